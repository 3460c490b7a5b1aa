package vn.donvi.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.shared.Texts;

/**
 * Reads a table row by row, and collects the problems of its rows.
 *
 * <pre>{@code
 * while (rows.next()) {
 *     try {
 *         units.add(unit(rows));
 *     } catch (BadRowException e) {
 *         rows.report(e);
 *     }
 * }
 * }</pre>
 */
final class TableReader extends Row implements Closeable {
    private static final int MISSING = -1;

    private final CsvInput input;
    private final CsvOptions options;
    private final TableFields fields;
    private final String file;
    private final RecordSplitter records;
    private Field field;
    /** The recent fields of each column, by {@link Column#number}. */
    private final RecentFields<?>[] recent;

    /** The columns in the order of the header; null for an ignored column. */
    private final List<@Nullable Column<?>> header;
    /**
     * The index of the field of each column, by {@link Column#number}; {@link #MISSING} if the header omits the column.
     */
    private final int[] fieldOf;

    private final List<Problem> problems = new ArrayList<>();
    private boolean stopped;

    /**
     * Reads the header. Closes the input if the table cannot be read.
     *
     * @throws UnreadableFileException if the header is missing or not UTF-8, has a column that is unknown or twice, or
     *     lacks a column that it may not omit
     */
    TableReader(CsvInput input, TableFields fields, CsvOptions options) throws IOException {
        this.input = input;
        this.options = options;
        this.fields = fields;
        this.file = input.name();
        this.records =
                new RecordSplitter(Dialect.strict(options), input.bytes(), input.start(), input.end(), !input.isLast());
        this.field = new Field(input.bytes());
        this.recent = new RecentFields<?>[fields.size()];
        forget();
        this.fieldOf = new int[fields.size()];
        boolean read = false;
        try {
            this.header = readHeader();
            read = true;
        } finally {
            if (!read) {
                input.close();
            }
        }
        Arrays.fill(fieldOf, MISSING);
        for (int i = 0; i < header.size(); i++) {
            Column<?> column = header.get(i);
            if (column != null) {
                fieldOf[column.number()] = i;
            }
        }
    }

    /**
     * Moves to the next row with as many fields as the header. Reports the rows before it that have not.
     *
     * @throws UnreadableFileException if one of those is not UTF-8, or the file or a row is too large
     */
    boolean next() throws IOException {
        while (!stopped && nextRecord()) {
            String fault = records.fault();
            if (fault != null) {
                reportRow(Location.of(file, line(), nameOfField(records.size())), fault);
            } else if (records.size() == header.size()) {
                return true;
            } else if (records.size() == 1 && records.start(0) == records.end(0)) {
                reportRow(Location.of(file, line()), "is blank");
            } else {
                reportRow(
                        Location.of(file, line()),
                        "has " + count(records.size()) + ", but the header has " + header.size());
            }
        }
        return false;
    }

    /** Whether the header has a column. */
    boolean has(Column<?> column) {
        return fieldOf[column.number()] != MISSING;
    }

    /** The name of the table in problems. */
    String file() {
        return file;
    }

    @Override
    public Location location() {
        return Location.of(file, line());
    }

    /** The line on which the row begins, counted from 1. */
    int line() {
        return Math.toIntExact(records.line());
    }

    @Override
    public <T> T get(Column<T> column) throws BadRowException {
        int index = fieldOf[column.number()];
        if (index == MISSING) {
            return fields.absent(column);
        }
        moveTo(index);
        int start = field.start();
        int end = field.end();
        if (start == end) {
            return fields.absent(column);
        }
        @SuppressWarnings("unchecked") // each column has its own fields, by its number
        RecentFields<T> known = (RecentFields<T>) recent[column.number()];
        T value = known.find(start, end);
        if (value == null) {
            value = fields.read(column, field);
            known.put(start, end, value);
        }
        return value;
    }

    /** Returns the value of a column in the row; empty if the field is not a value of the column. */
    <T> Optional<T> find(Column<T> column) {
        try {
            return Optional.of(get(column));
        } catch (BadRowException e) {
            return Optional.empty();
        }
    }

