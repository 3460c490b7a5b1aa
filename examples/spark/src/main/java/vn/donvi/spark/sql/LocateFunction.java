package vn.donvi.spark.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import vn.donvi.spark.executor.ExecutorGazetteer;

/**
 * The function {@code donvi_locate}, in the values that Spark has inside. It is public for the code that Spark
 * generates; a program calls it through {@link DonviFunctions}.
 */
public final class LocateFunction {
    private LocateFunction() {}

    /**
     * Locates a point.
     *
     * @param latitude degrees of WGS 84 as text or as Spark writes numbers; null if there are none
     * @param longitude degrees of WGS 84 likewise
     * @param date the day since 1970-01-01
     * @return null if the day is {@link ConvertFunction#UNKNOWN}
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static @Nullable InternalRow locate(
            @Nullable UTF8String latitude, @Nullable UTF8String longitude, int date) {
        if (date == ConvertFunction.UNKNOWN) {
            return null;
        }
        return ConvertFunction.struct(
                ExecutorGazetteer.pointsOn(LocalDate.ofEpochDay(date)).convert(text(latitude), text(longitude)));
    }

    /** A number that Spark writes with an exponent is written out: 1.0E-4 is 0.00010. */
    private static String text(@Nullable UTF8String coordinate) {
        if (coordinate == null) {
            return "";
        }
        String text = coordinate.toString();
        if (text.indexOf('E') < 0) {
            return text;
        }
        try {
            return new BigDecimal(text).toPlainString();
        } catch (NumberFormatException e) {
            return text; // no number, which the answer tells
        }
    }
}
