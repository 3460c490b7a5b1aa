package vn.donvi.spark.sql;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Coalesce;
import org.apache.spark.sql.catalyst.expressions.CurrentDate;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.objects.StaticInvoke;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.types.DataTypeUtils;
import org.apache.spark.sql.types.AbstractDataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Function1;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import vn.donvi.unit.UnitLevel;

/**
 * The functions of donvi by their names in SQL. A function with optional arguments is a builder of expressions, since a
 * user-defined function of Spark has a fixed number of them. The expression is Spark's own call of a static method: it
 * takes part in generated code, and the structs of frequent results are made once and not for each row.
 */
final class SqlFunctions {
    /** The functions of a value. */
    static final List<SqlFunction<Expression>> SCALARS = List.of(
            new SqlFunction<>(
                    "donvi_convert",
                    "(address[, from[, to]]) - Converts an address whose units were in force on from, or on any date if it"
                            + " is null or not given, to the units of to, or of today if it is not given. A null"
                            + " address is NOT_FOUND; a null to gives null.",
                    SqlFunctions::convert),
            new SqlFunction<>(
                    "donvi_locate",
                    "(latitude, longitude[, date]) - Tells in which commune of a date, or of today, a point of WGS 84 lies."
                            + " Coordinates that are null or wrong are NOT_FOUND, and the note tells why; a null date"
                            + " gives null.",
                    SqlFunctions::locate),
            new SqlFunction<>(
                    "donvi_unit",
                    "(code[, date]) - Returns the unit that bears a code on a date, or today; null if there is none.",
                    SqlFunctions::unit));

    /** The functions that are tables. Their arguments are constants. */
    static final List<SqlFunction<LogicalPlan>> TABLES = List.of(
            new SqlFunction<>(
                    "donvi_crosswalk",
                    "(from, to[, level[, to_level]]) - The units of one date with those of another that they became, and"
                            + " the shares.",
                    SqlFunctions::crosswalk),
            new SqlFunction<>("donvi_units", "(date) - The units in force on a date.", SqlFunctions::units));

    private SqlFunctions() {}

    /**
     * A function.
     *
     * @param usage its arguments and what it returns
     * @param builder makes a call of it
     */
    record SqlFunction<T>(String name, String usage, Function1<Seq<Expression>, T> builder) {
        FunctionIdentifier id() {
            return new FunctionIdentifier(name);
        }

        /** What DESCRIBE FUNCTION shows. */
        ExpressionInfo info() {
            return new ExpressionInfo(
                    SqlFunctions.class.getName(), null, name, name + usage, "", "", "", "", "", "", "java_udf");
        }
    }

    private static Expression convert(Seq<Expression> values) {
        SqlArguments arguments = new SqlArguments("donvi_convert(address[, from[, to]])", 1, 3, values);
        Expression unknown = new Literal(ConvertFunction.UNKNOWN, DataTypes.DateType);
        return call(
                "donvi_convert",
                ConvertFunction.class,
                "convert",
                ConvertFunction.type(),
                false,
                List.of(
                        arguments.get(0),
                        arguments.has(1) ? orElse(arguments.asDate(1), unknown) : unknown,
                        arguments.has(2) ? orElse(arguments.asDate(2), unknown) : today()),
                DataTypes.StringType,
                DataTypes.DateType,
                DataTypes.DateType);
    }

    private static Expression locate(Seq<Expression> values) {
        SqlArguments arguments = new SqlArguments("donvi_locate(latitude, longitude[, date])", 2, 3, values);
        return call(
                "donvi_locate",
                LocateFunction.class,
                "locate",
                ConvertFunction.type(),
                false,
                List.of(
                        arguments.asText(0),
                        arguments.asText(1),
                        arguments.has(2)
                                ? orElse(arguments.asDate(2), new Literal(ConvertFunction.UNKNOWN, DataTypes.DateType))
                                : today()),
                DataTypes.StringType,
                DataTypes.StringType,
                DataTypes.DateType);
    }

    private static Expression unit(Seq<Expression> values) {
        SqlArguments arguments = new SqlArguments("donvi_unit(code[, date])", 1, 2, values);
        return call(
                "donvi_unit",
                UnitFunction.class,
                "find",
                UnitTable.SCHEMA.type(),
                true,
                List.of(arguments.get(0), arguments.has(1) ? arguments.asDate(1) : today()),
                DataTypes.StringType,
                DataTypes.DateType);
    }

    /** The day of the query: Spark takes it once for all rows, in the time zone of the session. */
    private static Expression today() {
        return new CurrentDate();
    }

    private static Expression orElse(Expression first, Expression second) {
        return new Coalesce(list(List.of(first, second)));
    }

    /**
     * Calls a static method.
     *
     * @param name the name of a column of the results
     * @param isStrict whether the result is null if an argument is
     */
    private static Expression call(
            String name,
            Class<?> type,
            String method,
            StructType result,
            boolean isStrict,
            List<Expression> arguments,
            AbstractDataType... types) {
        Expression call = new StaticInvoke(
                type, result, method, list(arguments), list(List.of(types)), isStrict, true, true, Option.empty());
        return new Alias(call, name, NamedExpression.newExprId(), list(List.of()), Option.empty(), list(List.of()));
    }

    private static <T> Seq<T> list(List<T> values) {
        return CollectionConverters.asScala(values).toList();
    }

    private static LogicalPlan crosswalk(Seq<Expression> values) {
        SqlArguments arguments = new SqlArguments("donvi_crosswalk(from, to[, level[, to_level]])", 2, 4, values);
        UnitLevel level = arguments.level(2, UnitLevel.COMMUNE);
        return table(
                CrosswalkTable.type(),
                CrosswalkTable.rows(arguments.date(0), level, arguments.date(1), arguments.level(3, level)));
    }

    private static LogicalPlan units(Seq<Expression> values) {
        SqlArguments arguments = new SqlArguments("donvi_units(date)", 1, 1, values);
        return table(UnitTable.SCHEMA.type(), UnitTable.rows(arguments.date(0)));
    }

    private static LogicalPlan table(StructType type, List<Row> rows) {
        List<Attribute> columns = List.copyOf(CollectionConverters.asJava(DataTypeUtils.toAttributes(type)));
        return LocalRelation.fromExternalRows(list(columns), list(rows));
    }
}
