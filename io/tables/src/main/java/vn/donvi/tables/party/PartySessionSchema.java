package vn.donvi.tables.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.Session;
import vn.donvi.party.SessionKind;
import vn.donvi.party.term.Term;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;

/** The table of congresses and conferences, one a row, sorted by organisation, first day, kind, numbers and source. */
public final class PartySessionSchema extends Schema<Session> {
    /** The table. */
    public static final Schema<Session> SESSIONS = new PartySessionSchema();

    private final Column<OrganizationId> organization =
            table.required("organization", PartyTypes.ID, "the identity of a version");
    private final Column<SessionKind> kind =
            table.required("kind", ValueType.oneOf(SessionKind.values(), SessionKind::label), "the kind");
    private final Column<Optional<Long>> khoa = table.optional("khoa", PartyTypes.ORDINAL, "the number of the term");
    private final Column<Optional<Long>> lanThu =
            table.optional("lan_thu", PartyTypes.ORDINAL, "the number of the congress");
    private final Column<Optional<Term>> nhiemKy = table.optional("nhiem_ky", PartyTypes.TERM, "the years of the term");
    private final Column<Optional<Long>> hoiNghi =
            table.optional("hoi_nghi", PartyTypes.ORDINAL, "the number of the conference; none for a congress");
    private final Column<Optional<LocalDate>> since =
            table.optional("since", ValueType.DATE, "the first day; none if it is not known");
    private final Column<Optional<LocalDate>> until =
            table.optional("until", ValueType.DATE, "the day after the last; none if since is none");
    private final Column<Boolean> planned = table.flag("planned", "whether the source speaks of a plan");
    private final Column<String> source =
            table.required("source", ValueType.TEXT, "the number of a document or publication");

    private PartySessionSchema() {
        super("party_sessions", "Congresses and conferences");
    }

    @Override
    public Session read(Row row) throws BadRowException {
        SessionKind held = row.get(kind);
        Optional<Long> conference = row.get(hoiNghi);
        if (held.isCongress() && conference.isPresent()) {
            throw hoiNghi.bad("must be empty for a " + held.label() + ", but is " + conference.get());
        }
        return new Session(
                row.get(organization),
                held,
                PartyTypes.ordinals(row.get(khoa), row.get(lanThu), row.get(nhiemKy), conference),
                days(row.get(since), row.get(until)),
                row.get(planned),
                row.get(source));
    }

    private Optional<DateRange> days(Optional<LocalDate> first, Optional<LocalDate> end) throws BadRowException {
        if (first.isPresent() != end.isPresent()) {
            Column<?> missing = first.isPresent() ? until : since;
            throw missing.bad("must not be empty where " + (first.isPresent() ? since : until).name() + " is not");
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (!end.get().isAfter(first.get())) {
            throw until.bad("must be after since " + first.get() + ", but is " + end.get());
        }
        return Optional.of(DateRange.of(first.get(), end.get()));
    }

    @Override
    public void write(Session session, NewRow row) {
        row.set(organization, session.organization())
                .set(kind, session.kind())
                .set(khoa, PartyTypes.boxed(session.ordinals().khoa()))
                .set(lanThu, PartyTypes.boxed(session.ordinals().lanThu()))
                .set(nhiemKy, session.ordinals().nhiemKy())
                .set(hoiNghi, PartyTypes.boxed(session.ordinals().hoiNghi()))
                .set(since, session.days().map(DateRange::startInclusive))
                .set(until, session.days().flatMap(DateRange::endExclusive))
                .set(planned, session.planned())
                .set(source, session.source());
    }

    @Override
    public Comparator<Session> order() {
        return Session.ORDER;
    }

    @Override
    public List<Column<?>> sortedBy() {
        return List.of(organization, since, until, kind, khoa, lanThu, nhiemKy, hoiNghi, source);
    }
}
