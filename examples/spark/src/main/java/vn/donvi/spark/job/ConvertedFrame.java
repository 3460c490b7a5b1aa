package vn.donvi.spark.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.donvi.problem.Location;
import vn.donvi.spark.executor.RecentOutputs;
import vn.donvi.spark.executor.TargetConverter;
import vn.donvi.tables.UnreadableFileException;

/** A data frame with the added columns. A null value is converted like an empty one. */
final class ConvertedFrame {
    private ConvertedFrame() {}

    /**
     * Converts a data frame. Columns of an earlier conversion are left out.
     *
     * @param name the name of the data in messages
     * @param counts counts the rows
     * @throws UnreadableFileException if it lacks one of the columns
     */
    static Dataset<Row> of(Dataset<Row> frame, String name, ConversionRequest request, StatusCounts counts)
            throws UnreadableFileException {
        List<String> columns = List.of(frame.columns());
        for (String column : request.columns()) {
            if (!columns.contains(column)) {
                throw new UnreadableFileException(
                        Location.of(name),
                        "has no column '" + column + "' (it has: " + String.join(", ", columns) + ")");
            }
        }
        int[] keys = request.columns().stream().mapToInt(columns::indexOf).toArray();
        int[] kept = kept(columns);
        return frame.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> convert(rows, keys, kept, request, counts),
                Encoders.row(type(frame.schema(), kept)));
    }

    /** The columns of the frame that stay, and the added ones. */
    static StructType type(StructType type, int[] kept) {
        StructType converted = new StructType();
        for (int column : kept) {
            converted = converted.add(type.fields()[column]);
        }
        return withAdded(converted);
    }

    /** The columns of a type, and the added ones. */
    static StructType withAdded(StructType type) {
        StructType converted = type;
        for (String column : EntryTexts.COLUMNS) {
            converted = converted.add(column, DataTypes.StringType, true);
        }
        return converted;
    }

    private static int[] kept(List<String> columns) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!EntryTexts.COLUMNS.contains(columns.get(i))) {
                kept.add(i);
            }
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Iterator<Row> convert(
            Iterator<Row> rows, int[] keys, int[] kept, ConversionRequest request, StatusCounts counts) {
        TargetConverter target = request.target();
        RecentOutputs<List<String>> texts = target.recent(EntryTexts.TEXTS);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                Row row = rows.next();
                List<String> values = Arrays.stream(keys)
                        .mapToObj(key -> Objects.toString(row.get(key), ""))
                        .toList();
                var conversion = request.convert(target, values);
                counts.add(conversion);
                @Nullable Object[] converted = new Object[kept.length + EntryTexts.COLUMNS.size()];
                for (int i = 0; i < kept.length; i++) {
                    converted[i] = row.get(kept[i]);
                }
                int next = kept.length;
                for (String text : texts.of(conversion)) {
                    converted[next++] = text.isEmpty() ? null : text;
                }
                return RowFactory.create(converted);
            }
        };
    }
}
