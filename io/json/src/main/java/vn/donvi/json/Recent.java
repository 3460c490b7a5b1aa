package vn.donvi.json;

import org.jspecify.annotations.Nullable;

/**
 * Some of the texts that were met lately, with their values: rows resemble those before them, so that most dates,
 * sources and units need not be read again, and equal ones are one object.
 *
 * @param <T> what the texts say
 */
final class Recent<T> {
    private static final int SLOTS = 1024;
    /** Longer texts seldom repeat. */
    private static final int LONGEST = 64;

    private final @Nullable String[] texts = new @Nullable String[SLOTS];
    private final @Nullable Object[] values = new @Nullable Object[SLOTS];

    /** The value of the text that these characters are; null if none is remembered. */
    @SuppressWarnings("unchecked") // only put() fills the array
    @Nullable
    T find(char[] chars, int start, int length) {
        if (length == 0 || length > LONGEST) {
            return null;
        }
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = slot(hash);
        return isAt(texts[slot], chars, start, length) ? (T) values[slot] : null;
    }

    /** The value of a text; null if none is remembered. */
    @SuppressWarnings("unchecked") // only put() fills the array
    @Nullable
    T find(String text) {
        int slot = slot(hash(text));
        return text.equals(texts[slot]) ? (T) values[slot] : null;
    }

    /** Remembers the value of a text that is not empty. */
    void put(String text, T value) {
        if (text.length() > LONGEST) {
            return;
        }
        int slot = slot(hash(text));
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

    private static int hash(String text) {
        int hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (SLOTS - 1);
    }
}
