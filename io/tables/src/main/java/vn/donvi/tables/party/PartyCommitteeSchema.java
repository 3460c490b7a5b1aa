package vn.donvi.tables.party;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.donvi.party.Body;
import vn.donvi.party.Committee;
import vn.donvi.party.Entry;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.term.Term;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The table of committees in office, one a row, sorted by organisation, body, first date and source. */
public final class PartyCommitteeSchema extends Schema<Committee> {
    private static final Body[] BODIES =
            Arrays.stream(Body.values()).filter(body -> body != Body.DAI_HOI).toArray(Body[]::new);

    /** The table. */
    public static final Schema<Committee> COMMITTEES = new PartyCommitteeSchema();

    private final Column<OrganizationId> organization =
            table.required("organization", PartyTypes.ID, "the identity of a version");
    private final Column<Body> body =
            table.required("body", ValueType.oneOf(BODIES, Body::label), "the body, but not a congress");
    private final Column<Optional<Long>> khoa = table.optional("khoa", PartyTypes.ORDINAL, "the number of the term");
    private final Column<Optional<Term>> nhiemKy = table.optional("nhiem_ky", PartyTypes.TERM, "the years of the term");
    private final Column<LocalDate> since =
            table.required("since", ValueType.DATE, "the first date in office, as far as known");
    private final Column<Optional<LocalDate>> until =
            table.optional("until", ValueType.DATE, "the first date no longer in office, as far as known");
    private final Column<Entry> entry = table.required("entry", PartyTypes.ENTRY, "the meaning of since");
    private final Column<String> source =
            table.required("source", ValueType.TEXT, "the number of a document or publication");

    private PartyCommitteeSchema() {
        super("party_committees", "Committees in office");
    }

    @Override
    public Committee read(Row row) throws BadRowException {
        return new Committee(
                row.get(organization),
                row.get(body),
                PartyTypes.ordinals(row.get(khoa), Optional.empty(), row.get(nhiemKy), Optional.empty()),
                PartyTypes.range(row, since, until),
                row.get(entry),
                row.get(source));
    }

    @Override
    public void write(Committee committee, NewRow row) {
        row.set(organization, committee.organization())
                .set(body, committee.body())
                .set(khoa, PartyTypes.boxed(committee.ordinals().khoa()))
                .set(nhiemKy, committee.ordinals().nhiemKy())
                .set(since, committee.held().startInclusive())
                .set(until, committee.held().endExclusive())
                .set(entry, committee.entry())
                .set(source, committee.source());
    }

    @Override
    public Comparator<Committee> order() {
        return Committee.ORDER;
    }

    @Override
    public List<Column<?>> sortedBy() {
        return List.of(organization, body, since, source);
    }
}
