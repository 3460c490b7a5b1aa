package vn.donvi.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers texts that were met lately, with their values. Rows resemble the rows before them, so that most dates,
 * sources and names need not be parsed again, and equal ones are one object. There are few slots at first, so that a
 * single object is read at little cost, and more as more texts come.
 *
 * @param <T> the values of the texts
 */
final class RecentTexts<T> {
    private static final int FEWEST_SLOTS = 16;
    /** More slots would not fit into the cache of the processor. */
    private static final int MOST_SLOTS = 1024;
    /** Longer texts seldom repeat. */
    private static final int LONGEST = 64;

    private static final char[] NONE = {};

    private char[][] texts = empty(FEWEST_SLOTS);
    private @Nullable Object[] values = new @Nullable Object[FEWEST_SLOTS];
    /** The hashes of the texts. Nearly all other texts have other hashes, so that they need not be compared. */
    private int[] hashes = new int[FEWEST_SLOTS];
    /** The number of texts that were remembered since the number of slots grew. */
    private int count;
    /** The hash of the text that was looked for last. */
    private int hash;

    /** The value of the text that these characters are; null if none is remembered. */
    @SuppressWarnings("unchecked") // only put() fills the array
    @Nullable
    T find(char[] chars, int start, int length) {
        if (length > LONGEST) {
            return null;
        }
        hash = hash(chars, start, start + length);
        int slot = slot(hash);
        boolean known =
                hashes[slot] == hash && Arrays.equals(texts[slot], 0, texts[slot].length, chars, start, start + length);
        return known ? (T) values[slot] : null;
    }

    /** Remembers the value of the text that these characters are, which was looked for last. */
    void put(char[] chars, int start, int length, T value) {
        if (length > LONGEST) {
            return;
        }
        if (++count > hashes.length / 2 && hashes.length < MOST_SLOTS) {
            grow();
        }
        int slot = slot(hash);
        hashes[slot] = hash;
        texts[slot] = Arrays.copyOfRange(chars, start, start + length);
        values[slot] = value;
    }

    /** Hashes like a string, but in steps of four characters, which the processor can do at once. */
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

    private void grow() {
        char[][] oldTexts = texts;
        Object[] oldValues = values;
        int[] oldHashes = hashes;
        hashes = new int[oldHashes.length * 4];
        texts = empty(hashes.length);
        values = new @Nullable Object[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            int slot = slot(oldHashes[i]);
            texts[slot] = oldTexts[i];
            values[slot] = oldValues[i];
            hashes[slot] = oldHashes[i];
        }
        count = 0;
    }

    private static char[][] empty(int slots) {
        char[][] texts = new char[slots][];
        Arrays.fill(texts, NONE);
        return texts;
    }

    private int slot(int hashOfText) {
        return (hashOfText ^ (hashOfText >>> 16)) & (hashes.length - 1);
    }
}
