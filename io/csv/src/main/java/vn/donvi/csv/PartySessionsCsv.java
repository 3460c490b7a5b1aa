package vn.donvi.csv;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.Session;
import vn.donvi.party.SessionKind;
import vn.donvi.party.term.Term;
import vn.donvi.tables.shared.PartyTexts;
import vn.donvi.time.DateRange;

/**
 * The table of congresses and conferences, one a row, sorted by organisation, first day, kind, numbers and source:
 *
 * <pre>
 * organization,kind,khoa,lan_thu,nhiem_ky,hoi_nghi,since,until,planned,source
 * 18229@2025-07-01,đại hội đại biểu,,1,2025 - 2030,,2025-08-05,2025-08-07,,Báo Hà Tĩnh
 * </pre>
 *
 * <ul>
 *   <li>{@code organization}: the identity of a version
 *   <li>{@code kind}: {@link SessionKind#label()}
 *   <li>{@code khoa}, {@code lan_thu}, {@code nhiem_ky}, {@code hoi_nghi}: its numbers, in digits, and the years of the term;
 *       may be empty; {@code hoi_nghi} is that of a conference only
 *   <li>{@code since}, {@code until}: its first day and the day after its last; both empty if not known
 *   <li>{@code planned}: {@code yes} if the source speaks of a plan; else empty
 *   <li>{@code source}: the number of a document or publication
 * </ul>
 */
public final class PartySessionsCsv {
    static final String FILE = "party_sessions.csv";

    private static final Columns COLUMNS = new Columns();
    private static final Column<OrganizationId> ORGANIZATION = COLUMNS.required("organization", PartyFields.ID);
    private static final Column<SessionKind> KIND =
            COLUMNS.required("kind", PartyFields.labelled(SessionKind.values(), SessionKind::label));
    private static final Column<Optional<Integer>> KHOA = COLUMNS.optional("khoa", PartyFields.ORDINAL);
    private static final Column<Optional<Integer>> LAN_THU = COLUMNS.optional("lan_thu", PartyFields.ORDINAL);
    private static final Column<Optional<Term>> NHIEM_KY = COLUMNS.optional("nhiem_ky", PartyFields.TERM);
    private static final Column<Optional<Integer>> HOI_NGHI = COLUMNS.optional("hoi_nghi", PartyFields.ORDINAL);
    private static final Column<Optional<LocalDate>> SINCE = COLUMNS.optional("since", FieldType.DATE);
    private static final Column<Optional<LocalDate>> UNTIL = COLUMNS.optional("until", FieldType.DATE);
    private static final Column<Optional<String>> PLANNED = COLUMNS.optional("planned", PartyFields.YES);
    private static final Column<String> SOURCE = COLUMNS.required("source", FieldType.TEXT);

    /** Reads and writes it. */
    public static final CsvTable<Session> TABLE = new CsvTable<>(new Rows());

    private PartySessionsCsv() {}

    private static final class Rows extends CsvTable.Shape<Session> {
        @Override
        Columns columns() {
            return COLUMNS;
        }

        @Override
        Session read(TableReader row) throws BadRowException {
            SessionKind kind = row.get(KIND);
            Optional<Integer> hoiNghi = row.get(HOI_NGHI);
            if (kind.isCongress() && hoiNghi.isPresent()) {
                throw HOI_NGHI.bad("must be empty for a " + kind.label() + ", but is " + hoiNghi.get());
            }
            return new Session(
                    row.get(ORGANIZATION),
                    kind,
                    PartyTexts.ordinals(row.get(KHOA), row.get(LAN_THU), row.get(NHIEM_KY), hoiNghi),
                    days(row.get(SINCE), row.get(UNTIL)),
                    row.get(PLANNED).isPresent(),
                    row.get(SOURCE));
        }

        private static Optional<DateRange> days(Optional<LocalDate> since, Optional<LocalDate> until)
                throws BadRowException {
            if (since.isPresent() != until.isPresent()) {
                Column<?> missing = since.isPresent() ? UNTIL : SINCE;
                throw missing.bad("must not be empty where " + (since.isPresent() ? SINCE : UNTIL).name() + " is not");
            }
            if (since.isEmpty()) {
                return Optional.empty();
            }
            if (!until.get().isAfter(since.get())) {
                throw UNTIL.bad("must be after since " + since.get() + ", but is " + until.get());
            }
            return Optional.of(DateRange.of(since.get(), until.get()));
        }

        @Override
        void write(Session session, TableWriter row) {
            row.set(ORGANIZATION, session.organization())
                    .set(KIND, session.kind())
                    .set(KHOA, PartyTexts.boxed(session.ordinals().khoa()))
                    .set(LAN_THU, PartyTexts.boxed(session.ordinals().lanThu()))
                    .set(NHIEM_KY, session.ordinals().nhiemKy())
                    .set(HOI_NGHI, PartyTexts.boxed(session.ordinals().hoiNghi()))
                    .set(SINCE, session.days().map(DateRange::startInclusive))
                    .set(UNTIL, session.days().flatMap(DateRange::endExclusive))
                    .set(PLANNED, PartyFields.yes(session.planned()))
                    .set(SOURCE, session.source());
        }

        @Override
        Comparator<Session> order() {
            return Session.ORDER;
        }
    }
}