    /**
     * Reports every field of the row that is not a value of its column. If there is none, reports {@code bad}.
     *
     * @throws UnreadableFileException if the row is not UTF-8
     */
    void report(BadRowException bad) throws UnreadableFileException {
        int before = problems.size();
        for (Column<?> column : header) {
            if (column == null) {
                continue;
            }
            try {
                get(column);
            } catch (BadRowException e) {
                reportRow(location(e), e.problem());
            }
        }
        if (problems.size() == before) {
            reportRow(location(bad), bad.problem());
        }
    }

    /**
     * Reports a problem at a place. The last problem that the limit allows says instead that reading stopped; later
     * ones are ignored.
     */
    void report(Location location, String message) {
        if (stopped) {
            return;
        }
        stopped = problems.size() == options.limits().maxProblems() - 1;
        problems.add(
                stopped
                        ? new Problem(
                                Location.of(file, location.line()),
                                "has too many problems before it; from here on nothing was read")
                        : new Problem(location, message));
    }

    /** Whether reading stopped because there were too many problems. */
    boolean isStopped() {
        return stopped;
    }

    /** The problems so far, in order; unmodifiable, and grows while rows are read. */
    List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private boolean nextRecord() throws IOException {
        boolean found = records.next();
        while (!found && !input.isLast()) {
            input.next(records.position());
            records.refill(input.bytes(), input.start(), input.end(), !input.isLast());
            field = new Field(input.bytes());
            forget();
            found = records.next();
        }
        return found;
    }

    /** Moves to a field of the record, after the apostrophe that was added against formulas. */
    private void moveTo(int index) {
        field.move(records.start(index), records.end(index));
        if (options.isWithoutFormulas() && field.isEscaped()) {
            field.move(records.start(index) + 1, records.end(index));
        }
    }

    private void forget() {
        for (int i = 0; i < recent.length; i++) {
            recent[i] = new RecentFields<>(input.bytes());
        }
    }

    private Location location(BadRowException bad) {
        return Location.of(file, line(), options.header(bad.column()));
    }

    private String nameOfField(int index) {
        Column<?> column = index < header.size() ? header.get(index) : null;
        return column == null ? "" : options.header(column.name());
    }

    /**
     * Reports a problem of the row, or refuses the table if the row is not UTF-8. A row without problem needs no check,
     * since the fields of its columns were decoded. Ignored columns are not checked.
     */
    private void reportRow(Location location, String message) throws UnreadableFileException {
        if (!records.isWellFormed()) {
            throw unreadable("is not UTF-8 text; save the file as UTF-8");
        }
        report(location, message);
    }

    private List<@Nullable Column<?>> readHeader() throws IOException {
        if (!nextRecord()) {
            throw new UnreadableFileException(Location.of(file), "is empty and has no header" + expected());
        }
        String fault = records.fault();
        if (!records.isWellFormed()) {
            throw unreadable("is not UTF-8 text; save the file as UTF-8");
        }
        if (fault != null) {
            throw unreadable("the header " + fault + expected());
        }
        List<@Nullable Column<?>> found = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            moveTo(i);
            String header = Texts.normal(field.toString());
            Column<?> column = column(header);
            String name = field.excerpt();
            if (column != null && found.contains(column)) {
                wrong.add("has the column '" + name + "' twice");
            } else if (column == null && !options.isHeaderLenient()) {
                wrong.add("has the unknown column '" + name + "'");
            } else if (column == null && options.headers().containsValue(header)) {
                wrong.add("has the column '" + name + "', which the options take for a column that this table has not");
            } else {
                found.add(column);
            }
        }
        for (Column<?> column : fields.columns()) {
            if (!found.contains(column) && !fields.mayOmit(column, options)) {
                wrong.add("has no column '" + options.header(column.name()) + "'");
            }
        }
        if (!wrong.isEmpty()) {
            throw unreadable("the header " + String.join(", ", wrong) + expected());
        }
        return found;
    }

    private @Nullable Column<?> column(String name) {
        for (Column<?> column : fields.columns()) {
            if (options.header(column.name()).equals(name)) {
                return column;
            }
        }
        return null;
    }

    private UnreadableFileException unreadable(String message) {
        return new UnreadableFileException(Location.of(file, line()), message);
    }

    private String expected() {
        List<String> names = new ArrayList<>();
        for (Column<?> column : fields.columns()) {
            names.add(options.header(column.name()));
        }
        return " (expected: " + String.join(Character.toString(options.separator()), names) + ")";
    }

    private static String count(int count) {
        return count == 1 ? "1 field" : count + " fields";
    }
}
