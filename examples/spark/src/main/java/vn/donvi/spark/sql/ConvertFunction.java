package vn.donvi.spark.sql;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.AddressQuery;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionSchema;
import vn.donvi.spark.executor.ExecutorGazetteer;
import vn.donvi.spark.executor.OutputFormat;
import vn.donvi.spark.executor.TargetConverter;

/**
 * The function {@code donvi_convert}, in the values that Spark has inside. It is public for the code that Spark
 * generates; a program calls it through {@link DonviFunctions}.
 */
public final class ConvertFunction {
    /** The day that means null, which no date of SQL is: generated code cannot pass a null number. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final String PREFIX = "donvi_";

    private static final SparkSchema<ConversionEntry> SCHEMA = new SparkSchema<>(ConversionSchema.CONVERSIONS);

    private static final Structs STRUCTS = new Structs();

    private ConvertFunction() {}

    /** The fields of the result: the columns of the command without their prefix, the candidates as a list of structs. */
    static StructType type() {
        return DataTypes.createStructType(Arrays.stream(SCHEMA.type().fields())
                .skip(1)
                .map(ConvertFunction::withoutPrefix)
                .toList());
    }

    private static StructField withoutPrefix(StructField column) {
        return DataTypes.createStructField(
                column.name().substring(PREFIX.length()), column.dataType(), column.nullable());
    }

    /**
     * Converts an address.
     *
     * @param address the address; a null one is converted like an empty one
     * @param from the day of the address since 1970-01-01; {@link #UNKNOWN} if it is not known
     * @param to the target day since 1970-01-01
     * @return null if the target day is {@link #UNKNOWN}
     * @throws IllegalArgumentException if {@code to} is before the gazetteer's baseline
     */
    public static @Nullable InternalRow convert(@Nullable UTF8String address, int from, int to) {
        if (to == UNKNOWN) {
            return null;
        }
        TargetConverter target = ExecutorGazetteer.to(LocalDate.ofEpochDay(to));
        AddressConverter converter = target.converter();
        String text = address == null ? "" : address.toString();
        Conversion conversion = from == UNKNOWN
                ? converter.convert(text)
                : converter.convert(AddressQuery.of(text).on(LocalDate.ofEpochDay(from)));
        return target.recent(STRUCTS).of(conversion);
    }

    /** The struct of a conversion that is not likely to be met again. */
    static InternalRow struct(Conversion conversion) {
        return STRUCTS.format(ConversionEntry.of("", conversion));
    }

    /** The struct of a conversion. */
    private static final class Structs implements OutputFormat<InternalRow> {
        private final scala.Function1<Object, Object> toInternal =
                CatalystTypeConverters.createToCatalystConverter(type());

        @Override
        public InternalRow format(ConversionEntry entry) {
            List<@Nullable Object> values = SCHEMA.values(entry);
            return (InternalRow) toInternal.apply(
                    RowFactory.create(values.subList(1, values.size()).toArray()));
        }
    }
}
