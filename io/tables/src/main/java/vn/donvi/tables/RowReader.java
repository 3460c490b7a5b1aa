package vn.donvi.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.donvi.problem.Problem;

/**
 * Reads rows one by one, in memory that does not grow with their number:
 *
 * <pre>{@code
 * JsonTable<Measurement> table = JsonTable.of(MeasurementSchema.MEASUREMENTS);
 * try (RowReader<Measurement> rows = table.open(input, JsonLayout.LINES, ReadLimits.DEFAULT)) {
 *     for (Optional<Measurement> row = rows.next(); row.isPresent(); row = rows.next()) {
 *         System.out.println(row.get());
 *     }
 *     rows.problems().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>Not thread-safe.
 *
 * @param <T> the type of a row
 */
public interface RowReader<T> extends Closeable {
    /**
     * The next row without problem; empty at the end.
     *
     * @throws UnreadableFileException if the input does not have the expected form from here on
     * @throws IOException if it cannot be read
     */
    Optional<T> next() throws IOException;

    /** The problems of the rows so far, in order; unmodifiable, and grows while rows are read. */
    List<Problem> problems();
}
