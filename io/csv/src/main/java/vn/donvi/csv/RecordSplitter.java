package vn.donvi.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into records and fields by RFC 4180. Separators are between fields, and line ends between records: LF or
 * CRLF, the last one optional. A field is in quotes if it contains one of these or a quote, which is then doubled.
 *
 * <p>A strict dialect has stricter rules than Commons CSV. Its faults are a quote elsewhere, a carriage return alone, a
 * NUL, and a field that is too long. A {@linkplain Dialect#isTolerant tolerant} dialect accepts the quotes, blanks and
 * carriage returns that Commons CSV accepts. The next record after a fault begins on the next line, so that a quote
 * without its pair does not swallow the rest of the file.
 *
 * <p>This class does not use Commons CSV. In a fresh JVM Commons CSV needs several times as long to cut a gazetteer's
 * tables as all other work on them takes. With users' tables it cannot continue after a fault. It also does not give
 * the bytes of a record, which are kept even if they are not UTF-8.
 */
final class RecordSplitter {
    private static final int FAULT = -1;
    private static final int INCOMPLETE = -2;

    private static final byte TEXT = 0;
    private static final byte SEPARATOR = 1;
    private static final byte LINE_FEED = 2;
    private static final byte CARRIAGE_RETURN = 3;
    private static final byte QUOTE = 4;
    private static final byte NUL = 5;

    private final Dialect dialect;
    /** The meaning of each byte outside quotes. */
    private final byte[] meaning = new byte[1 << Byte.SIZE];

    private byte[] bytes;
    private int limit;
    private boolean isMore;
    private int position;
    private long nextLine = 1;

    private long line;
    private int recordStart;
    private int recordEnd;
    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] escaped = new boolean[16];
    private boolean anyEscaped;
    private @Nullable String fault;

    /**
     * Begins with the records of {@code bytes} from {@code start} to {@code limit}. In a strict dialect, quoted fields
     * with doubled quotes or CRLF are replaced in {@code bytes} by their values.
     *
     * @param isMore whether the table continues after {@code limit}, in bytes for {@link #refill}
     */
    RecordSplitter(Dialect dialect, byte[] bytes, int start, int limit, boolean isMore) {
        this.dialect = dialect;
        meaning[dialect.separator()] = SEPARATOR;
        meaning['\n'] = LINE_FEED;
        meaning['\r'] = CARRIAGE_RETURN;
        meaning[dialect.quote()] = dialect.isTolerant() ? TEXT : QUOTE;
        meaning[0] = NUL;
        this.bytes = bytes;
        this.position = start;
        this.limit = limit;
        this.isMore = isMore;
    }

    /**
     * Continues in other bytes. From {@code start} on they repeat the bytes from {@link #position} on, and may have
     * more after them.
     */
    void refill(byte[] newBytes, int start, int newLimit, boolean isMoreThen) {
        bytes = newBytes;
        position = start;
        limit = newLimit;
        isMore = isMoreThen;
    }

    /** Moves to the next record; false if there is none, or if the bytes at hand may not hold all of it. */
    boolean next() {
        if (position == limit) {
            return false;
        }
        line = nextLine;
        recordStart = position;
        size = 0;
        anyEscaped = false;
        fault = null;
        int end = position - 1;
        do {
            end = field(end + 1);
        } while (end >= 0 && end < limit && meaning[bytes[end] & 0xFF] == SEPARATOR);
        if (end == FAULT) {
            end = lineEnd(position);
        }
        if (end == INCOMPLETE) {
            nextLine = line;
            return false;
        }
        recordEnd = end;
        position = end + lineEndLength(end);
        nextLine = fault == null ? nextLine + 1 : line + 1;
        if (anyEscaped && fault == null && !dialect.isTolerant()) {
            unescapeInPlace();
        }
        return true;
    }

    /** The start of the next record. */
    int position() {
        return position;
    }

    /** The line on which the record begins, counted from 1. */
    long line() {
        return line;
    }

    /** The fault of the record, in the field with the index {@link #size}; null if there is none. */
    @Nullable
    String fault() {
        return fault;
    }

    /** The start of the record. */
    int recordStart() {
        return recordStart;
    }

    /** The end of the record, before its line end. With a fault, the end of the line on which the record begins. */
    int recordEnd() {
        return recordEnd;
    }

    /** The number of fields; with a fault, the number of fields before it. */
    int size() {
        return size;
    }

    /** The start of the content of a field, after its quote if it has one. */
    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    /**
     * Whether the content of a field had doubled quotes or CRLF. In a tolerant dialect {@link #unescape} makes the
     * value of it.
     */
    boolean isEscaped(int field) {
        return escaped[field];
    }

    /** Whether the record is UTF-8. With a fault, whether the line on which it begins is UTF-8. */
    boolean isWellFormed() {
        if (fault != null) {
            return Text.isWellFormed(bytes, recordStart, recordEnd);
        }
        for (int field = 0; field < size; field++) {
            if (!Text.isWellFormed(bytes, starts[field], ends[field])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Replaces each doubled quote by a single one, and CRLF by LF.
     *
     * @param to the start of the value in {@code target}, which may be the start of the content itself
     * @return the end of the value
     */
    static int unescape(byte[] bytes, int start, int end, char quote, byte[] target, int to) {
        int next = to;
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if (b == '\r' && i + 1 < end && bytes[i + 1] == '\n') {
                continue;
            }
            target[next++] = b;
            if (b == quote) {
                i++;
            }
        }
        return next;
    }

    /** Reads the field at {@code start}, and returns the index of the separator or line end after it. */
    private int field(int start) {
        return start < limit && bytes[start] == dialect.quote() ? quoted(start + 1) : plain(start);
    }

    private int plain(int start) {
        for (int i = start; i < limit; i++) {
            byte what = meaning[bytes[i] & 0xFF];
            if (what == TEXT) {
                continue;
            }
            if (what == NUL) {
                return fault("has a NUL character");
            }
            if (what == QUOTE) {
                return fault("has a quote, but does not begin with one");
            }
            if (what == CARRIAGE_RETURN && i + 1 == limit && isMore) {
                return INCOMPLETE;
            }
            if (what != SEPARATOR && lineEndLength(i) == 0) {
                return fault("has a carriage return without a line feed");
            }
            return add(start, i, false);
        }
        return isMore ? INCOMPLETE : add(start, limit, false);
    }

    private int quoted(int start) {
        boolean escapes = false;
        int last = (int) Math.min(limit, start + 2L * dialect.maxField());
        for (int i = start; i < last; i++) {
            byte b = bytes[i];
            if (b == dialect.quote()) {
                int next = i + 1;
                if (next < limit && bytes[next] == dialect.quote()) {
                    escapes = true;
                    i = next;
                    continue;
                }
                return closed(start, i, escapes);
            } else if (b == '\n') {
                nextLine++;
                escapes |= bytes[i - 1] == '\r';
            } else if (b == 0) {
                return fault("has a NUL character");
            }
        }
        if (last == limit && isMore) {
            return INCOMPLETE;
        }
        return fault(last == limit ? "has no closing quote" : tooLong() + ", or has no closing quote");
    }

    /** Ends the field with its closing quote at {@code quote}. */
    private int closed(int start, int quote, boolean escapes) {
        int next = quote + 1;
        while (dialect.isTolerant()
                && next < limit
                && (bytes[next] == ' ' || bytes[next] == '\t')
                && meaning[bytes[next] & 0xFF] == TEXT) {
            next++;
        }
        if (isMore && (next == limit || (next + 1 == limit && bytes[next] == '\r'))) {
            return INCOMPLETE;
        }
        if (next == limit || meaning[bytes[next] & 0xFF] == SEPARATOR || lineEndLength(next) > 0) {
            return add(start, quote, escapes) == FAULT ? FAULT : next;
        }
        return fault("has text after its closing quote");
    }

    /** Returns the length of the line end at an index; 0 if there is none. */
    private int lineEndLength(int index) {
        if (index == limit) {
            return 0;
        }
        if (bytes[index] == '\n') {
            return 1;
        }
        if (bytes[index] != '\r') {
            return 0;
        }
        if (index + 1 < limit && bytes[index + 1] == '\n') {
            return 2;
        }
        return dialect.isTolerant() ? 1 : 0;
    }

    /** Adds a field, and returns its end. */
    private int add(int start, int end, boolean escapes) {
        if (end - start > dialect.maxField()) {
            return fault(tooLong());
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
        return end;
    }

    /** Replaces contents by values. The record must be free of faults, since after a fault its bytes are read again. */
    private void unescapeInPlace() {
        for (int field = 0; field < size; field++) {
            if (escaped[field]) {
                ends[field] = unescape(bytes, starts[field], ends[field], dialect.quote(), bytes, starts[field]);
            }
        }
    }

    private int fault(String message) {
        fault = message;
        return FAULT;
    }

    private String tooLong() {
        return "is longer than the limit of " + dialect.maxField() + " bytes";
    }

    /** Returns the end of the line that contains {@code index}. */
    private int lineEnd(int index) {
        int end = index;
        while (end < limit && lineEndLength(end) == 0) {
            end++;
        }
        boolean isKnown = end < limit && !(bytes[end] == '\r' && end + 1 == limit);
        return isKnown || !isMore ? end : INCOMPLETE;
    }
}
