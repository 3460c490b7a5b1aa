package vn.donvi.spark.job;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import vn.donvi.csv.UserRows;
import vn.donvi.csv.UserTable;

/** Reads the rows of a split, piece by piece, as the command reads those of the whole file. */
final class CsvSplitReader implements Closeable {
    private final CsvSplit split;
    private final UserTable table;
    private long position;
    private int size;

    CsvSplitReader(CsvSplit split, List<String> columns, Configuration configuration) throws IOException {
        this.split = split;
        this.table = split.file().open(split.start(), columns, configuration);
        this.position = split.start();
    }

    /** The table, for its header and its fields. */
    UserTable table() {
        return table;
    }

    /** Returns the next rows, of which the first {@link #size} belong to the split; empty after the last one. */
    Optional<UserRows> next() throws IOException {
        Optional<UserRows> next = position < split.end() ? table.next() : Optional.empty();
        next.ifPresent(this::take);
        return next;
    }

    private void take(UserRows rows) {
        if (position + rows.length() <= split.end()) {
            size = rows.size();
            position += rows.length();
            return;
        }
        size = 0;
        while (size < rows.size() && position < split.end()) {
            position += rows.length(size++);
        }
    }

    /** The number of the rows last returned that belong to the split. */
    int size() {
        return size;
    }

    /** The start of the row after them. */
    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
