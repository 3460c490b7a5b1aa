package vn.donvi.law;

/** The kind of a text, as far as its form shows it. Kinds may be added. */
public enum TextKind {
    /** A resolution or decree: articles, with a number or a date of issue. */
    RESOLUTION,
    /** A passage of one: sentences that all state provisions, or articles of which some do. */
    PASSAGE,
    /** Another text, such as news. */
    OTHER
}
