package vn.donvi.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.measure.Precision;
import vn.donvi.measure.Quality;
import vn.donvi.unit.AdministrativeUnit;

/** Lays {@link UnitCounts} over a register. */
final class CountsOverlay {
    private final PartyRegister register;
    private final TreeMap<OrganizationId, PartyOrganization> newOrganizations = new TreeMap<>();
    private final TreeMap<String, Document> newDocuments = new TreeMap<>();
    private final List<PartyFigure> figures = new ArrayList<>();

    CountsOverlay(PartyRegister register) {
        this.register = register;
    }

    /** Why the counts cannot be laid over a register; empty if they can. */
    static Optional<String> fault(PartyRegister register, UnitCounts counts) {
        AdministrativeUnit unit;
        try {
            unit = register.gazetteer().on(counts.asOf()).get(counts.unit());
        } catch (UnknownUnitException | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        UnitOrganization organization = register.of(unit, counts.asOf());
        if (organization.kinds().isEmpty()) {
            return Optional.of(unit + " has no party organisation of its own on " + counts.asOf());
        }
        List<PartyOrganization> recorded = register.organizations(unit.id());
        return organization.isImplied() && !recorded.isEmpty()
                ? Optional.of("on " + counts.asOf() + " the register has no organisation of " + unit + ", but "
                        + recorded.get(0) + " " + recorded.get(0).validity())
                : Optional.empty();
    }

    void add(UnitCounts counts) {
        Optional<String> fault = fault(register, counts);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
        AdministrativeUnit unit = register.gazetteer().on(counts.asOf()).get(counts.unit());
        UnitOrganization found = register.of(unit, counts.asOf());
        PartyOrganization organization = found.recorded().orElseGet(found::implied);
        if (found.isImplied()) {
            newOrganizations.put(organization.id(), organization);
        }
        if (register.findDocument(counts.source()).isEmpty()) {
            newDocuments.put(counts.source(), Document.of(counts.source(), DocumentKind.PUBLICATION, "", ""));
        }
        counts.numbers()
                .forEach((measure, number) -> figures.add(new PartyFigure(
                        organization.id(),
                        measure,
                        number,
                        Precision.EXACT,
                        Optional.of(counts.asOf()),
                        counts.source(),
                        Quality.OFFICIAL,
                        "")));
    }

    PartyRegister build() {
        Set<List<Object>> replaced = new HashSet<>();
        figures.forEach(figure -> replaced.add(key(figure)));
        return PartyRegister.builder(register.gazetteer())
                .addDocuments(register.documents().values())
                .addDocuments(newDocuments.values())
                .addOrganizations(register.organizations())
                .addOrganizations(newOrganizations.values())
                .addFigures(register.figures().stream()
                        .filter(figure -> !replaced.contains(key(figure)))
                        .toList())
                .addFigures(figures)
                .addCommittees(register.committees())
                .addHoldings(register.holdings())
                .addSessions(register.sessions())
                .build();
    }

    private static List<Object> key(PartyFigure figure) {
        return List.of(figure.organization(), figure.measure(), figure.asOf());
    }
}
