package vn.donvi.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.RowReader;
import vn.donvi.tables.RowWriter;
import vn.donvi.tables.UnreadableFileException;

/**
 * A kind of table, a row a thing: reads it from a file, stream or reader, and writes it to a file, stream or writer.
 *
 * <pre>{@code
 * WithProblems<List<AdministrativeUnit>> read = UnitsCsv.TABLE.read(Path.of("units.csv"));
 * read.problems(); // units.csv:17: since: '2025-13-01' is not a date (yyyy-mm-dd)
 * List<AdministrativeUnit> units = read.orThrow(); // strict: any problem is an exception with all of them
 * UnitsCsv.TABLE.write(units, Output.to(System.out), CsvOptions.STANDARD.withSeparator(';'));
 * }</pre>
 *
 * <p>A row with a problem is left out of what is read, and its problem says where it stands. The columns may stand in
 * any order when read. What is written has its texts in NFC. Thread-safe.
 *
 * @param <T> what a row says
 */
public final class CsvTable<T> {
    private final Shape<T> shape;

    CsvTable(Shape<T> shape) {
        this.shape = shape;
    }

    /** What the rows of a table are. Classes instead of lambdas, which cost a fresh JVM milliseconds. */
    abstract static class Shape<T> {
        abstract Columns columns();

        /**
         * What the row says.
         *
         * @throws BadRowException if a field is not what its column holds, or does not go with the others
         */
        abstract T read(TableReader row) throws BadRowException;

        /** Sets the columns of the row. */
        abstract void write(T value, TableWriter row);

        /** The order in which a whole table is written. */
        abstract Comparator<T> order();
    }

    /**
     * Reads a file with the options {@link CsvOptions#STANDARD}.
     *
     * @return what the rows say, in their order, unmodifiable, and what was wrong
     * @throws UnreadableFileException if there is no such file, it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public WithProblems<List<T>> read(Path file) throws IOException {
        return read(Input.of(file), CsvOptions.STANDARD);
    }

    /**
     * Reads all of an input.
     *
     * @return what the rows say, in their order, unmodifiable, and what was wrong
     * @throws UnreadableFileException if there is no such file, it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public WithProblems<List<T>> read(Input input, CsvOptions options) throws IOException {
        return read(CsvInput.open(input, options.limits().maxBytes()), options);
    }

    /** Reads all of an input and closes it. */
    WithProblems<List<T>> read(CsvInput input, CsvOptions options) throws IOException {
        try (TableReader rows = new TableReader(input, shape.columns(), options)) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                try {
                    values.add(shape.read(rows));
                } catch (BadRowException e) {
                    rows.report(e);
                }
            }
            return new WithProblems<>(Collections.unmodifiableList(values), rows.problems());
        }
    }

    /**
     * Begins to read an input row by row, in memory that does not grow with it.
     *
     * @throws UnreadableFileException if there is no such file, it is too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public RowReader<T> open(Input input, CsvOptions options) throws IOException {
        return new Rows<>(
                shape, new TableReader(CsvInput.open(input, options.limits().maxBytes()), shape.columns(), options));
    }

    /**
     * Writes a file, sorted as its description says, all or nothing: one that is there stays as it is until the new one is complete.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a text has a character that cannot be read back: NUL, or a byte order mark
     */
    public void write(Collection<? extends T> rows, Path file) throws IOException {
        write(rows, Output.to(file), CsvOptions.STANDARD);
    }

    /**
     * Writes a whole table, sorted as its description says.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a text has a character that cannot be read back: NUL, or a byte order mark
     */
    public void write(Collection<? extends T> rows, Output output, CsvOptions options) throws IOException {
        List<T> sorted = new ArrayList<>(rows);
        sorted.sort(shape.order());
        try (RowWriter<T> out = writer(output, options)) {
            for (T row : sorted) {
                out.write(row);
            }
            out.finish();
        }
    }

    /**
     * Begins to write a table row by row, in the order in which they come.
     *
     * @throws IOException if it cannot be written to
     */
    public RowWriter<T> writer(Output output, CsvOptions options) throws IOException {
        Output.Draft draft = output.begin();
        boolean begun = false;
        try {
            RowWriter<T> writer = new Writing<>(shape, draft, new TableWriter(shape.columns(), draft.out(), options));
            begun = true;
            return writer;
        } finally {
            if (!begun) {
                draft.close();
            }
        }
    }

    private static final class Rows<T> implements RowReader<T> {
        private final Shape<T> shape;
        private final TableReader rows;

        Rows(Shape<T> shape, TableReader rows) {
            this.shape = shape;
            this.rows = rows;
        }

        @Override
        public Optional<T> next() throws IOException {
            while (rows.next()) {
                try {
                    return Optional.of(shape.read(rows));
                } catch (BadRowException e) {
                    rows.report(e);
                }
            }
            return Optional.empty();
        }

        @Override
        public List<Problem> problems() {
            return rows.problems();
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }

    private static final class Writing<T> implements RowWriter<T> {
        private final Shape<T> shape;
        private final Output.Draft draft;
        private final TableWriter rows;

        Writing(Shape<T> shape, Output.Draft draft, TableWriter rows) {
            this.shape = shape;
            this.draft = draft;
            this.rows = rows;
        }

        @Override
        public void write(T row) throws IOException {
            shape.write(row, rows);
            rows.endRow();
        }

        @Override
        public void finish() throws IOException {
            draft.finish();
        }

        @Override
        public void close() throws IOException {
            draft.close();
        }
    }
}
