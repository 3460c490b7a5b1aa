package vn.donvi.json;

import org.jspecify.annotations.Nullable;

/**
 * Some of the texts that were met lately, with their values: rows resemble those before them, so that most dates,
 * sources and units need not be read again, and equal ones are one object.
 *
 * @param <T> what the texts say
 */
final class Recent<T> {
    private static final int SLOTS = 256;

    private final @Nullable String[] texts = new @Nullable String[SLOTS];
    private final @Nullable Object[] values = new @Nullable Object[SLOTS];

    /** The value of the text that these characters are; null if none is remembered. */
    @SuppressWarnings("unchecked") // only put() fills the array
    @Nullable
    T find(char[] chars, int start, int length) {
        if (length == 0) {
            return null;
        }
        int slot = slot(length, chars[start], chars[start + length / 2], chars[start + length - 1]);
        return isAt(texts[slot], chars, start, length) ? (T) values[slot] : null;
    }

    /** Remembers the value of a text that is not empty. */
    void put(String text, T value) {
        int length = text.length();
        int slot = slot(length, text.charAt(0), text.charAt(length / 2), text.charAt(length - 1));
        texts[slot] = text;
        values[slot] = value;
    }

    private static boolean isAt(@Nullable String text, char[] chars, int start, int length) {
        if (text == null || text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** A few of the characters tell apart what rows repeat. */
    private static int slot(int length, char first, char middle, char last) {
        return (length + 7 * last + 31 * first + 13 * middle) & (SLOTS - 1);
    }
}
