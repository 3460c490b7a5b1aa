package vn.donvi.cli.invocation;

/** The user asked for something that cannot be; the message says what, in one sentence. */
public final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WrongUsageException(String message) {
        super(message);
    }
}
