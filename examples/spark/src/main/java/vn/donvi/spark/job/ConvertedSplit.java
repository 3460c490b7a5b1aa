package vn.donvi.spark.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import vn.donvi.address.Conversion;
import vn.donvi.csv.UserRows;
import vn.donvi.csv.UserTable;
import vn.donvi.spark.executor.TargetConverter;

/**
 * The outputs of the rows of a split, made while they are asked for. A row that cannot be read is NOT_FOUND, and stays.
 *
 * @param <T> the outputs
 */
abstract class ConvertedSplit<T> implements Iterator<T> {
    private final ConversionRequest request;
    private final TargetConverter target;
    private final CsvSplitReader reader;
    private final StatusCounts counts;
    private final Deque<T> ready = new ArrayDeque<>();

    /**
     * Opens the split. It is closed with the task.
     *
     * @param counts counts the rows
     */
    ConvertedSplit(CsvSplit split, ConversionRequest request, StatusCounts counts, Configuration configuration)
            throws IOException {
        this.request = request;
        this.target = request.target();
        this.counts = counts;
        this.reader = new CsvSplitReader(split, request.columns(), configuration);
        TaskCompletionListener closing = task -> close();
        TaskContext.get().addTaskCompletionListener(closing);
        reader.table().leaveOut(EntryTexts.COLUMNS);
    }

    private void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table, for its header. */
    final UserTable table() {
        return reader.table();
    }

    /** The converter. */
    final TargetConverter target() {
        return target;
    }

    /** Adds an output to those that are ready. */
    final void add(T output) {
        ready.add(output);
    }

    /**
     * Adds the outputs of some rows.
     *
     * @param size the number of rows; later ones belong to another split
     */
    abstract void convertRows(UserRows rows, int size) throws IOException;

    /** Converts and counts a row that is not blank. */
    final Conversion convert(UserRows rows, int row) {
        Conversion conversion = conversion(rows, row);
        counts.add(conversion);
        return conversion;
    }

    private Conversion conversion(UserRows rows, int row) {
        String[] values = new String[request.columns().size()];
        for (int column = 0; column < values.length; column++) {
            Optional<String> value = rows.value(row, column);
            if (value.isEmpty()) {
                return ConversionRequest.unreadable(rows.problem(row).orElseThrow());
            }
            values[column] = value.get();
        }
        return request.convert(target, List.of(values));
    }

    @Override
    public final boolean hasNext() {
        try {
            while (ready.isEmpty()) {
                Optional<UserRows> rows = reader.next();
                if (rows.isEmpty()) {
                    return false;
                }
                convertRows(rows.get(), reader.size());
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the split has no more rows");
        }
        return ready.remove();
    }
}
