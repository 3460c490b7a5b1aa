package vn.donvi.tables.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.MinorityScale;
import vn.donvi.standard.SpecialFactor;
import vn.donvi.standard.TraitCondition;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/** The table of the factors by which standards are lowered for units with special traits, in the order given. */
public final class SpecialFactorSchema extends Schema<SpecialFactor> {
    /** The table. */
    public static final Schema<SpecialFactor> FACTORS = new SpecialFactorSchema();

    private final Column<String> rule = table.required("rule", ValueType.TEXT, "the short name of the rule");
    private final Column<String> document =
            table.required("document", ValueType.TEXT, "the number of the document that states the factor");
    private final Column<LocalDate> from = table.required("from", ValueType.DATE, "the first date of the factor");
    private final Column<Optional<LocalDate>> until =
            table.optional("until", ValueType.DATE, "the first date on which it no longer holds; none while it does");
    private final Column<List<UnitType>> types =
            table.list("types", StandardTypes.UNIT_TYPES, "the types of the units that it is for; at least one");
    private final Column<List<TraitCondition>> conditions = table.list(
            "conditions",
            StandardTypes.CONDITIONS,
            "the traits that the unit must have, or not have if the word `not` is before them; none if it is for all");
    private final Column<Criterion> criterion =
            table.required("criterion", StandardTypes.CRITERION, "the criterion whose minimum it lowers");
    private final Column<Optional<Double>> percent = table.optional(
            "percent", ValueType.NUMBER, "the factor in percent; none if there are such factors that were not seen");
    private final Column<Optional<Double>> base = table.optional(
            "base", ValueType.NUMBER, "the figure that the factor is of; none if it is of the minimum of the unit");
    private final Column<Optional<Double>> minorityFrom = table.optional(
            "minority_from",
            ValueType.NUMBER,
            "the share of ethnic minorities, in percent, from which it applies; none if it does not depend on that");
    private final Column<Optional<Double>> minorityStep = table.optional(
            "minority_step", ValueType.NUMBER, "the further share, in percent, that lowers the factor once more");
    private final Column<Optional<Double>> minorityPoints =
            table.optional("minority_points", ValueType.NUMBER, "by how many points it is lowered");
    private final Column<Optional<Double>> minorityFloor = table.optional(
            "minority_floor", ValueType.NUMBER, "the factor below which it is not lowered; none if it is not known");
    private final Column<Boolean> confirmed =
            table.flag("confirmed", "whether a publication that quotes the document states it");
    private final Column<String> note = table.text("note", "what is not certain, or the words of the rule");

    private SpecialFactorSchema() {
        super("standard_factors", "Factors that lower standards for units with special traits");
    }

    @Override
    public SpecialFactor read(Row row) throws BadRowException {
        String name = row.get(rule);
        String number = row.get(document);
        DateRange validity = StandardTypes.range(row, from, until);
        List<UnitType> units = row.get(types);
        if (units.isEmpty()) {
            throw types.bad("must not be empty");
        }
        List<TraitCondition> traits = row.get(conditions);
        Criterion by = row.get(criterion);
        Optional<Double> factor = row.get(percent);
        if (factor.filter(each -> each <= 0 || each > 100).isPresent()) {
            throw percent.bad("must be above 0 and at most 100");
        }
        Optional<BigDecimal> figure = StandardTypes.decimal(row.get(base));
        Optional<MinorityScale> scale = scale(row);
        boolean isConfirmed = row.get(confirmed);
        String words = row.get(note);
        try {
            return new SpecialFactor(
                    name,
                    number,
                    validity,
                    units,
                    traits,
                    by,
                    StandardTypes.decimal(factor),
                    figure,
                    scale,
                    isConfirmed,
                    words);
        } catch (IllegalArgumentException e) {
            throw note.bad(e);
        }
    }

    private Optional<MinorityScale> scale(Row row) throws BadRowException {
        Optional<Double> start = row.get(minorityFrom);
        Optional<Double> step = row.get(minorityStep);
        Optional<Double> points = row.get(minorityPoints);
        Optional<Double> floor = row.get(minorityFloor);
        boolean isNone = start.isEmpty() && step.isEmpty() && points.isEmpty() && floor.isEmpty();
        if (isNone) {
            return Optional.empty();
        }
        if (start.isEmpty() || step.isEmpty() || points.isEmpty()) {
            throw minorityFrom.bad("goes together with minority_step and minority_points, and a floor goes with them");
        }
        if (step.get() < 1) {
            throw minorityStep.bad("must be at least 1");
        }
        return Optional.of(new MinorityScale(
                BigDecimal.valueOf(start.get()),
                BigDecimal.valueOf(step.get()),
                BigDecimal.valueOf(points.get()),
                StandardTypes.decimal(floor)));
    }

    @Override
    public void write(SpecialFactor factor, NewRow row) {
        Optional<MinorityScale> scale = factor.minority();
        row.set(rule, factor.rule())
                .set(document, factor.document())
                .set(from, factor.validity().startInclusive())
                .set(until, factor.validity().endExclusive())
                .set(types, factor.types())
                .set(conditions, factor.conditions())
                .set(criterion, factor.criterion())
                .set(percent, StandardTypes.number(factor.percent()))
                .set(base, StandardTypes.number(factor.base()))
                .set(minorityFrom, StandardTypes.number(scale.map(MinorityScale::from)))
                .set(minorityStep, StandardTypes.number(scale.map(MinorityScale::step)))
                .set(minorityPoints, StandardTypes.number(scale.map(MinorityScale::points)))
                .set(minorityFloor, StandardTypes.number(scale.flatMap(MinorityScale::floor)))
                .set(confirmed, factor.isConfirmed())
                .set(note, factor.note());
    }
}
