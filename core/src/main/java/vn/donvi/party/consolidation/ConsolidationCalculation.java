package vn.donvi.party.consolidation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Citation;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyFigures;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.UnitOrganization;
import vn.donvi.party.rule.Finding;
import vn.donvi.party.rule.MergedUnits;
import vn.donvi.party.rule.PartyRules;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** Calculates one {@link Consolidation}. */
final class ConsolidationCalculation {
    private final PartyRegister register;
    private final Gazetteer gazetteer;
    private final AdministrativeUnit unit;
    private final LocalDate date;
    private final LocalDate eve;

    ConsolidationCalculation(PartyRegister register, AdministrativeUnit unit) {
        this.register = register;
        this.gazetteer = register.gazetteer();
        this.unit = gazetteer.get(unit.id());
        this.date = unit.id().since();
        this.eve = date.minusDays(1);
    }

    Consolidation run() {
        List<UnitChange> changes = gazetteer.beginnings(unit);
        List<FormerOrganization> former = former(changes);
        UnitOrganization founded = founded();
        List<Finding> findings = founded.recorded()
                .map(organization -> PartyRules.check(register, organization, lastDay(organization)))
                .orElse(List.of());
        return new Consolidation(
                unit,
                changes,
                former,
                founded,
                parentsBefore(former),
                parent(founded),
                comparisons(former, founded),
                MergedUnits.of(gazetteer, unit),
                findings);
    }

    private List<FormerOrganization> former(List<UnitChange> changes) {
        List<FormerOrganization> former = new ArrayList<>();
        for (UnitChange change : changes) {
            for (Transfer transfer : change.transfers()) {
                if (transfer.target().equals(unit.id())) {
                    former.add(former(change, transfer));
                }
            }
        }
        former.sort(Comparator.comparing(each -> each.transfer().source()));
        return former;
    }

    private FormerOrganization former(UnitChange change, Transfer transfer) {
        AdministrativeUnit source = gazetteer.get(transfer.source());
        UnitOrganization organization = register.last(source, eve);
        Optional<Citation> ending = organization.recorded().flatMap(PartyOrganization::ending);
        if (ending.isPresent()) {
            return new FormerOrganization(
                    organization, transfer, FormerOrganization.Fate.ENDS, "ended by " + ending.get());
        }
        return fate(organization, change, transfer);
    }

    /** The fate of an organisation whose end is not recorded, by the change of the units. */
    private FormerOrganization fate(UnitOrganization organization, UnitChange change, Transfer transfer) {
        boolean newCommunes = date.equals(OrganizationKind.TWO_LEVELS) && unit.level() == UnitLevel.COMMUNE;
        if (MergedUnits.isSuccession(change)) {
            return newCommunes
                    ? uncertain(
                            organization,
                            transfer,
                            "its unit was not merged, but its organisation moved from the base to directly above it")
                    : new FormerOrganization(
                            organization,
                            transfer,
                            FormerOrganization.Fate.GOES_ON,
                            "its unit goes on: " + change.kind());
        }
        if (newCommunes) {
            return ends(organization, transfer, "all organisations of communes that were merged or divided ended");
        }
        Optional<AdministrativeUnit> namesake = namesake(organization.unit(), change);
        if (namesake.isEmpty()) {
            return ends(organization, transfer, "its unit ended: " + change.kind());
        }
        if (change.kind() == ChangeKind.SPLIT) {
            return new FormerOrganization(
                    organization,
                    transfer,
                    FormerOrganization.Fate.GOES_ON,
                    "its unit gave a part away and goes on as " + namesake.get());
        }
        return uncertain(
                organization,
                transfer,
                "a unit of the same name and type begins, " + namesake.get()
                        + ", and nothing says whether its organisation goes on or is a new one");
    }

    private static FormerOrganization ends(UnitOrganization organization, Transfer transfer, String reason) {
        return new FormerOrganization(organization, transfer, FormerOrganization.Fate.ENDS, reason);
    }

    private static FormerOrganization uncertain(UnitOrganization organization, Transfer transfer, String reason) {
        return new FormerOrganization(organization, transfer, FormerOrganization.Fate.UNCERTAIN, reason);
    }

