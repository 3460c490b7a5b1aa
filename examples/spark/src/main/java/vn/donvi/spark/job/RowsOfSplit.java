package vn.donvi.spark.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import vn.donvi.csv.UserRows;
import vn.donvi.spark.executor.RecentOutputs;

/**
 * The rows of a split as rows of Spark, with the added columns. An empty field is null. A row that cannot be cut into the
 * columns is a text in the first one. Blank lines are left out.
 */
final class RowsOfSplit extends ConvertedSplit<Row> {
    private final RecentOutputs<List<String>> texts;

    RowsOfSplit(CsvSplit split, ConversionRequest request, StatusCounts counts, Configuration configuration)
            throws IOException {
        super(split, request, counts, configuration);
        this.texts = target().recent(EntryTexts.TEXTS);
    }

    @Override
    void convertRows(UserRows rows, int size) {
        int width = table().keptHeader().size();
        for (int row = 0; row < size; row++) {
            if (!rows.isBlank(row)) {
                List<@Nullable String> values = new ArrayList<>(width + EntryTexts.COLUMNS.size());
                rows.fields(row).forEach(field -> values.add(orNull(field)));
                while (values.size() < width) {
                    values.add(null);
                }
                texts.of(convert(rows, row)).forEach(text -> values.add(orNull(text)));
                add(RowFactory.create(values.toArray()));
            }
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
