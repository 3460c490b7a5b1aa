package vn.donvi.cli;

/** What the command tells the shell; 3 is kept for rows that are not exact under {@code --strict}. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** An error that is not the user's. */
    static final int ERROR = 1;
    /** Wrong usage, or input that cannot be read. */
    static final int USAGE = 2;

    private ExitCode() {}
}
