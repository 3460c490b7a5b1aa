package vn.donvi.change;

import java.util.Collection;

/**
 * How much of a unit's area, or of its population, a transfer moves. Area and population are separate because the law
 * separates them: "một phần diện tích tự nhiên, toàn bộ quy mô dân số".
 */
public enum Extent {
    /** Toàn bộ: all of it, so nothing goes elsewhere. */
    ALL,
    /** Một phần: some of it, more than nothing and less than all. */
    PART,
    /** Phần còn lại: the remainder after the parts have gone. */
    REST,
    /** None of it: an area moves without people, or people without an area. */
    NONE,
    /** No source says. */
    UNKNOWN;

    /**
     * What is left of a unit when some of it has been taken: {@code NONE} after all or the rest, {@code UNKNOWN} if it is
     * not known how much was taken, {@code REST} after parts, and {@code ALL} after nothing.
     */
    public static Extent leftOf(Collection<Extent> taken) {
        if (taken.contains(ALL) || taken.contains(REST)) {
            return NONE;
        }
        if (taken.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        return taken.contains(PART) ? REST : ALL;
    }
}
