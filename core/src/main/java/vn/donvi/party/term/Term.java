package vn.donvi.party.term;

import java.io.Serializable;
import java.util.Optional;

/**
 * Nhiệm kỳ: a term of office, named by its first and last year. Prints as {@code 2025 - 2030}.
 *
 * @param from the first year
 * @param to the last year, after the first
 */
public record Term(int from, int to) implements Serializable {
    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2199;
    /** The years from one ordinary congress to the next. */
    private static final int YEARS = 5;

    /**
     * @throws IllegalArgumentException if the years are not from 1930 to 2199 or the last is not after the first
     */
    public Term {
        if (from < FIRST_YEAR || to > LAST_YEAR || from >= to) {
            throw new IllegalArgumentException("a term runs from one year to a later one, from " + FIRST_YEAR + " to "
                    + LAST_YEAR + ", but was " + from + " - " + to);
        }
    }

    /** The term from one year to another. */
    public static Term of(int from, int to) {
        return new Term(from, to);
    }

    /**
     * The term of five years that begins in a year, or last began before it: {@code 2025 - 2030} for 2025 to 2029. The
     * congresses are held in years that five divides, each for the term that begins in its year.
     *
     * @throws IllegalArgumentException if the term is not within 1930 to 2199
     */
    public static Term ofYear(int year) {
        int from = year - Math.floorMod(year, YEARS);
        return of(from, from + YEARS);
    }

    /** Reads {@code 2025-2030}, with or without blanks, and with a hyphen or a dash; empty for any other text. */
    public static Optional<Term> find(String text) {
        int dash = 0;
        while (dash < text.length() && !isDash(text.charAt(dash))) {
            dash++;
        }
        int from = year(text.substring(0, dash).strip());
        int to = dash < text.length() ? year(text.substring(dash + 1).strip()) : 0;
        return from >= FIRST_YEAR && to <= LAST_YEAR && from < to ? Optional.of(of(from, to)) : Optional.empty();
    }

    /** The length of the term in years. */
    public int years() {
        return to - from;
    }

    /**
     * The term of five years that follows.
     *
     * @throws IllegalArgumentException if it ends after 2199
     */
    public Term next() {
        return of(to, to + YEARS);
    }

    @Override
    public String toString() {
        return from + " - " + to;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014' || c == '\u2212';
    }

    private static int year(String text) {
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i == 4) {
                return 0;
            }
            year = 10 * year + c - '0';
        }
        return year;
    }
}
