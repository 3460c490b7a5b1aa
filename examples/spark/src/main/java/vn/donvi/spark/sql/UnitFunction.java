package vn.donvi.spark.sql;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import vn.donvi.spark.executor.ExecutorGazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * The function {@code donvi_unit}, in the values that Spark has inside. It is public for the code that Spark generates;
 * a program calls it through {@link DonviFunctions}.
 */
public final class UnitFunction {
    private static final scala.Function1<Object, Object> TO_INTERNAL =
            CatalystTypeConverters.createToCatalystConverter(UnitTable.SCHEMA.type());

    /** The structs of the units; there are not more than versions in the gazetteer. */
    private static final Map<UnitId, InternalRow> STRUCTS = new ConcurrentHashMap<>();

    private UnitFunction() {}

    /**
     * Finds the unit that bears a code on a date.
     *
     * @param date the day since 1970-01-01
     * @return null if no unit bears it
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static @Nullable InternalRow find(UTF8String code, int date) {
        String text = code.toString();
        if (!UnitCode.isCode(text)) {
            return null;
        }
        Optional<AdministrativeUnit> unit =
                ExecutorGazetteer.get().on(LocalDate.ofEpochDay(date)).find(UnitCode.of(text));
        return unit.map(UnitFunction::struct).orElse(null);
    }

    private static InternalRow struct(AdministrativeUnit unit) {
        return STRUCTS.computeIfAbsent(unit.id(), id -> (InternalRow) TO_INTERNAL.apply(UnitTable.SCHEMA.row(unit)));
    }
}
