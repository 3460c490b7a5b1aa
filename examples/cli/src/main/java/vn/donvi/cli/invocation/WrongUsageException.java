package vn.donvi.cli.invocation;

/** A request of the user that cannot be fulfilled; the message says why, in one sentence. */
public final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WrongUsageException(String message) {
        super(message);
    }
}
