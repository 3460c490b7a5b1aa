package vn.donvi.spark.sql;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * The functions of {@link DonviFunctions} by configuration alone: {@code
 * spark.sql.extensions=vn.donvi.spark.sql.DonviExtensions}, and the jar of this module with {@code --jars}.
 */
public final class DonviExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
    /** For Spark, which makes it by its name. */
    public DonviExtensions() {}

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        for (SqlFunctions.SqlFunction<Expression> function : SqlFunctions.SCALARS) {
            extensions.injectFunction(new Tuple3<>(function.id(), function.info(), function.builder()));
        }
        for (SqlFunctions.SqlFunction<LogicalPlan> function : SqlFunctions.TABLES) {
            extensions.injectTableFunction(new Tuple3<>(function.id(), function.info(), function.builder()));
        }
        return BoxedUnit.UNIT;
    }
}
