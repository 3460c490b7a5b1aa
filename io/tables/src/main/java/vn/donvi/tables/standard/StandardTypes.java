package vn.donvi.tables.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Trait;
import vn.donvi.standard.TraitCondition;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/** The types of values that the tables of standards, and of rules that refer to standards, have. */
public final class StandardTypes {
    static final String SEPARATOR = "|";

    static final ValueType<Criterion> CRITERION = ValueType.oneOf(Criterion.values(), Criterion::label);

    static final ValueType<Trait> TRAIT = ValueType.oneOf(Trait.values(), Trait::label);

    /** Lists of types of units. */
    public static final ValueType<List<UnitType>> UNIT_TYPES =
            ValueType.listOf(GazetteerTypes.UNIT_TYPE, SEPARATOR, "types of units");

    /** Lists of traits that a unit must have, or not have. */
    public static final ValueType<List<TraitCondition>> CONDITIONS = ValueType.listOf(
            ValueType.parsed(
                    "a trait that is yes or no, or one after the word not", "^(not )?[a-z_]+$", new Conditions()),
            SEPARATOR,
            "traits that are yes or no");

    private StandardTypes() {}

    /**
     * The dates between two columns of a row.
     *
     * @throws BadRowException if the second is not after the first
     */
    public static DateRange range(Row row, Column<LocalDate> from, Column<Optional<LocalDate>> until)
            throws BadRowException {
        LocalDate start = row.get(from);
        Optional<LocalDate> end = row.get(until);
        if (end.isEmpty()) {
            return DateRange.from(start);
        }
        if (!end.get().isAfter(start)) {
            throw until.bad("must be after " + start + ", but is " + end.get());
        }
        return DateRange.of(start, end.get());
    }

    /** A number of a row as a decimal. */
    public static Optional<BigDecimal> decimal(Optional<Double> number) {
        return number.map(BigDecimal::valueOf);
    }

    /** A decimal as a number of a row. */
    public static Optional<Double> number(Optional<BigDecimal> decimal) {
        return decimal.map(BigDecimal::doubleValue);
    }

    private static final class Conditions implements ValueType.TextForm<TraitCondition> {
        @Override
        public @Nullable TraitCondition parse(String text) {
            return TraitCondition.find(text).orElse(null);
        }
    }
}
