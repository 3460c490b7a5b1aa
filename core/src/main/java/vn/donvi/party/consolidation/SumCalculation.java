package vn.donvi.party.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyFigures;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.UnitOrganization;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/** Calculates one {@link ConsolidationSum}. */
final class SumCalculation {
    private final PartyRegister register;
    private final List<Consolidation> consolidations;
    private final PartyMeasure measure;
    private final Set<UnitId> units = new HashSet<>();

    SumCalculation(PartyRegister register, List<Consolidation> consolidations, PartyMeasure measure) {
        this.register = register;
        this.consolidations = consolidations;
        this.measure = measure;
        consolidations.forEach(each -> units.add(each.unit().id()));
    }

    ConsolidationSum run() {
        int comparable = 0;
        long increase = 0;
        for (Consolidation consolidation : consolidations) {
            OptionalLong difference = consolidation
                    .comparison(measure)
                    .map(MemberComparison::difference)
                    .orElse(OptionalLong.empty());
            if (difference.isPresent()) {
                comparable++;
                increase += difference.getAsLong();
            }
        }
        return new ConsolidationSum(measure, units.size(), before(), after(), comparable, increase);
    }

    private PartySum before() {
        Map<UnitId, Former> formerByUnit = new TreeMap<>();
        for (Consolidation consolidation : consolidations) {
            LocalDate eve = consolidation.date().minusDays(1);
            for (FormerOrganization each : consolidation.former()) {
                if (each.transfer().population() != Extent.NONE) {
                    formerByUnit.putIfAbsent(each.transfer().source(), new Former(each.organization(), eve));
                }
            }
        }
        List<PartyFigure> figures = new ArrayList<>();
        List<MissingFigure> missing = new ArrayList<>();
        for (Former former : formerByUnit.values()) {
            UnitOrganization organization = former.organization();
            if (!isWithin(organization.unit(), former.eve().plusDays(1))) {
                missing.add(new MissingFigure(organization, MissingFigure.Reason.DIVIDED));
                continue;
            }
            Optional<PartyFigure> latest = organization
                    .recorded()
                    .flatMap(recorded -> PartyFigures.latest(register.figures(recorded.id()), measure, former.eve()));
            add(organization, latest, figures, missing);
        }
        return new PartySum(measure, figures, missing);
    }

    /** Whether a unit ended on a date, and all of its people went to the units of the sum. */
    private boolean isWithin(AdministrativeUnit source, LocalDate date) {
        return source.validity().endExclusive().equals(Optional.of(date))
                && register.gazetteer().endings(source).stream()
                        .flatMap(change -> change.transfers().stream())
                        .filter(transfer -> transfer.source().equals(source.id()))
                        .filter(transfer -> transfer.population() != Extent.NONE)
                        .map(Transfer::target)
                        .allMatch(units::contains);
    }

    private PartySum after() {
        List<PartyFigure> figures = new ArrayList<>();
        List<MissingFigure> missing = new ArrayList<>();
        Set<UnitId> counted = new HashSet<>();
        for (Consolidation consolidation : consolidations) {
            if (counted.add(consolidation.unit().id())) {
                UnitOrganization founded = consolidation.founded();
                add(
                        founded,
                        founded.recorded()
                                .flatMap(recorded -> PartyFigures.earliest(register.figures(recorded.id()), measure)),
                        figures,
                        missing);
            }
        }
        return new PartySum(measure, figures, missing);
    }

    private static void add(
            UnitOrganization organization,
            Optional<PartyFigure> figure,
            List<PartyFigure> figures,
            List<MissingFigure> missing) {
        if (figure.isPresent()) {
            figures.add(figure.get());
        } else {
            missing.add(MissingFigure.of(organization));
        }
    }

    /**
     * The organisation of a source unit.
     *
     * @param eve the last day before its unit changed
     */
    private record Former(UnitOrganization organization, LocalDate eve) {}
}
