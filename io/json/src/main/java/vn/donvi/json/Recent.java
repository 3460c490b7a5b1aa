package vn.donvi.json;

import java.util.Arrays;
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

    private final char[][] texts = new char[SLOTS][0];
    private final @Nullable Object[] values = new @Nullable Object[SLOTS];
    /** The hashes of the texts, which tell nearly all others from them without a look at the text. */
    private final int[] hashes = new int[SLOTS];
    /** That of the text that was looked for last. */
    private int hash;

    /** The value of the text that these characters are; null if none is remembered. */
    @SuppressWarnings("unchecked") // only put() fills the array
    @Nullable
    T find(char[] chars, int start, int length) {
        if (length > LONGEST) {
            return null;
        }
        hash = hash(chars, start, start + length);
        int slot = slot();
        boolean known =
                hashes[slot] == hash && Arrays.equals(texts[slot], 0, texts[slot].length, chars, start, start + length);
        return known ? (T) values[slot] : null;
    }

    /** Remembers the value of the text that these characters are, which was looked for last. */
    void put(char[] chars, int start, int length, T value) {
        if (length > LONGEST) {
            return;
        }
        int slot = slot();
        hashes[slot] = hash;
        texts[slot] = Arrays.copyOfRange(chars, start, start + length);
        values[slot] = value;
    }

    /** As that of a string; four steps at once, of which each need not wait for the one before. */
    private static int hash(char[] chars, int start, int end) {
        int hash = end - start;
        int i = start;
        for (; i + 3 < end; i += 4) {
            hash = 31 * 31 * 31 * 31 * hash
                    + 31 * 31 * 31 * chars[i]
                    + 31 * 31 * chars[i + 1]
                    + 31 * chars[i + 2]
                    + chars[i + 3];
        }
        for (; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    private int slot() {
        return (hash ^ (hash >>> 16)) & (SLOTS - 1);
    }
}
