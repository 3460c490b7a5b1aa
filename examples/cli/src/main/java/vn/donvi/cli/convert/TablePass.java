package vn.donvi.cli.convert;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.ConversionReason;
import vn.donvi.csv.UserRows;
import vn.donvi.csv.UserTable;
import vn.donvi.problem.Problem;

/**
 * Copies a user's table with columns added to every row. One thread reads and writes, in the order of the table; others
 * convert the rows. The number of rows in work is limited, so memory does not grow with the table.
 */
final class TablePass {
    /** The output of a pass, row by row. */
    interface Target {
        /**
         * Writes a row.
         *
         * @param addition the addition to the row; null for a blank line
         */
        void row(UserRows rows, int row, @Nullable Addition addition) throws IOException;
    }

    /** An observer of a pass. */
    interface Listener {
        /**
         * A row other than a blank line was written.
         *
         * @param key the values of the requested columns; empty if they cannot be read
         */
        void row(List<String> key, Addition addition);

        /** The next row to be written has a problem. */
        void problem(Problem problem);

        /** Some rows were written, after {@code bytesRead} bytes of the table were read. */
        void written(long bytesRead);
    }

    /** The largest number of bytes of the table in work; a single piece may have more. */
    private static final int ON_THE_WAY = 8 << 20;

    private final UserTable table;
    private final int keySize;
    private final Function<List<String>, Addition> conversion;
    private final int threads;
    private final Additions additions;

    /**
     * @param keySize the number of requested columns of the table
     * @param conversion gives the addition to a row with these values; thread-safe
     * @param additions gives the addition to rows that cannot be read
     */
    TablePass(
            UserTable table,
            int keySize,
            Function<List<String>, Addition> conversion,
            Additions additions,
            int threads) {
        this.table = table;
        this.additions = additions;
        this.keySize = keySize;
        this.conversion = conversion;
        this.threads = threads;
    }

    /**
     * Copies the table.
     *
     * @throws vn.donvi.tables.UnreadableFileException if the table cannot be read to its end
     * @throws IOException if it cannot be written
     */
    void run(Target out, Listener listener) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Piece>> pieces = new ArrayDeque<>();
            int onTheWay = 0;
            for (Optional<UserRows> next = table.next(); next.isPresent(); next = table.next()) {
                UserRows rows = next.get();
                pieces.add(pool.submit(() -> convert(rows)));
                onTheWay += rows.length();
                while (pieces.size() > 2 * threads || (pieces.size() > 1 && onTheWay > ON_THE_WAY)) {
                    onTheWay -= write(pieces.remove(), out, listener);
                }
            }
            for (Future<Piece> piece : pieces) {
                write(piece, out, listener);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Piece convert(UserRows rows) {
        Piece piece = new Piece(rows, new Entry[rows.size()], new ArrayList<>());
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.isBlank(row)) {
                piece.entries[row] = convert(rows, row, piece.problems);
            }
        }
        return piece;
    }

    private Entry convert(UserRows rows, int row, List<RowProblem> problems) {
        Problem problem = rows.problem(row).orElse(null);
        if (problem != null) {
            problems.add(new RowProblem(row, problem));
        }
        String[] key = new String[keySize];
        for (int column = 0; column < keySize; column++) {
            Optional<String> value = rows.value(row, column);
            if (value.isEmpty()) {
                return unreadable(rows.problem(row).orElseThrow());
            }
            key[column] = value.get();
        }
        List<String> values = List.of(key);
        return new Entry(values, conversion.apply(values));
    }

    private Entry unreadable(Problem problem) {
        String field = problem.location().field();
        return new Entry(
                List.of(),
                additions.notFound(
                        ConversionReason.UNREADABLE, (field.isEmpty() ? "" : field + ": ") + problem.message()));
    }

    /** Writes a piece when it is ready, and returns its number of bytes in the table. */
    private int write(Future<Piece> future, Target out, Listener listener) throws IOException {
        Piece piece = await(future);
        int problem = 0;
        for (int row = 0; row < piece.entries.length; row++) {
            while (problem < piece.problems.size() && piece.problems.get(problem).row == row) {
                listener.problem(piece.problems.get(problem++).problem);
            }
            Entry entry = piece.entries[row];
            out.row(piece.rows, row, entry == null ? null : entry.addition);
            if (entry != null) {
                listener.row(entry.key, entry.addition);
            }
        }
        listener.written(table.bytesRead());
        return piece.rows.length();
    }

    private static Piece await(Future<Piece> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the conversion failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the conversion was interrupted", e);
        }
    }

    /** The key of a row and the addition to it. */
    private record Entry(List<String> key, Addition addition) {}

    /** Rows with the entry of each; null for a blank line. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one thread to another and never compared
    private record Piece(UserRows rows, @Nullable Entry[] entries, List<RowProblem> problems) {}

    private record RowProblem(int row, Problem problem) {}
}
