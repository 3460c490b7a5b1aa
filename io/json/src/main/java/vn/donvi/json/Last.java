package vn.donvi.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the text that was met last, with its value. An id differs from row to row or is in several rows one after
 * another, so that a longer memory costs more than it saves.
 *
 * @param <T> the values of the texts
 */
final class Last<T> {
    private char[] text = {};
    private int length;
    private @Nullable T value;

    /** The value of the text that these characters are; null if it is another. */
    @Nullable
    T find(char[] chars, int start, int end) {
        return length == end - start && Arrays.equals(text, 0, length, chars, start, end) ? value : null;
    }

    /** Remembers the value of the text that these characters are. */
    void put(char[] chars, int start, int end, T newValue) {
        length = end - start;
        if (text.length < length) {
            text = new char[length];
        }
        System.arraycopy(chars, start, text, 0, length);
        value = newValue;
    }
}
