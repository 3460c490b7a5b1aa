package vn.donvi.tables;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes rows one by one in the given order, in memory that does not grow with their number:
 *
 * <pre>{@code
 * JsonTable<Measurement> table = JsonTable.of(MeasurementSchema.MEASUREMENTS);
 * try (RowWriter<Measurement> out = table.writer(Output.to(file), JsonLayout.LINES)) {
 *     out.write(measurement);
 *     out.finish();
 * }
 * }</pre>
 *
 * <p>If the writer is closed before it is finished, a file is left unchanged. Not thread-safe.
 *
 * @param <T> the type of a row
 */
public interface RowWriter<T> extends Closeable {
    /**
     * Writes the next row.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if it has a value that the format cannot hold
     */
    void write(T row) throws IOException;

    /**
     * Ends the rows: completes the text, and moves a file to its place.
     *
     * @throws IOException if it cannot be written to its end
     */
    void finish() throws IOException;
}
