package vn.donvi.spark.sql;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.internal.SessionState;

/**
 * Registers the functions of donvi with a session: {@code donvi_convert}, {@code donvi_locate} and {@code
 * donvi_unit}, and the tables {@code
 * donvi_crosswalk} and {@code donvi_units}.
 *
 * <pre>{@code
 * DonviFunctions.register(spark);
 * spark.sql("SELECT donvi_convert('P15, Tân Bình, TP.HCM', NULL, DATE '2025-07-01').status");
 * customers.withColumn("unit", functions.call_function("donvi_convert", functions.col("address")));
 * }</pre>
 *
 * <p>A session that has {@code spark.sql.extensions=vn.donvi.spark.sql.DonviExtensions} has them already.
 */
public final class DonviFunctions {
    /** Spark's word for functions that are written in Java. */
    private static final String SOURCE = "java_udf";

    private DonviFunctions() {}

    /**
     * Registers the functions. They replace others of their names.
     *
     * @throws ClassCastException if it is the session of a client of Spark Connect, whose server needs the extension
     */
    public static void register(SparkSession spark) {
        SessionState state = ((org.apache.spark.sql.classic.SparkSession) spark).sessionState();
        for (SqlFunctions.SqlFunction<Expression> function : SqlFunctions.SCALARS) {
            state.functionRegistry().createOrReplaceTempFunction(function.name(), function.builder(), SOURCE);
        }
        for (SqlFunctions.SqlFunction<LogicalPlan> function : SqlFunctions.TABLES) {
            state.tableFunctionRegistry().createOrReplaceTempFunction(function.name(), function.builder(), SOURCE);
        }
    }
}
