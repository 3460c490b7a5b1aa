package vn.donvi.tables;

import java.io.Closeable;
import java.io.IOException;

/**
 * Rows written one after the other, in the order in which they come, in memory that does not grow with their number:
 *
 * <pre>{@code
 * try (RowWriter<Measurement> out = MeasurementsJson.TABLE.writer(Output.to(file), JsonLayout.LINES)) {
 *     out.write(measurement);
 *     out.finish();
 * }
 * }</pre>
 *
 * <p>If it is closed before it was finished, a file stays as it was. Not thread-safe.
 *
 * @param <T> what a row says
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
     * Says that this was the last row: completes the text, and a file takes its place.
     *
     * @throws IOException if it cannot be written to its end
     */
    void finish() throws IOException;
}
