package vn.donvi.spark.job;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Rows of texts as CSV: first the header, then some thousand rows at once. A null value is an empty field. */
final class CsvOfRows implements Iterator<byte[]> {
    static final char SEPARATOR = ',';

    private static final int ROWS = 1000;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(SEPARATOR)
            .setRecordSeparator("\n")
            .get();

    private final Iterator<Row> rows;
    private @Nullable List<String> header;

    CsvOfRows(List<String> header, Iterator<Row> rows) {
        this.header = header;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return header != null || rows.hasNext();
    }

    @Override
    public byte[] next() {
        StringBuilder text = new StringBuilder();
        if (header != null) {
            text.append(FORMAT.format(header.toArray())).append('\n');
            header = null;
        } else {
            text.append(line(rows.next()));
            for (int i = 1; i < ROWS && rows.hasNext(); i++) {
                text.append(line(rows.next()));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Row row) {
        @Nullable Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
        }
        return FORMAT.format(values) + "\n";
    }
}
