package vn.donvi.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into records and fields as RFC 4180 says: commas between fields, line ends (LF or CRLF, the last one
 * optional) between records, and quotes around fields that contain one of these or a quote, which is doubled. Line ends
 * in quoted fields become LF.
 *
 * <p>Stricter than Commons CSV, which writes the tables: a quote elsewhere, a carriage return by itself, a NUL and an
 * overlong field are faults. The next record after a fault begins on the next line, so that a quote without its pair
 * does not swallow the rest of the file. Cut here, over bytes, because in a fresh JVM Commons CSV takes several times
 * as long to cut a gazetteer's tables as everything else that is done to them.
 */
final class Records {
    private static final int FAULT = -1;

    private final byte[] bytes;
    private int position;
    private int nextLine = 1;

    private int line;
    private int recordStart;
    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] escaped = new boolean[16];
    private boolean anyEscaped;
    private @Nullable String fault;

    /** The records of {@code bytes} from {@code start} on; the bytes of quoted fields that were met are changed. */
    Records(byte[] bytes, int start) {
        this.bytes = bytes;
        this.position = start;
    }

    /** Moves to the next record; false if there is none. */
    boolean next() {
        if (position == bytes.length) {
            return false;
        }
        line = nextLine;
        recordStart = position;
        size = 0;
        anyEscaped = false;
        fault = null;
        int end = field(position);
        while (end >= 0 && end < bytes.length && bytes[end] == ',') {
            end = field(end + 1);
        }
        if (end == FAULT) {
            position = afterLine(position);
        } else {
            position = end == bytes.length ? end : bytes[end] == '\r' ? end + 2 : end + 1;
            unescape();
        }
        nextLine = fault == null ? nextLine + 1 : line + 1;
        return true;
    }

    /** The line on which the record begins, counted from 1. */
    int line() {
        return line;
    }

    /** What is wrong with the record, if anything; it is in the field numbered {@link #size}. */
    @Nullable
    String fault() {
        return fault;
    }

    /** The number of fields; with a fault, of those before it. */
    int size() {
        return size;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    /** Whether the record, or with a fault the line it begins on, is UTF-8. */
    boolean isWellFormed() {
        if (fault != null) {
            return Text.isWellFormed(bytes, recordStart, position);
        }
        for (int field = 0; field < size; field++) {
            if (!Text.isWellFormed(bytes, starts[field], ends[field])) {
                return false;
            }
        }
        return true;
    }

    /** Reads the field that begins at {@code start}, and returns the index of the comma or line end after it. */
    private int field(int start) {
        return start < bytes.length && bytes[start] == '"' ? quoted(start + 1) : plain(start);
    }

    private int plain(int start) {
        for (int i = start; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b > ',') {
                continue;
            }
            if (b == ',' || isLineEnd(i)) {
                return add(start, i, false) ? i : FAULT;
            }
            if (b == '"') {
                return fault("has a quote, but does not begin with one");
            }
            if (b == '\r') {
                return fault("has a carriage return without a line feed");
            }
            if (b == 0) {
                return fault("has a NUL character");
            }
        }
        return add(start, bytes.length, false) ? bytes.length : FAULT;
    }

    private int quoted(int start) {
        boolean escapes = false;
        int limit = (int) Math.min(bytes.length, (long) start + 2 * CsvLimits.MAX_FIELD_LENGTH);
        for (int i = start; i < limit; i++) {
            byte b = bytes[i];
            if (b == '"') {
                int next = i + 1;
                if (next == bytes.length || bytes[next] == ',' || isLineEnd(next)) {
                    return add(start, i, escapes) ? next : FAULT;
                }
                if (bytes[next] != '"') {
                    return fault("has text after its closing quote");
                }
                escapes = true;
                i = next;
            } else if (b == '\n') {
                nextLine++;
                escapes |= bytes[i - 1] == '\r';
            } else if (b == 0) {
                return fault("has a NUL character");
            }
        }
        return fault(limit == bytes.length ? "has no closing quote" : tooLong() + ", or has no closing quote");
    }

    private boolean isLineEnd(int index) {
        return bytes[index] == '\n' || (bytes[index] == '\r' && index + 1 < bytes.length && bytes[index + 1] == '\n');
    }

    private boolean add(int start, int end, boolean escapes) {
        if (end - start > CsvLimits.MAX_FIELD_LENGTH) {
            fault(tooLong());
            return false;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            escaped = Arrays.copyOf(escaped, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        escaped[size] = escapes;
        anyEscaped |= escapes;
        size++;
        return true;
    }

    private int fault(String message) {
        fault = message;
        return FAULT;
    }

    private static String tooLong() {
        return "is longer than the limit of " + CsvLimits.MAX_FIELD_LENGTH + " bytes";
    }

    private int afterLine(int index) {
        int end = index;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }

    /** Only when the whole record is good: after a fault its bytes are met again. */
    private void unescape() {
        for (int field = 0; anyEscaped && field < size; field++) {
            if (escaped[field]) {
                int to = starts[field];
                for (int i = starts[field]; i < ends[field]; i++) {
                    byte b = bytes[i];
                    if (b == '\r' && bytes[i + 1] == '\n') {
                        continue;
                    }
                    bytes[to++] = b;
                    if (b == '"') {
                        i++;
                    }
                }
                ends[field] = to;
            }
        }
    }
}
