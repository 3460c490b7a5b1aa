package vn.donvi.change;

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
    UNKNOWN
}
