package vn.donvi.change;

/**
 * How much of a unit's area, or of its population, a transfer moves. The two are kept apart because the law does:
 * "một phần diện tích tự nhiên, toàn bộ quy mô dân số".
 */
public enum Extent {
    /** Toàn bộ: all of it, so nothing goes elsewhere. */
    ALL,
    /** Một phần: some of it, neither nothing nor all. */
    PART,
    /** Phần còn lại: what is left when the parts have gone. */
    REST,
    /** None of it: the transfer moves only the other of area and population. */
    NONE,
    /** No source says. */
    UNKNOWN
}
