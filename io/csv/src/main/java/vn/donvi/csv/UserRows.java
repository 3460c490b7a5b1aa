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
 * Some rows of a {@link UserTable}, one after another, with the values of the columns that were asked for. Rows and
 * columns are counted from 0. Immutable once it is given, and thread-safe.
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
    /** The number of fields of each row; of one that cannot be cut into fields {@link #NO_FIELDS}. */
    private int[] widths = new int[FIRST_CAPACITY];
    /** For each row and column where the content of the field begins and ends; the end is negated if it is escaped. */
    private int[] fields;

    /** What is wrong with how rows are formed. */
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

    /** Adds the record that was cut last. */
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

    /** How many bytes the rows have. */
    public int length() {
        return size == 0 ? 0 : nexts[size - 1] - starts[0];
    }

    /** The number of rows. */
    public int size() {
        return size;
    }

    /** The line on which a row begins, counted from 1. */
    public long line(int row) {
        return lines[row];
    }

    /** Whether a row is an empty line in a table of several columns, which is no row but may be kept. */
    public boolean isBlank(int row) {
        return starts[row] == ends[row] && header.names().size() > 1;
    }

    /**
     * The value of one of the columns that were asked for, in NFC; without quotes, and with LF for CRLF. Empty if the
     * row is blank or not well formed, or if the field is not UTF-8 or is longer than {@link
     * CsvLimits#MAX_FIELD_LENGTH}; {@link #problem} says which.
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
     * All fields of a row but those of columns that are {@linkplain UserTable#leaveOut left out}, for a copy of it in
     * another format: as {@link #value} has them, but whatever their length, and with U+FFFD for what is not UTF-8. A row with fewer fields than the header is filled up with empty ones. One with
     * more, or that cannot be cut into fields, is a single text, as it stands.
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
     * What is wrong with a row: how it is formed; or that one of the columns that were asked for cannot be read, or that
     * the rest of the row is not UTF-8.
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
     * Writes a row byte for byte, but for columns that are {@linkplain UserTable#leaveOut left out}, with {@code more}
     * before its line end, if it has one. A row with fewer fields than the header is filled up with empty ones, so that
     * what is added stands in its columns. One with more, or that cannot be cut into fields, becomes a quoted field in the
     * first column, so that whoever reads what was written meets the same text there and nothing else is torn; only its
     * NUL characters become U+FFFD, since many readers stop at a NUL.
     *
     * @param more the text of further fields, as {@link UserTable#fields} makes it
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

    /** Whether a row has no fields that could stand in the columns, and so is only a text. */
    private boolean isOneText(int row) {
        return widths[row] == NO_FIELDS || widths[row] > header.names().size();
    }

    /** Whether each field of the row is one of a column. */
    private boolean hasFields(int row) {
        return widths[row] == header.names().size();
    }
}
