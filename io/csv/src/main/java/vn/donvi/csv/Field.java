package vn.donvi.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.donvi.tables.shared.Texts;

/** A field: a range of the bytes of the file. One object moves from field to field. */
final class Field {
    private final byte[] bytes;
    private final RecentFields<LocalDate> dates;
    private int start;
    private int end;

    Field(byte[] bytes) {
        this.bytes = bytes;
        this.dates = new RecentFields<>(bytes);
    }

    /** Moves to the field between two indices. */
    void move(int newStart, int newEnd) {
        start = newStart;
        end = newEnd;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return start == end;
    }

    byte at(int index) {
        return bytes[start + index];
    }

    boolean is(byte[] text) {
        return Arrays.equals(bytes, start, end, text, 0, text.length);
    }

    /** Whether the field begins with an apostrophe that was added against formulas. */
    boolean isEscaped() {
        return !isEmpty() && at(0) == SpreadsheetText.APOSTROPHE && SpreadsheetText.isEscaped(toString());
    }

    /**
     * Returns the date from the byte with this index on; null if there is none. Recent dates are kept, since a table
     * repeats its dates.
     */
    @Nullable
    LocalDate date(int index) {
        int from = start + index;
        LocalDate date = from < end ? dates.find(from, end) : null;
        if (date == null) {
            date = Dates.parse(bytes, from, end);
            if (date != null) {
                dates.put(from, end, date);
            }
        }
        return date;
    }

    /** The beginning of the text, long enough to recognise it, with invisible characters as escapes. */
    String excerpt() {
        return Texts.excerpt(toString());
    }

    /** The text as it is in the file. */
    @Override
    public String toString() {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
