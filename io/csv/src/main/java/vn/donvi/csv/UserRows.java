package vn.donvi.csv;

import com.google.common.base.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;

/**
 * Consecutive rows of a {@link UserTable}, with the values of the requested columns. Rows and columns are counted from
 * 0. Unchanged after {@link UserTable#next} has returned it, and then thread-safe.
 */
public final class UserRows {
    private static final int FIRST_CAPACITY = 1024;
    static final int NO_FIELDS = -1;
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private final String table;
    private final UserHeader header;
    private final KeptFields kept;
    private final List<String> columns;
    private final int[] fieldOf;
    private final byte[] bytes;

    private int size;
    private long[] lines = new long[FIRST_CAPACITY];
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private int[] nexts = new int[FIRST_CAPACITY];
    /** The number of fields of each row; {@link #NO_FIELDS} for a row that cannot be cut into fields. */
    private int[] widths = new int[FIRST_CAPACITY];
    /**
     * For each row and requested column the start and end of the content of the field. A negated end marks escaped
     * content.
     */
    private int[] fields;

    /** The faults in the form of rows, by the index of the row. */
    private final Map<Integer, Problem> faults = new HashMap<>();

    UserRows(String table, UserHeader header, KeptFields kept, List<String> columns, int[] fieldOf, byte[] bytes) {
        this.table = table;
        this.header = header;
        this.kept = kept;
        this.columns = columns;
        this.fieldOf = fieldOf;
        this.bytes = bytes;
        this.fields = new int[2 * fieldOf.length * FIRST_CAPACITY];
    }

