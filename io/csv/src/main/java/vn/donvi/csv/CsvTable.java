package vn.donvi.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.RowReader;
import vn.donvi.tables.RowWriter;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Schema;

/**
 * A table in CSV: reads it from a file, stream or reader, and writes it to a file, stream or writer.
 *
 * <pre>{@code
 * WithProblems<List<AdministrativeUnit>> read = CsvTable.of(UnitSchema.UNITS).read(Path.of("units.csv"));
 * read.problems(); // units.csv:17: since: '2025-13-01' is not a date (yyyy-mm-dd)
 * List<AdministrativeUnit> units = read.orThrow(); // strict: any problem is an exception with all of them
 * CsvTable.of(UnitSchema.UNITS).write(units, Output.to(System.out), CsvOptions.STANDARD.withSeparator(';'));
 * }</pre>
 *
 * <p>A row with a problem is left out of the result, and its problem names its place. The columns of a file may be in
 * any order. Written texts are in NFC. Thread-safe.
 *
 * @param <T> the values of the rows
 */
public final class CsvTable<T> {
    private final Schema<T> schema;
    private final TableFields fields;

    private CsvTable(Schema<T> schema, TableFields fields) {
        this.schema = schema;
        this.fields = fields;
    }

    /**
     * Makes the table of a schema.
     *
     * @throws IllegalArgumentException if a field cannot hold the values of a column, such as the rows of another table
     */
    public static <T> CsvTable<T> of(Schema<T> schema) {
        return new CsvTable<>(schema, TableFields.of(schema.columns()));
    }

    /**
     * Returns the table for files that people write: the header may omit columns that may be empty. An unknown column is
     * an error still, since it may be a misspelling; with {@link CsvOptions#withLenientHeader} it is ignored.
     */
    public CsvTable<T> mayOmitColumns() {
        return new CsvTable<>(schema, TableFields.ofSomeOptional(schema.columns()));
    }

    /**
     * Reads a file with the options {@link CsvOptions#STANDARD}.
     *
     * @return the values of the rows in their order, unmodifiable, and the problems
     * @throws UnreadableFileException if there is no such file, it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public WithProblems<List<T>> read(Path file) throws IOException {
        return read(Input.of(file), CsvOptions.STANDARD);
    }

    /**
     * Reads all of an input.
     *
     * @return the values of the rows in their order, unmodifiable, and the problems
     * @throws UnreadableFileException if there is no such file, it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public WithProblems<List<T>> read(Input input, CsvOptions options) throws IOException {
        return read(CsvInput.open(input, options.limits().maxBytes()), options);
    }

    /** Reads all of an input and closes it. */
    WithProblems<List<T>> read(CsvInput input, CsvOptions options) throws IOException {
        try (TableReader rows = new TableReader(input, fields, options)) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                try {
                    values.add(schema.read(rows));
                } catch (BadRowException e) {
                    rows.report(e);
                }
            }
            return new WithProblems<>(Collections.unmodifiableList(values), rows.problems());
        }
    }

    /**
     * Begins to read an input row by row, in memory that does not grow with its size.
     *
     * @throws UnreadableFileException if there is no such file, it is too large, or its header is wrong or not UTF-8
     * @throws IOException if it cannot be read
     */
    public RowReader<T> open(Input input, CsvOptions options) throws IOException {
        return new Rows<>(
                schema, new TableReader(CsvInput.open(input, options.limits().maxBytes()), fields, options));
    }

    /**
     * Writes a file in the order of the schema, all or nothing: an old file stays as it is until the new one is
     * complete.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a row has a value that cannot be read back, such as a text with a NUL in it,
     *     or a blank text in a required column
     */
    public void write(Collection<? extends T> rows, Path file) throws IOException {
        write(rows, Output.to(file), CsvOptions.STANDARD);
    }

    /**
     * Writes a whole table in the order of the schema.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a row has a value that cannot be read back, such as a text with a NUL in it,
     *     or a blank text in a required column
     */
    public void write(Collection<? extends T> rows, Output output, CsvOptions options) throws IOException {
        List<T> sorted = new ArrayList<>(rows);
        sorted.sort(schema.order());
        try (RowWriter<T> out = writer(output, options)) {
            for (T row : sorted) {
                out.write(row);
            }
            out.finish();
        }
    }

    /**
     * Begins to write a table row by row, in the order in which the rows are given.
     *
     * @throws IOException if it cannot be written to
     */
    public RowWriter<T> writer(Output output, CsvOptions options) throws IOException {
        Output.Draft draft = output.begin();
        boolean begun = false;
        try {
            RowWriter<T> writer = new Writing<>(schema, draft, new TableWriter(fields, draft.out(), options));
            begun = true;
            return writer;
        } finally {
            if (!begun) {
                draft.close();
            }
        }
    }

    private static final class Rows<T> implements RowReader<T> {
        private final Schema<T> schema;
        private final TableReader rows;

        Rows(Schema<T> schema, TableReader rows) {
            this.schema = schema;
            this.rows = rows;
        }

        @Override
        public Optional<T> next() throws IOException {
            while (rows.next()) {
                try {
                    return Optional.of(schema.read(rows));
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
        private final Schema<T> schema;
        private final Output.Draft draft;
        private final TableWriter rows;

        Writing(Schema<T> schema, Output.Draft draft, TableWriter rows) {
            this.schema = schema;
            this.draft = draft;
            this.rows = rows;
        }

        @Override
        public void write(T row) throws IOException {
            schema.write(row, rows);
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
