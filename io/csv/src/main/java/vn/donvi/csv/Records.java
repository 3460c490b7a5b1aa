package vn.donvi.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into records and fields as RFC 4180 says: separators between fields, line ends (LF or CRLF, the last one
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

    private final byte separator;
    private final byte quote;
    /** Every byte above it is part of a field. */
    private final byte highest;

    private final int maxFieldLength;

    private byte[] bytes;
    private int position;
    private int end;
    private boolean last;
    private int nextLine = 1;

    private int line;
    private int recordStart;
    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] escaped = new boolean[16];
    private boolean anyEscaped;
    private boolean endMet;
    private boolean cut;
    private @Nullable String fault;

    /** The records of a table; the bytes of quoted fields that were met are changed. */
    Records(CsvInput input, CsvOptions options) {
        this.separator = (byte) options.separator();
        this.quote = (byte) options.quote();
        this.highest = (byte) Math.max('\r', Math.max(separator, quote));
        this.maxFieldLength = options.limits().maxFieldLength();
        this.bytes = input.bytes();
        this.position = input.start();
        this.end = input.end();
        this.last = input.isLast();
    }

    /** Goes on in the next piece of the table, which begins where {@link #position} is. */
    void goOn(CsvInput input) {
        bytes = input.bytes();
        position = input.start();
        end = input.end();
        last = input.isLast();
    }

    /** Moves to the next record; false if there is none, or it is {@link #isCut}. */
    boolean next() {
        cut = false;
        if (position == end) {
            cut = !last;
            return false;
        }
        line = nextLine;
        recordStart = position;
        size = 0;
        anyEscaped = false;
        endMet = false;
        fault = null;
        int at = position - 1;
        do {
            at = field(at + 1);
        } while (at >= 0 && at < end && bytes[at] == separator);
        int after;
        if (at == FAULT) {
            after = afterLine(position);
        } else {
            after = at == end ? end : bytes[at] == '\r' ? at + 2 : at + 1;
        }
        if (endMet && !last) {
            cut = true;
            nextLine = line;
            return false;
        }
        position = after;
        if (anyEscaped && fault == null) {
            unescape();
        }
        nextLine = fault == null ? nextLine + 1 : line + 1;
        return true;
    }

    /** Whether the next record goes on beyond the piece of the table that is here. */
    boolean isCut() {
        return cut;
    }

    /** Where the next record begins. */
    int position() {
        return position;
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

    /** Reads the field that begins at {@code start}, and returns the index of the separator or line end after it. */
    private int field(int start) {
        return start < end && bytes[start] == quote ? quoted(start + 1) : plain(start);
    }

    private int plain(int start) {
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if (b > highest) {
                continue;
            }
            if (b == separator || isLineEnd(i)) {
                return add(start, i, false) ? i : FAULT;
            }
            if (b == quote) {
                return fault("has a quote, but does not begin with one");
            }
            if (b == '\r') {
                return fault("has a carriage return without a line feed");
            }
            if (b == 0) {
                return fault("has a NUL character");
            }
        }
        endMet = true;
        return add(start, end, false) ? end : FAULT;
    }

    private int quoted(int start) {
        boolean escapes = false;
        int limit = (int) Math.min(end, start + 2L * maxFieldLength);
        for (int i = start; i < limit; i++) {
            byte b = bytes[i];
            if (b == quote) {
                int next = i + 1;
                endMet |= next == end;
                if (next == end || bytes[next] == separator || isLineEnd(next)) {
                    return add(start, i, escapes) ? next : FAULT;
                }
                if (bytes[next] != quote) {
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
        endMet |= limit == end;
        return fault(limit == end ? "has no closing quote" : tooLong() + ", or has no closing quote");
    }

    private boolean isLineEnd(int index) {
        if (bytes[index] == '\r') {
            endMet |= index + 1 == end;
            return index + 1 < end && bytes[index + 1] == '\n';
        }
        return bytes[index] == '\n';
    }

    private boolean add(int start, int fieldEnd, boolean escapes) {
        if (fieldEnd - start > maxFieldLength) {
            fault(tooLong());
            return false;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            escaped = Arrays.copyOf(escaped, size * 2);
        }
        starts[size] = start;
        ends[size] = fieldEnd;
        escaped[size] = escapes;
        anyEscaped |= escapes;
        size++;
        return true;
    }

    private int fault(String message) {
        fault = message;
        return FAULT;
    }

    private String tooLong() {
        return "is longer than the limit of " + maxFieldLength + " bytes";
    }

    private int afterLine(int index) {
        int at = index;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        endMet |= at == end;
        return Math.min(at + 1, end);
    }

    /** Only when the whole record is good: after a fault its bytes are met again. */
    private void unescape() {
        for (int field = 0; field < size; field++) {
            if (escaped[field]) {
                int to = starts[field];
                for (int i = starts[field]; i < ends[field]; i++) {
                    byte b = bytes[i];
                    if (b == '\r' && bytes[i + 1] == '\n') {
                        continue;
                    }
                    bytes[to++] = b;
                    if (b == quote) {
                        i++;
                    }
                }
                ends[field] = to;
            }
        }
    }
}
