package vn.donvi.statistics;

import java.util.OptionalDouble;

/**
 * A number of units before and after.
 *
 * @param before the number before
 * @param after the number after
 */
public record BeforeAfter(int before, int after) {
    /** The increase; negative for a decrease. */
    public int difference() {
        return after - before;
    }

    /** The decrease as a part of {@link #before}: 0.25 for a quarter; negative for an increase; empty if it was 0. */
    public OptionalDouble reduction() {
        return before == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (before - after) / before);
    }
}
