package vn.donvi.spark.sql;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.spark.executor.ExecutorGazetteer;
import vn.donvi.tables.gazetteer.CrosswalkSchema;
import vn.donvi.unit.UnitLevel;

/** The crosswalk between two dates: the columns of {@link CrosswalkSchema}, and the codes of source and target to join by. */
final class CrosswalkTable {
    private static final SparkSchema<CrosswalkEntry> SCHEMA = new SparkSchema<>(CrosswalkSchema.CROSSWALK);

    private CrosswalkTable() {}

    static StructType type() {
        return SCHEMA.type()
                .add("source_code", DataTypes.StringType, false)
                .add("target_code", DataTypes.StringType, true);
    }

    /**
     * The rows by source, then by target.
     *
     * @throws IllegalArgumentException if a date is before the gazetteer's baseline
     */
    static List<Row> rows(LocalDate from, UnitLevel sourceLevel, LocalDate to, UnitLevel targetLevel) {
        return Crosswalk.between(ExecutorGazetteer.get(), from, sourceLevel, to, targetLevel).rows().stream()
                .map(CrosswalkTable::row)
                .toList();
    }

    private static Row row(CrosswalkRow row) {
        List<@Nullable Object> values = SCHEMA.values(CrosswalkEntry.of(row));
        values.add(row.source().code().toString());
        values.add(row.target().map(target -> target.code().toString()).orElse(null));
        return RowFactory.create(values.toArray());
    }
}
