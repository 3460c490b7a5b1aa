package vn.donvi.csv;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import vn.donvi.party.Body;
import vn.donvi.party.Committee;
import vn.donvi.party.Entry;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.term.Term;
import vn.donvi.tables.shared.PartyTexts;

/**
 * The table of committees in office, one a row, sorted by organisation, body, first date and source:
 *
 * <pre>
 * organization,body,khoa,nhiem_ky,since,until,entry,source
 * 18229@2025-07-01,ban chấp hành,,2025 - 2030,2025-07-01,,chỉ định,31-HD/BTCTW
 * </pre>
 *
 * <ul>
 *   <li>{@code organization}: the identity of a version
 *   <li>{@code body}: {@link Body#label()}, but not a congress
 *   <li>{@code khoa}: the number of the term, in digits; may be empty
 *   <li>{@code nhiem_ky}: the years of the term; may be empty
 *   <li>{@code since}, {@code until}: from when until when it is in office as far as known; {@code until} may be empty
 *   <li>{@code entry}: {@link Entry#label()}, which says what {@code since} is
 *   <li>{@code source}: the number of a document or publication
 * </ul>
 */
public final class PartyCommitteesCsv {
    static final String FILE = "party_committees.csv";

    private static final Body[] BODIES =
            Arrays.stream(Body.values()).filter(body -> body != Body.DAI_HOI).toArray(Body[]::new);

    private static final Columns COLUMNS = new Columns();
    private static final Column<OrganizationId> ORGANIZATION = COLUMNS.required("organization", PartyFields.ID);
    private static final Column<Body> BODY = COLUMNS.required("body", PartyFields.labelled(BODIES, Body::label));
    private static final Column<Optional<Integer>> KHOA = COLUMNS.optional("khoa", PartyFields.ORDINAL);
    private static final Column<Optional<Term>> NHIEM_KY = COLUMNS.optional("nhiem_ky", PartyFields.TERM);
    private static final Column<LocalDate> SINCE = COLUMNS.required("since", FieldType.DATE);
    private static final Column<Optional<LocalDate>> UNTIL = COLUMNS.optional("until", FieldType.DATE);
    private static final Column<Entry> ENTRY = COLUMNS.required("entry", PartyFields.ENTRY);
    private static final Column<String> SOURCE = COLUMNS.required("source", FieldType.TEXT);

    /** Reads and writes it. */
    public static final CsvTable<Committee> TABLE = new CsvTable<>(new Rows());

    private PartyCommitteesCsv() {}

    private static final class Rows extends CsvTable.Shape<Committee> {
        @Override
        Columns columns() {
            return COLUMNS;
        }

        @Override
        Committee read(TableReader row) throws BadRowException {
            return new Committee(
                    row.get(ORGANIZATION),
                    row.get(BODY),
                    PartyTexts.ordinals(row.get(KHOA), Optional.empty(), row.get(NHIEM_KY), Optional.empty()),
                    PartyFields.range(row, SINCE, UNTIL),
                    row.get(ENTRY),
                    row.get(SOURCE));
        }

        @Override
        void write(Committee committee, TableWriter row) {
            row.set(ORGANIZATION, committee.organization())
                    .set(BODY, committee.body())
                    .set(KHOA, PartyTexts.boxed(committee.ordinals().khoa()))
                    .set(NHIEM_KY, committee.ordinals().nhiemKy())
                    .set(SINCE, committee.held().startInclusive())
                    .set(UNTIL, committee.held().endExclusive())
                    .set(ENTRY, committee.entry())
                    .set(SOURCE, committee.source());
        }

        @Override
        Comparator<Committee> order() {
            return Committee.ORDER;
        }
    }
}