    /** Adds the current record. */
    void add(RecordSplitter records) {
        if (size == starts.length) {
            int capacity = 2 * size;
            lines = Arrays.copyOf(lines, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            nexts = Arrays.copyOf(nexts, capacity);
            widths = Arrays.copyOf(widths, capacity);
            fields = Arrays.copyOf(fields, 2 * fieldOf.length * capacity);
        }
        int row = size++;
        lines[row] = records.line();
        starts[row] = records.recordStart();
        ends[row] = records.recordEnd();
        nexts[row] = records.position();
        widths[row] = records.fault() == null ? records.size() : NO_FIELDS;
        if (hasFields(row)) {
            int at = 2 * fieldOf.length * row;
            for (int field : fieldOf) {
                fields[at++] = records.start(field);
                fields[at++] = records.isEscaped(field) ? -records.end(field) : records.end(field);
            }
        } else if (!isBlank(row)) {
            faults.put(row, fault(records));
        }
    }

    private Problem fault(RecordSplitter records) {
        int size = records.size();
        int width = header.names().size();
        String fault = records.fault();
        if (fault != null) {
            String column = size < width ? header.names().get(size) : "";
            return new Problem(Location.of(table, records.line(), column), fault);
        }
        return new Problem(
                Location.of(table, records.line()),
                "has " + size + (size == 1 ? " field" : " fields") + ", but the header has " + width);
    }

    /** The number of bytes of the rows, with their line ends. */
    public int length() {
        return size == 0 ? 0 : nexts[size - 1] - starts[0];
    }

    /** The number of bytes of a row, with its line end. */
    public int length(int row) {
        return nexts[row] - starts[row];
    }

    /** The number of rows. */
    public int size() {
        return size;
    }

    /** The line on which a row begins, counted from 1. */
    public long line(int row) {
        return lines[row];
    }

    /**
     * Whether a row is an empty line in a table of several columns. Such a line is not counted as a faulty row, but is
     * kept.
     */
    public boolean isBlank(int row) {
        return starts[row] == ends[row] && header.names().size() > 1;
    }

    /**
     * Returns the value of a requested column, in NFC, without quotes, and with LF for CRLF.
     *
     * <p>Empty if the row is blank or not well formed, or if the field is not UTF-8 or is longer than {@link
     * CsvLimits#MAX_FIELD_LENGTH}. Except for a blank row, {@link #problem} gives the reason.
     */
    public Optional<String> value(int row, int column) {
        if (!hasFields(row)) {
            return Optional.empty();
        }
        int at = 2 * (fieldOf.length * row + column);
        int start = fields[at];
        int end = fields[at + 1];
        if (Math.abs(end) - start > CsvLimits.MAX_FIELD_LENGTH) {
            return Optional.empty();
        }
        return UserHeader.value(bytes, start, Math.abs(end), end < 0);
    }

    /**
     * Returns the fields of a row for a copy in another format, without the columns that are {@linkplain
     * UserTable#leaveOut left out}. They have the form of {@link #value}, but any length, and U+FFFD for bytes that are
     * not UTF-8.
     *
     * <p>A row with fewer fields than the header is filled up with empty ones. A row with more fields, or one that
     * cannot be cut into fields, is a single text, written as in the table.
     */
    public List<String> fields(int row) {
        int width = header.names().size();
        if (isOneText(row)) {
            int end = kept.end(bytes, starts[row], ends[row], widths[row]);
            return List.of(new String(bytes, starts[row], end - starts[row], StandardCharsets.UTF_8));
        }
        RecordSplitter record =
                new RecordSplitter(Dialect.tolerant(header.separator()), bytes, starts[row], ends[row], false);
        List<String> texts = new ArrayList<>(width);
        int size = record.next() ? record.size() : 0;
        for (int field = 0; field < size; field++) {
            int start = record.start(field);
            int end = record.end(field);
            texts.add(UserHeader.value(bytes, start, end, record.isEscaped(field))
                    .orElseGet(() -> new String(bytes, start, end - start, StandardCharsets.UTF_8)));
        }
        while (texts.size() < width) {
            texts.add("");
        }
        return kept.of(texts);
    }

    /**
     * Returns the problem of a row; empty if it has none, or is blank.
     *
     * <p>A problem is a fault in the form of the row, or a requested column that cannot be read. Bytes elsewhere in the
     * row that are not UTF-8 are a problem too.
     */
    public Optional<Problem> problem(int row) {
        if (!hasFields(row)) {
            return Optional.ofNullable(faults.get(row));
        }
        boolean isText = Utf8.isWellFormed(bytes, starts[row], ends[row] - starts[row]);
        for (int column = 0; column < fieldOf.length; column++) {
            int at = 2 * (fieldOf.length * row + column);
            if (Math.abs(fields[at + 1]) - fields[at] > CsvLimits.MAX_FIELD_LENGTH) {
                return problem(
                        row,
                        columns.get(column),
                        "is longer than the limit of " + CsvLimits.MAX_FIELD_LENGTH + " bytes");
            }
            if (!isText && value(row, column).isEmpty()) {
                return problem(row, columns.get(column), "is not UTF-8 text");
            }
        }
        return isText ? Optional.empty() : problem(row, "", "is not UTF-8 text");
    }

    private Optional<Problem> problem(int row, String column, String message) {
        return Optional.of(new Problem(Location.of(table, lines[row], column), message));
    }

    /**
     * Writes a row byte for byte, without the columns that are {@linkplain UserTable#leaveOut left out}. The bytes of
     * {@code more} come before its line end, if it has one. A blank row is written without {@code more}.
     *
     * <p>A row with fewer fields than the header is filled up with empty ones, so that the added fields are in their
     * columns. A row with more fields, or one that cannot be cut into fields, becomes one quoted field in the first
     * column. A reader of the output finds the same text there, and every other row remains intact. Only the NUL
     * characters of that text become U+FFFD, since many readers stop at a NUL.
     *
     * @param more the text of further fields, made by {@link UserTable#fields}
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(int row, byte[] more, OutputStream out) throws IOException {
        if (isBlank(row)) {
            out.write(bytes, starts[row], ends[row] - starts[row]);
        } else if (isOneText(row)) {
            writeQuoted(row, kept.end(bytes, starts[row], ends[row], widths[row]), out);
            kept.fillBehindText(out);
            out.write(more);
        } else {
            kept.write(bytes, starts[row], ends[row], widths[row], more, out);
        }
        out.write(bytes, ends[row], nexts[row] - ends[row]);
    }

    private void writeQuoted(int row, int end, OutputStream out) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream(end - starts[row] + 2);
        text.write(Dialect.USUAL_QUOTE);
        for (int i = starts[row]; i < end; i++) {
            if (bytes[i] == 0) {
                text.writeBytes(REPLACEMENT);
            } else {
                text.write(bytes[i]);
            }
            if (bytes[i] == Dialect.USUAL_QUOTE) {
                text.write(Dialect.USUAL_QUOTE);
            }
        }
        text.write(Dialect.USUAL_QUOTE);
        text.writeTo(out);
    }

    /** Whether a row is only a text, since its fields cannot be assigned to columns. */
    private boolean isOneText(int row) {
        return widths[row] == NO_FIELDS || widths[row] > header.names().size();
    }

    /** Whether the row has exactly one field for each column. */
    private boolean hasFields(int row) {
        return widths[row] == header.names().size();
    }
}
