package vn.donvi.statistics;

import java.util.OptionalDouble;

/**
 * A number of units before and after.
 *
 * @param before how many there were
 * @param after how many there are
 */
public record BeforeAfter(int before, int after) {
    /** How many more there are; negative if fewer. */
    public int difference() {
        return after - before;
    }

    /** By what part of what was before they became fewer: 0.25 for a quarter; negative if more; empty if none was. */
    public OptionalDouble reduction() {
        return before == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (before - after) / before);
    }
}
