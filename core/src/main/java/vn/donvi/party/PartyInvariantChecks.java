package vn.donvi.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.donvi.change.Citation;
import vn.donvi.change.Document;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/** Finds every violation of an invariant in a register. */
final class PartyInvariantChecks {
    private final PartyRegister register;
    private final List<Document> documents;
    private final List<PartyViolation> violations = new ArrayList<>();

    PartyInvariantChecks(PartyRegister register, List<Document> documents) {
        this.register = register;
        this.documents = documents;
    }

    List<PartyViolation> run() {
        checkDocuments();
        checkOrganizations();
        checkOfUnits();
        register.figures().forEach(this::check);
        register.committees().forEach(this::check);
        register.holdings().forEach(this::check);
        register.sessions().forEach(this::check);
        checkRepetition(register.figures(), PartyFigure.ORDER, PartyInvariantChecks::name, PartyFigure::organization);
        checkRepetition(register.committees(), Committee.ORDER, PartyInvariantChecks::name, Committee::organization);
        checkRepetition(register.holdings(), PostHolding.ORDER, PartyInvariantChecks::name, PostHolding::organization);
        checkRepetition(register.sessions(), Session.ORDER, PartyInvariantChecks::name, Session::organization);
        violations.sort(Comparator.comparing(PartyViolation::invariant));
        return violations;
    }

    private void checkDocuments() {
        Set<String> numbers = new HashSet<>(register.gazetteer().documents().keySet());
        for (Document document : documents) {
            if (!numbers.add(document.number())) {
                report(PartyInvariant.UNIQUE_IDENTITY, "document " + document.number() + " is listed twice");
            }
        }
    }

    // Organisations

    private void checkOrganizations() {
        List<PartyOrganization> organizations = register.organizations();
        for (int i = 0; i < organizations.size(); i++) {
            PartyOrganization organization = organizations.get(i);
            if (i > 0) {
                checkVersions(organizations.get(i - 1), organization);
            }
            checkUnit(organization);
            checkParent(organization);
            organization.founding().ifPresent(citation -> checkCitation(organization, citation));
            organization.ending().ifPresent(citation -> checkCitation(organization, citation));
        }
    }

    private void checkVersions(PartyOrganization earlier, PartyOrganization later) {
        if (earlier.id().equals(later.id())) {
            report(PartyInvariant.UNIQUE_IDENTITY, later + " is listed twice", later.id());
        } else if (earlier.code().equals(later.code()) && earlier.validity().overlaps(later.validity())) {
            report(PartyInvariant.ONE_ORGANIZATION_PER_CODE, overlap(earlier, later), earlier.id(), later.id());
        }
    }

    private void checkUnit(PartyOrganization organization) {
        if (organization.unit().isEmpty()) {
            return;
        }
        UnitId id = organization.unit().get();
        Optional<AdministrativeUnit> unit = register.gazetteer().find(id);
        if (unit.isEmpty()) {
            report(
                    PartyInvariant.KNOWN_REFERENCE,
                    organization + " belongs to the unknown unit " + id,
                    organization.id());
            return;
        }
        if (!unit.get().validity().encloses(organization.validity())) {
            report(
                    PartyInvariant.UNIT_IN_FORCE,
                    organization + " exists " + organization.validity() + ", but " + unit.get() + " is in force "
                            + unit.get().validity(),
                    organization.id());
        }
        if (!organization.kind().isOf(unit.get().type())) {
            report(
                    PartyInvariant.KIND_FITS_UNIT,
                    organization + " is a " + organization.kind().label() + ", which " + unit.get() + " cannot have",
                    organization.id());
        }
    }

    private void checkParent(PartyOrganization organization) {
        if (organization.parent().isEmpty()) {
            return;
        }
        OrganizationCode code = organization.parent().get();
        Optional<LocalDate> day = Optional.of(organization.validity().startInclusive());
        while (day.isPresent() && organization.isInForce(day.get())) {
            Optional<PartyOrganization> parent = register.find(code, day.get());
            if (parent.isEmpty()) {
                report(
                        PartyInvariant.PARENT_IN_FORCE,
                        organization + " is under " + code + ", which does not exist on " + day.get(),
                        organization.id());
                return;
            }
            if (parent.get().kind().rank() >= organization.kind().rank()
                    || parent.get().kind().form() != OrganizationForm.DANG_BO) {
                report(
                        PartyInvariant.PARENT_IN_FORCE,
                        organization + ", a " + organization.kind().label() + ", is under " + parent.get() + ", a "
                                + parent.get().kind().label(),
                        organization.id(),
                        parent.get().id());
            }
            day = parent.get().validity().endExclusive();
        }
    }

