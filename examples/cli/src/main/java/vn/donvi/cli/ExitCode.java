package vn.donvi.cli;

/** What the command tells the shell. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Done, but find has found nothing, as grep has it. */
    static final int NOTHING_FOUND = 1;
    /** An error that is not the user's. */
    static final int ERROR = 1;
    /** Wrong usage, or input that cannot be read. */
    static final int USAGE = 2;
    /** Done, but some row is not EXACT, under {@code --strict}. */
    static final int NOT_EXACT = 3;

    private ExitCode() {}
}
