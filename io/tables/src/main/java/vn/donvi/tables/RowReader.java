package vn.donvi.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.donvi.problem.Problem;

/**
 * Rows read one after the other, in memory that does not grow with their number:
 *
 * <pre>{@code
 * try (RowReader<Measurement> rows = MeasurementsJson.TABLE.open(input, JsonLayout.LINES, ReadLimits.DEFAULT)) {
 *     for (Optional<Measurement> row = rows.next(); row.isPresent(); row = rows.next()) {
 *         use(row.get());
 *     }
 *     rows.problems().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>Not thread-safe.
 *
 * @param <T> what a row says
 */
public interface RowReader<T> extends Closeable {
    /**
     * The next row without problem; empty at the end.
     *
     * @throws UnreadableFileException if from here on the input cannot be read as what it should be
     * @throws IOException if it cannot be read
     */
    Optional<T> next() throws IOException;

    /** What was wrong with the rows so far, in order; unmodifiable, and grows while rows are read. */
    List<Problem> problems();
}
