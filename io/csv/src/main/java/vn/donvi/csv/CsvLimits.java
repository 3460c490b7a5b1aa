package vn.donvi.csv;

/** The limits for a field and a record of a {@linkplain UserTable user's table}. The table itself may have any size. */
public final class CsvLimits {
    /** The longest field, in bytes. A longer field is a problem if its column was requested. */
    public static final int MAX_FIELD_LENGTH = 100_000;

    /**
     * The longest record of a user's table, in bytes. A quoted field that does not end within it counts as one without
     * a closing quote. A longer line makes the table unreadable.
     */
    public static final int MAX_RECORD_LENGTH = 16 << 20;

    private CsvLimits() {}
}
