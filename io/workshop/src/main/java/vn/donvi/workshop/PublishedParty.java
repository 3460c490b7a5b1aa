package vn.donvi.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.donvi.change.Citation;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Precision;
import vn.donvi.measure.Quality;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.Session;
import vn.donvi.party.SessionKind;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/**
 * The published facts on party organisations, from a table that is kept by hand, one fact with its publication in each
 * row. Units are found by their name in their province. With each organisation, those of the units above it are added.
 */
final class PublishedParty {
    private static final String FOUNDING = "thành lập";

    private final Gazetteer gazetteer;
    private final Map<UnitId, PartyOrganization.Builder> organizations = new TreeMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<PartyFigure> figures = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();

    private PublishedParty(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The register of the facts in the rows.
     *
     * @throws SourceException if a row names no unit or several, or is not understood
     */
    static PartyRegister of(List<SourceRow> rows, Gazetteer gazetteer) {
        PublishedParty party = new PublishedParty(gazetteer);
        rows.forEach(party::add);
        return PartyRegister.builder(gazetteer)
                .addDocuments(party.documents.values())
                .addOrganizations(party.organizations.values().stream()
                        .map(PartyOrganization.Builder::build)
                        .toList())
                .addFigures(party.figures)
                .addSessions(party.sessions)
                .build();
    }

    private void add(SourceRow row) {
        Snapshot snapshot = gazetteer.on(LocalDate.parse(row.get("date")));
        AdministrativeUnit unit = unit(row, snapshot);
        OrganizationKind kind = understood(row, OrganizationKind.find(row.get("kind")), "kind");
        PartyOrganization.Builder organization = organization(unit, kind);
        documents.putIfAbsent(
                row.get("source"), Document.of(row.get("source"), DocumentKind.PUBLICATION, row.get("publisher"), ""));
        String fact = row.get("fact");
        Optional<PartyMeasure> measure = PartyMeasure.find(fact);
        Optional<SessionKind> session = SessionKind.find(fact);
        if (measure.isPresent()) {
            figures.add(figure(row, organization.build(), measure.get()));
        } else if (session.isPresent()) {
            sessions.add(session(row, organization.build(), session.get()));
        } else if (fact.equals(FOUNDING)) {
            documents.put(
                    row.get("value"),
                    Document.of(row.get("value"), DocumentKind.LEGAL, "", "")
                            .issued(LocalDate.parse(row.get("as_of"))));
            organization.founding(Citation.of(row.get("value")));
        } else {
            throw new SourceException(row.location() + ": fact '" + fact + "' is not understood");
        }
    }

    private AdministrativeUnit unit(SourceRow row, Snapshot snapshot) {
        AdministrativeUnit province = only(
                row,
                row.get("province"),
                snapshot.units(UnitLevel.PROVINCE).stream()
                        .filter(unit -> unit.fullName().equals(row.get("province")))
                        .toList());
        return row.get("unit").equals(row.get("province"))
                ? province
                : only(
                        row,
                        row.get("unit"),
                        snapshot.within(province.code(), UnitLevel.COMMUNE).stream()
                                .filter(unit -> unit.fullName().equals(row.get("unit")))
                                .toList());
    }

    private static AdministrativeUnit only(SourceRow row, String name, List<AdministrativeUnit> units) {
        if (units.size() != 1) {
            throw new SourceException(row.location() + ": '" + name + "' names " + units.size() + " units");
        }
        return units.get(0);
    }

    /** The organisation of a unit; if it is new, it is added with those of the units above. */
    private PartyOrganization.Builder organization(AdministrativeUnit unit, OrganizationKind kind) {
        PartyOrganization.Builder known = organizations.get(unit.id());
        if (known != null) {
            return known;
        }
        PartyOrganization.Builder added = PartyOrganization.builder(kind, unit, unit.validity());
        organizations.put(unit.id(), added);
        unit.parent().ifPresent(code -> {
            gazetteer.versions(code).stream()
                    .filter(parent -> parent.validity().overlaps(unit.validity()))
                    .forEach(parent -> organization(parent, usualKind(parent)));
            added.parent(OrganizationCode.of(code));
        });
        return added;
    }

    private static OrganizationKind usualKind(AdministrativeUnit unit) {
        return OrganizationKind.ofUnit(unit.type(), unit.id().since()).get(0);
    }

    private static PartyFigure figure(SourceRow row, PartyOrganization organization, PartyMeasure measure) {
        return new PartyFigure(
                organization.id(),
                measure,
                Long.parseLong(row.get("value")),
                understood(row, Precision.find(row.get("precision")), "precision"),
                date(row, "as_of"),
                row.get("source"),
                Quality.OFFICIAL,
                row.get("note"));
    }

    private static Session session(SourceRow row, PartyOrganization organization, SessionKind kind) {
        Optional<LocalDate> first = date(row, "as_of");
        Optional<DateRange> days = first.map(day -> DateRange.of(day, understood(row, date(row, "until"), "until")));
        OptionalInt lanThu =
                row.get("value").isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row.get("value")));
        Optional<Term> nhiemKy = row.get("term").isEmpty()
                ? Optional.empty()
                : Optional.of(understood(row, Term.find(row.get("term")), "term"));
        return new Session(
                organization.id(),
                kind,
                new Ordinals(OptionalInt.empty(), lanThu, nhiemKy, OptionalInt.empty()),
                days,
                row.get("note").equals("dự kiến"),
                row.get("source"));
    }

    private static Optional<LocalDate> date(SourceRow row, String column) {
        return row.get(column).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.get(column)));
    }

    private static <T> T understood(SourceRow row, Optional<T> value, String column) {
        return value.orElseThrow(() ->
                new SourceException(row.location() + ": " + column + " '" + row.get(column) + "' is not understood"));
    }
}
