package vn.donvi.spark.sql;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.EvalMode;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.TimeZoneAwareExpression;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DateType;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import vn.donvi.unit.UnitLevel;

/** The arguments of a call of a function in SQL. */
final class SqlArguments {
    private final String call;
    private final List<Expression> values;

    /**
     * @param call the form of the call, such as {@code donvi_unit(code[, date])}
     * @throws IllegalArgumentException if there are fewer or more arguments
     */
    SqlArguments(String call, int fewest, int most, Seq<Expression> values) {
        this.call = call;
        this.values = List.copyOf(CollectionConverters.asJava(values));
        if (this.values.size() < fewest || this.values.size() > most) {
            throw new IllegalArgumentException("called with " + this.values.size() + " arguments: " + call);
        }
    }

    /** An argument. */
    Expression get(int index) {
        return values.get(index);
    }

    /** Whether an argument is given. */
    boolean has(int index) {
        return index < values.size();
    }

    /** An argument as a date. A text that is none fails the query, whatever the mode of the session. */
    Expression asDate(int index) {
        return new Cast(get(index), DataTypes.DateType, Option.empty(), EvalMode.ANSI());
    }

    /** An argument as text, whatever its type. */
    Expression asText(int index) {
        return new Cast(get(index), DataTypes.StringType, Option.empty(), EvalMode.LEGACY());
    }

    /**
     * The value of an argument of a table function, which is a date or its text.
     *
     * @throws IllegalArgumentException if it is another value, null, or not known before the query runs
     */
    LocalDate date(int index) {
        Expression argument = get(index);
        Object value = value(index);
        if (value != null && argument.dataType() instanceof DateType) {
            return LocalDate.ofEpochDay((Integer) value);
        }
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(argument.sql() + " is not a date (yyyy-mm-dd): " + call, e);
        }
    }

    /**
     * The value of an argument of a table function, which is the name of a level.
     *
     * @param other the level if the argument is not given
     * @throws IllegalArgumentException if it is another value
     */
    UnitLevel level(int index, UnitLevel other) {
        if (!has(index)) {
            return other;
        }
        String name = String.valueOf(value(index));
        for (UnitLevel level : UnitLevel.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(name)) {
                return level;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is not commune, district or province: " + call);
    }

    private @Nullable Object value(int index) {
        Expression argument = get(index);
        if (!argument.foldable()) {
            throw new IllegalArgumentException(argument.sql() + " is not a constant: " + call);
        }
        Expression evaluated = argument instanceof TimeZoneAwareExpression aware
                ? (Expression) aware.withTimeZone(SQLConf.get().sessionLocalTimeZone())
                : argument;
        return evaluated.eval(null);
    }
}
