package vn.donvi.gazetteer;

/** Thrown if no document or publication has a number. */
public final class UnknownDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String number;

    /** Creates the exception for a number. */
    public UnknownDocumentException(String number) {
        super("no document " + number);
        this.number = number;
    }

    /** The number asked for. */
    public String number() {
        return number;
    }
}
