package vn.donvi.news.announcement;

import java.util.Objects;

/**
 * The words of a statement in a text, exactly as written, and their place. Prints as {@code 4:12 «48,93km2»}.
 *
 * @param line the line of the first word, counted from 1
 * @param column the place of the first word in that line, in {@code char}s counted from 1
 * @param start the place of the first word in the text, in {@code char}s counted from 0
 * @param words the words, with line breaks if they have some; never empty
 */
public record Quote(int line, int column, int start, String words) {
    /**
     * @throws IllegalArgumentException if a number is too small, or there are no words
     */
    public Quote {
        Objects.requireNonNull(words, "words");
        if (line < 1 || column < 1 || start < 0 || words.isEmpty()) {
            throw new IllegalArgumentException("a quote needs words and a place, but was " + line + ":" + column + ", "
                    + start + " '" + words + "'");
        }
    }

    /** The place in the text just after the last word, in {@code char}s counted from 0. */
    public int end() {
        return start + words.length();
    }

    /** Whether the words of {@code other}, of the same text, lie within these. */
    public boolean holds(Quote other) {
        return start <= other.start && other.end() <= end();
    }

    @Override
    public String toString() {
        return line + ":" + column + " «" + words + "»";
    }
}
