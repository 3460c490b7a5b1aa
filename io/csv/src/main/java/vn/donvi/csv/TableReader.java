package vn.donvi.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;

/**
 * Reads a table row by row, and collects what is wrong with its rows.
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
final class TableReader {
    private final String file;
    private final Records records;
    private final Field field;
    /** For each column the fields met lately: the index is {@link Column#number}. */
    private final Recent<?>[] recent;

    /** The columns in the order of the header. */
    private final List<Column<?>> header;
    /** Which field of a row belongs to which column: the index is {@link Column#number}. */
    private final int[] fieldOf;

    private final List<Problem> problems = new ArrayList<>();
    private boolean stopped;

    /**
     * @throws UnreadableCsvException if the header does not have exactly these columns, in any order
     */
    TableReader(CsvInput input, Columns columns) throws UnreadableCsvException {
        this.file = input.name();
        this.records = new Records(input.bytes(), input.start());
        this.field = new Field(input.bytes());
        this.recent = new Recent<?>[columns.size()];
        for (int i = 0; i < recent.length; i++) {
            recent[i] = new Recent<>(input.bytes());
        }
        this.header = readHeader(columns);
        this.fieldOf = new int[columns.size()];
        for (int i = 0; i < header.size(); i++) {
            fieldOf[header.get(i).number()] = i;
        }
    }

    /**
     * Moves to the next row that has a field for each column, and reports those on the way that have not.
     *
     * @throws UnreadableCsvException if one of those is not UTF-8
     */
    boolean next() throws UnreadableCsvException {
        while (!stopped && records.next()) {
            String fault = records.fault();
            if (fault != null) {
                String column = records.size() < header.size()
                        ? header.get(records.size()).name()
                        : "";
                reportRow(Location.of(file, line(), column), fault);
            } else if (records.size() == header.size()) {
                return true;
            } else if (records.size() == 1 && records.start(0) == records.end(0)) {
                reportRow(Location.of(file, line()), "is blank");
            } else {
                reportRow(
                        Location.of(file, line()),
                        "has " + fields(records.size()) + ", but the header has " + header.size());
            }
        }
        return false;
    }

    /** The line on which the row begins. */
    int line() {
        return Math.toIntExact(records.line());
    }

    /**
     * The value of a column in the row.
     *
     * @throws BadRowException if the field is not one of the column
     */
    <T> T get(Column<T> column) throws BadRowException {
        int index = fieldOf[column.number()];
        int start = records.start(index);
        int end = records.end(index);
        field.move(start, end);
        if (start == end) {
            return column.read(field);
        }
        @SuppressWarnings("unchecked") // each column has its own, by its number
        Recent<T> known = (Recent<T>) recent[column.number()];
        T value = known.find(start, end);
        if (value == null) {
            value = column.read(field);
            known.put(start, end, value);
        }
        return value;
    }

    /** The value of a column in the row; empty if the field is not one of the column. */
    <T> Optional<T> find(Column<T> column) {
        try {
            return Optional.of(get(column));
        } catch (BadRowException e) {
            return Optional.empty();
        }
    }

    /**
     * Reports every field of the row that is not one of its column, or if there is none what {@code bad} says.
     *
     * @throws UnreadableCsvException if the row is not UTF-8
     */
    void report(BadRowException bad) throws UnreadableCsvException {
        int before = problems.size();
        for (Column<?> column : header) {
            try {
                get(column);
            } catch (BadRowException e) {
                reportRow(Location.of(file, line(), e.column()), e.problem());
            }
        }
        if (problems.size() == before) {
            reportRow(Location.of(file, line(), bad.column()), bad.problem());
        }
    }

    /** Reports something about a place that is known; nothing more once there are too many problems. */
    void report(Location location, String message) {
        if (stopped) {
            return;
        }
        stopped = problems.size() == CsvLimits.MAX_PROBLEMS - 1;
        problems.add(
                stopped
                        ? new Problem(
                                Location.of(file, location.line()),
                                "has too many problems before it; from here on nothing was read")
                        : new Problem(location, message));
    }

    /** Whether there were so many problems that the rest of the table was not read. */
    boolean isStopped() {
        return stopped;
    }

    /** What was wrong, in order; the list that grows. */
    List<Problem> problems() {
        return problems;
    }

    /** Whatever is wrong with the row, that it is not UTF-8 is worse; a row without problem was read to the last byte. */
    private void reportRow(Location location, String message) throws UnreadableCsvException {
        if (!records.isWellFormed()) {
            throw unreadable("is not UTF-8 text; save the file as UTF-8");
        }
        report(location, message);
    }

    private List<Column<?>> readHeader(Columns columns) throws UnreadableCsvException {
        if (!records.next()) {
            throw new UnreadableCsvException(Location.of(file), "is empty and has no header" + expected(columns));
        }
        String fault = records.fault();
        if (!records.isWellFormed()) {
            throw unreadable("is not UTF-8 text; save the file as UTF-8");
        }
        if (fault != null) {
            throw unreadable("the header " + fault + expected(columns));
        }
        List<Column<?>> found = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            field.move(records.start(i), records.end(i));
            String name = field.excerpt();
            Optional<Column<?>> column = columns.find(name);
            if (column.isEmpty()) {
                wrong.add("has the unknown column '" + name + "'");
            } else if (found.contains(column.get())) {
                wrong.add("has the column '" + name + "' twice");
            } else {
                found.add(column.get());
            }
        }
        for (Column<?> column : columns.list()) {
            if (!found.contains(column)) {
                wrong.add("has no column '" + column.name() + "'");
            }
        }
        if (!wrong.isEmpty()) {
            throw unreadable("the header " + String.join(", ", wrong) + expected(columns));
        }
        return found;
    }

    private UnreadableCsvException unreadable(String message) {
        return new UnreadableCsvException(Location.of(file, line()), message);
    }

    private static String expected(Columns columns) {
        return " (expected: " + columns + ")";
    }

    private static String fields(int count) {
        return count == 1 ? "1 field" : count + " fields";
    }
}
