package vn.donvi.cli;

/** The user asked for something that cannot be; the message says what, in one sentence. */
final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUsageException(String message) {
        super(message);
    }
}
