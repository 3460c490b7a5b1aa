package vn.donvi.csv;

/** How much the readers take before they say that something is wrong with the input, so that no input can exhaust them. */
public final class CsvLimits {
    /** The largest file, in bytes: a larger one is not read. Tables of users may have any size. */
    public static final int MAX_FILE_SIZE = 512 << 20;

    /** The longest field, in bytes: a row with a longer one is a problem. */
    public static final int MAX_FIELD_LENGTH = 100_000;

    /**
     * The longest record of a user's table, in bytes. A quoted field that does not end within it has no closing quote; a
     * line that is longer makes the table unreadable.
     */
    public static final int MAX_RECORD_LENGTH = 16 << 20;

    /** The most problems that are collected for a file: the last one says that the rest of the file was not read. */
    public static final int MAX_PROBLEMS = 1_000;

    private CsvLimits() {}
}