    private void checkCitation(PartyOrganization organization, Citation citation) {
        if (register.findDocument(citation.document()).isEmpty()) {
            report(
                    PartyInvariant.KNOWN_REFERENCE,
                    organization + " cites the unknown document " + citation.document(),
                    organization.id());
        }
    }

    private void checkOfUnits() {
        TreeMap<UnitId, List<PartyOrganization>> byUnit = new TreeMap<>();
        for (PartyOrganization organization : register.organizations()) {
            organization
                    .unit()
                    .ifPresent(unit -> byUnit.computeIfAbsent(unit, key -> new ArrayList<>())
                            .add(organization));
        }
        byUnit.values().forEach(this::checkOfUnit);
    }

    private void checkOfUnit(List<PartyOrganization> organizations) {
        organizations.sort(
                Comparator.comparing(organization -> organization.validity().startInclusive()));
        for (int i = 1; i < organizations.size(); i++) {
            PartyOrganization earlier = organizations.get(i - 1);
            PartyOrganization later = organizations.get(i);
            if (!earlier.code().equals(later.code()) && earlier.validity().overlaps(later.validity())) {
                report(PartyInvariant.ONE_ORGANIZATION_PER_UNIT, overlap(earlier, later), earlier.id(), later.id());
            }
        }
    }

    private static String overlap(PartyOrganization earlier, PartyOrganization later) {
        return earlier + " " + earlier.validity() + " overlaps " + later + " " + later.validity();
    }

    // Facts about organisations

    private void check(PartyFigure figure) {
        known(name(figure), figure.organization());
        checkSource(name(figure), figure.organization(), figure.source());
    }

    private void check(Committee committee) {
        checkLife(name(committee), committee.organization(), Optional.of(committee.held()));
        checkSource(name(committee), committee.organization(), committee.source());
    }

    private void check(PostHolding holding) {
        checkLife(name(holding), holding.organization(), Optional.of(holding.held()));
        checkSource(name(holding), holding.organization(), holding.source());
    }

    private void check(Session session) {
        checkLife(name(session), session.organization(), session.days());
        checkSource(name(session), session.organization(), session.source());
    }

    private Optional<PartyOrganization> known(String what, OrganizationId id) {
        Optional<PartyOrganization> organization = register.find(id);
        if (organization.isEmpty()) {
            report(PartyInvariant.KNOWN_REFERENCE, what + " names an unknown organisation", id);
        }
        return organization;
    }

    private void checkLife(String what, OrganizationId id, Optional<DateRange> days) {
        Optional<PartyOrganization> organization = known(what, id);
        if (organization.isPresent()
                && days.isPresent()
                && !isWithin(days.get(), organization.get().validity())) {
            report(
                    PartyInvariant.WITHIN_LIFE,
                    what + " lasts " + days.get() + ", but the organisation exists "
                            + organization.get().validity(),
                    id);
        }
    }

    /** Whether dates lie in a validity; for dates without an end, only the first one counts. */
    private static boolean isWithin(DateRange days, DateRange life) {
        return days.isOpen() ? life.contains(days.startInclusive()) : life.encloses(days);
    }

    private void checkSource(String what, OrganizationId id, String source) {
        if (register.findDocument(source).isEmpty()) {
            report(PartyInvariant.KNOWN_REFERENCE, what + " names the unknown source " + source, id);
        }
    }

    private <T> void checkRepetition(
            List<T> sorted, Comparator<T> order, Function<T, String> name, Function<T, OrganizationId> owner) {
        for (int i = 1; i < sorted.size(); i++) {
            if (order.compare(sorted.get(i), sorted.get(i - 1)) == 0) {
                report(
                        PartyInvariant.UNIQUE_IDENTITY,
                        name.apply(sorted.get(i)) + " is listed twice",
                        owner.apply(sorted.get(i)));
            }
        }
    }

    private static String name(PartyFigure figure) {
        return "the number of " + figure.measure().label() + " of " + figure.organization();
    }

    private static String name(Committee committee) {
        return "the " + committee.body().label() + " of " + committee.organization();
    }

    private static String name(PostHolding holding) {
        return "the post of " + holding.person() + " as "
                + holding.post().title().label() + " of " + holding.organization();
    }

    private static String name(Session session) {
        return "the " + session.kind().label() + " of " + session.organization();
    }

    private void report(PartyInvariant invariant, String message, OrganizationId... organizations) {
        violations.add(new PartyViolation(invariant, message, List.of(organizations)));
    }
}
