package vn.donvi.spark.sql;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.donvi.unit.UnitLevel;

/**
 * Tables of the embedded gazetteer as data frames. They are made on the driver, in some tens of milliseconds.
 *
 * <pre>{@code
 * Dataset<Row> crosswalk = DonviTables.crosswalk(spark, LocalDate.of(2019, 4, 1), LocalDate.of(2025, 7, 1));
 * Dataset<Row> harmonized = shops.join(crosswalk, shops.col("code").equalTo(crosswalk.col("source_code")))
 *         .groupBy("target_code")
 *         .agg(sum(col("shops").multiply(col("population_share"))).as("shops"));
 * }</pre>
 */
public final class DonviTables {
    private DonviTables() {}

    /**
     * The crosswalk between the communes of two dates: the columns of the command's crosswalk, and {@code source_code} and
     * {@code target_code}. Its lists are arrays.
     *
     * @throws IllegalArgumentException if a date is before the gazetteer's baseline
     */
    public static Dataset<Row> crosswalk(SparkSession spark, LocalDate from, LocalDate to) {
        return crosswalk(spark, from, UnitLevel.COMMUNE, to, UnitLevel.COMMUNE);
    }

    /**
     * The crosswalk between the units of a level on one date and those of a level on another.
     *
     * @throws IllegalArgumentException if a date is before the gazetteer's baseline
     */
    public static Dataset<Row> crosswalk(
            SparkSession spark, LocalDate from, UnitLevel sourceLevel, LocalDate to, UnitLevel targetLevel) {
        return spark.createDataFrame(CrosswalkTable.rows(from, sourceLevel, to, targetLevel), CrosswalkTable.type());
    }

    /**
     * The units in force on a date, by code: the columns of the table {@code units} of a database.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static Dataset<Row> units(SparkSession spark, LocalDate date) {
        return spark.createDataFrame(UnitTable.rows(date), UnitTable.SCHEMA.type());
    }
}
