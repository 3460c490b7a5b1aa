package vn.donvi.tables.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.plan.eligibility.RearrangementPeriod;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.tables.standard.StandardTypes;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/** The table of the periods in which units are rearranged, in the order given. */
public final class PeriodSchema extends Schema<RearrangementPeriod> {
    private static final ValueType<Long> UNITS = ValueType.between(2, Integer.MAX_VALUE);

    /** The table. */
    public static final Schema<RearrangementPeriod> PERIODS = new PeriodSchema();

    private final Column<String> period = table.required("period", ValueType.TEXT, "the name of the period");
    private final Column<String> document =
            table.required("document", ValueType.TEXT, "the number of the document that orders the rearrangement");
    private final Column<LocalDate> from = table.required("from", ValueType.DATE, "the first date of the period");
    private final Column<Optional<LocalDate>> until =
            table.optional("until", ValueType.DATE, "the first date after the period; none if it has no end");
    private final Column<LocalDate> standardsOn =
            table.required("standards_on", ValueType.DATE, "the date of the standards that percentages are of");
    private final Column<Optional<LocalDate>> figuresOn = table.optional(
            "figures_on", ValueType.DATE, "the date of the units and figures that are judged; none if it is not known");
    private final Column<Optional<String>> target = table.optional(
            "target",
            ValueType.TEXT,
            "the short name of the rule that formed units must meet; none if it was not seen");
    private final Column<Optional<Long>> freeFrom = table.optional(
            "free_from",
            UNITS,
            "a unit formed from so many units need not meet it; none if there is no such exception");
    private final Column<Optional<Long>> freeWithFactorFrom =
            table.optional("free_with_factor_from", UNITS, "likewise, for a unit with a special factor");
    private final Column<List<UnitType>> freeTypes = table.list(
            "free_types", StandardTypes.UNIT_TYPES, "the types of the formed units with these exceptions; none if all");
    private final Column<Boolean> confirmed =
            table.flag("confirmed", "whether publications that quote the document state all of this");
    private final Column<String> note = table.text("note", "what is not certain");

    private PeriodSchema() {
        super("rearrangement_periods", "Periods in which units are rearranged");
    }

    @Override
    public RearrangementPeriod read(Row row) throws BadRowException {
        String name = row.get(period);
        String number = row.get(document);
        DateRange validity = StandardTypes.range(row, from, until);
        LocalDate standards = row.get(standardsOn);
        Optional<LocalDate> figures = row.get(figuresOn);
        Optional<String> rule = row.get(target);
        Optional<Integer> free = row.get(freeFrom).map(Math::toIntExact);
        Optional<Integer> freeWithFactor = row.get(freeWithFactorFrom).map(Math::toIntExact);
        List<UnitType> types = row.get(freeTypes);
        boolean isConfirmed = row.get(confirmed);
        String words = row.get(note);
        try {
            return new RearrangementPeriod(
                    name, number, validity, standards, figures, rule, free, freeWithFactor, types, isConfirmed, words);
        } catch (IllegalArgumentException e) {
            throw note.bad(e);
        }
    }

    @Override
    public void write(RearrangementPeriod each, NewRow row) {
        row.set(period, each.name())
                .set(document, each.document())
                .set(from, each.validity().startInclusive())
                .set(until, each.validity().endExclusive())
                .set(standardsOn, each.standardsOn())
                .set(figuresOn, each.figuresOn())
                .set(target, each.targetRule())
                .set(freeFrom, each.freeFrom().map(Integer::longValue))
                .set(freeWithFactorFrom, each.freeWithFactorFrom().map(Integer::longValue))
                .set(freeTypes, each.freeTypes())
                .set(confirmed, each.isConfirmed())
                .set(note, each.note());
    }
}
