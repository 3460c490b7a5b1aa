package vn.donvi.csv;

/** How much of a user's table is taken for a field and a record; a table may have any size. */
public final class CsvLimits {
    /** The longest field, in bytes: a row with a longer one is a problem. */
    public static final int MAX_FIELD_LENGTH = 100_000;

    /**
     * The longest record of a user's table, in bytes. A quoted field that does not end within it has no closing quote; a
     * line that is longer makes the table unreadable.
     */
    public static final int MAX_RECORD_LENGTH = 16 << 20;

    private CsvLimits() {}
}
