package vn.donvi.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a field, where they stand in the file: UTF-8. Equal to another if the bytes are. */
final class Field {
    private static final int EXCERPT = 60;

    private final byte[] bytes;
    private int start;
    private int end;

    Field(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /** Makes this the field between two other indices; not for one that is the key of a map. */
    void move(int newStart, int newEnd) {
        start = newStart;
        end = newEnd;
    }

    /** A part of the field that stays as it is when this one moves. */
    Field part(int from, int to) {
        return new Field(bytes, start + from, start + to);
    }

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Whether there is nothing but blanks. */
    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (bytes[i] != ' ') {
                return toString().isBlank();
            }
        }
        return true;
    }

    byte at(int index) {
        return bytes[start + index];
    }

    /** The index of the first {@code wanted}, or -1. */
    int indexOf(char wanted) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == wanted) {
                return i - start;
            }
        }
        return -1;
    }

    boolean is(byte[] text) {
        return Arrays.equals(bytes, start, end, text, 0, text.length);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Field other && Arrays.equals(bytes, start, end, other.bytes, other.start, other.end);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    /** The beginning of the text, enough to know it by. */
    String excerpt() {
        String text = toString();
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    /** The text as it stands in the file. */
    @Override
    public String toString() {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
