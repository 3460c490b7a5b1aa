package vn.donvi.spark.sql;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import vn.donvi.spark.executor.ExecutorGazetteer;
import vn.donvi.tables.gazetteer.NamedUnitSchema;
import vn.donvi.unit.AdministrativeUnit;

/** The units in force on a date. */
final class UnitTable {
    static final SparkSchema<AdministrativeUnit> SCHEMA = new SparkSchema<>(NamedUnitSchema.NAMED_UNITS);

    private UnitTable() {}

    /**
     * The units in force on a date, by code.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    static List<Row> rows(LocalDate date) {
        return ExecutorGazetteer.get().on(date).units().stream()
                .map(SCHEMA::row)
                .toList();
    }
}
