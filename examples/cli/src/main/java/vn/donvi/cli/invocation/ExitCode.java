package vn.donvi.cli.invocation;

/** The exit codes of the command. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;
    /** Done, but find has found nothing; grep uses the same code. */
    public static final int NOTHING_FOUND = 1;
    /** An error that the user did not cause. */
    public static final int ERROR = 1;
    /** Wrong usage, or input that cannot be read. */
    public static final int USAGE = 2;
    /** Done, but some row is not EXACT, under {@code --strict}. */
    public static final int NOT_EXACT = 3;

    private ExitCode() {}
}