    /** The target of a change that has the same name and type as a source unit. */
    private Optional<AdministrativeUnit> namesake(AdministrativeUnit source, UnitChange change) {
        return change.transfers().stream()
                .filter(transfer -> transfer.source().equals(source.id()))
                .map(transfer -> gazetteer.get(transfer.target()))
                .filter(target ->
                        target.type() == source.type() && target.name().equals(source.name()))
                .findFirst();
    }

    private UnitOrganization founded() {
        return register.organizations(unit.id()).stream()
                .findFirst()
                .map(first -> register.of(unit, first.validity().startInclusive()))
                .orElseGet(() -> register.of(unit, date));
    }

    /** The last known day of an organisation. */
    private LocalDate lastDay(PartyOrganization organization) {
        LocalDate known = gazetteer.knownUntil().isBefore(organization.id().since())
                ? organization.id().since()
                : gazetteer.knownUntil();
        return organization
                .validity()
                .endExclusive()
                .map(end -> end.minusDays(1))
                .orElse(known);
    }

    private List<UnitOrganization> parentsBefore(List<FormerOrganization> former) {
        Set<UnitOrganization> parents = new LinkedHashSet<>();
        former.forEach(each -> parent(each.organization()).ifPresent(parents::add));
        return List.copyOf(parents);
    }

    private Optional<UnitOrganization> parent(UnitOrganization organization) {
        return gazetteer.on(organization.date()).parents(organization.unit()).stream()
                .findFirst()
                .map(parent -> register.of(parent, organization.date()));
    }

    private List<MemberComparison> comparisons(List<FormerOrganization> former, UnitOrganization founded) {
        return measures(former, founded).stream()
                .map(measure -> new MemberComparison(
                        sum(former, measure),
                        founded.recorded()
                                .flatMap(organization ->
                                        PartyFigures.earliest(register.figures(organization.id()), measure))))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The measures to compare: members, and every count of organisations with a figure. Without such a figure, the
     * count of all organisations directly under one.
     */
    private Set<PartyMeasure> measures(List<FormerOrganization> former, UnitOrganization founded) {
        Set<PartyMeasure> measures = EnumSet.noneOf(PartyMeasure.class);
        former.forEach(each -> addCounts(measures, each.organization()));
        addCounts(measures, founded);
        if (measures.isEmpty()) {
            measures.add(PartyMeasure.TO_CHUC_DANG_TRUC_THUOC);
        }
        measures.add(PartyMeasure.DANG_VIEN);
        return measures;
    }

    private void addCounts(Set<PartyMeasure> measures, UnitOrganization organization) {
        organization
                .recorded()
                .ifPresent(recorded -> register.figures(recorded.id()).stream()
                        .map(PartyFigure::measure)
                        .filter(PartyMeasure::isOfOrganizations)
                        .forEach(measures::add));
    }

    private PartySum sum(List<FormerOrganization> former, PartyMeasure measure) {
        List<PartyFigure> figures = new ArrayList<>();
        List<MissingFigure> missing = new ArrayList<>();
        for (FormerOrganization each : former) {
            if (each.transfer().population() != Extent.NONE) {
                add(each, measure, figures, missing);
            }
        }
        return new PartySum(measure, figures, missing);
    }

    private void add(
            FormerOrganization former, PartyMeasure measure, List<PartyFigure> figures, List<MissingFigure> missing) {
        UnitOrganization organization = former.organization();
        if (!former.isWhole()) {
            missing.add(new MissingFigure(organization, MissingFigure.Reason.DIVIDED));
            return;
        }
        if (organization.isImplied()) {
            missing.add(new MissingFigure(organization, MissingFigure.Reason.NOT_RECORDED));
            return;
        }
        PartyFigures.latest(register.figures(organization.recorded().get().id()), measure, eve)
                .ifPresentOrElse(
                        figures::add,
                        () -> missing.add(new MissingFigure(organization, MissingFigure.Reason.NO_FIGURE)));
    }
}
