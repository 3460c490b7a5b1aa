package vn.donvi.tables.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.change.ChangeKind;
import vn.donvi.plan.eligibility.Exemption;
import vn.donvi.plan.eligibility.ExemptionKind;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.tables.standard.StandardTypes;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/** The table of the exemptions from rearrangement, in the order given. */
public final class ExemptionSchema extends Schema<Exemption> {
    static final ValueType<ExemptionKind> KIND = ValueType.oneOf(ExemptionKind.values(), ExemptionKind::label);

    /** The table. */
    public static final Schema<Exemption> EXEMPTIONS = new ExemptionSchema();

    private final Column<String> period = table.required("period", ValueType.TEXT, "the name of the period");
    private final Column<ExemptionKind> kind = table.required("kind", KIND, "the reason");
    private final Column<String> document =
            table.required("document", ValueType.TEXT, "the number of the document that states it");
    private final Column<String> clause = table.text("clause", "the article or clause");
    private final Column<List<UnitType>> types =
            table.list("types", StandardTypes.UNIT_TYPES, "the types of the units that it is for; none if all");
    private final Column<Optional<LocalDate>> changedFrom = table.optional(
            "changed_from", ValueType.DATE, "the first date of the earlier rearrangement; only for already_rearranged");
    private final Column<Optional<LocalDate>> changedUntil =
            table.optional("changed_until", ValueType.DATE, "the first date after it; none if there is no limit");
    private final Column<List<ChangeKind>> changes = table.list(
            "changes",
            ValueType.listOf(ValueType.oneOf(ChangeKind.values()), "|", "kinds of changes"),
            "the kinds of changes that count as a rearrangement; only for already_rearranged");
    private final Column<Boolean> confirmed =
            table.flag("confirmed", "whether a publication that quotes the document states it");
    private final Column<String> note = table.text("note", "what is not certain");

    private ExemptionSchema() {
        super("rearrangement_exemptions", "Exemptions from rearrangement");
    }

    @Override
    public Exemption read(Row row) throws BadRowException {
        String name = row.get(period);
        ExemptionKind reason = row.get(kind);
        String number = row.get(document);
        String article = row.get(clause);
        List<UnitType> units = row.get(types);
        Optional<DateRange> dates = dates(row);
        List<ChangeKind> kinds = row.get(changes);
        boolean isEarlier = reason == ExemptionKind.ALREADY_REARRANGED;
        if (dates.isPresent() != isEarlier) {
            throw changedFrom.bad(isEarlier ? "must not be empty for " + reason.label() : only());
        }
        if (kinds.isEmpty() == isEarlier) {
            throw changes.bad(isEarlier ? "must not be empty for " + reason.label() : only());
        }
        boolean isConfirmed = row.get(confirmed);
        String words = row.get(note);
        try {
            return new Exemption(name, reason, number, article, units, dates, kinds, isConfirmed, words);
        } catch (IllegalArgumentException e) {
            throw note.bad(e);
        }
    }

    private static String only() {
        return "goes only with " + ExemptionKind.ALREADY_REARRANGED.label();
    }

    private Optional<DateRange> dates(Row row) throws BadRowException {
        Optional<LocalDate> start = row.get(changedFrom);
        Optional<LocalDate> end = row.get(changedUntil);
        if (start.isEmpty()) {
            if (end.isPresent()) {
                throw changedUntil.bad("goes only with changed_from");
            }
            return Optional.empty();
        }
        if (end.filter(date -> !date.isAfter(start.get())).isPresent()) {
            throw changedUntil.bad("must be after " + start.get() + ", but is " + end.get());
        }
        return Optional.of(end.isPresent() ? DateRange.of(start.get(), end.get()) : DateRange.from(start.get()));
    }

    @Override
    public void write(Exemption exemption, NewRow row) {
        row.set(period, exemption.period())
                .set(kind, exemption.kind())
                .set(document, exemption.document())
                .set(clause, exemption.clause())
                .set(types, exemption.types())
                .set(changedFrom, exemption.changedIn().map(DateRange::startInclusive))
                .set(changedUntil, exemption.changedIn().flatMap(DateRange::endExclusive))
                .set(changes, exemption.changes())
                .set(confirmed, exemption.isConfirmed())
                .set(note, exemption.note());
    }
}
