package vn.donvi.gazetteer;

/** No document or publication has a number. */
public final class UnknownDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String number;

    /** No document has this number. */
    public UnknownDocumentException(String number) {
        super("no document " + number);
        this.number = number;
    }

    /** The number asked for. */
    public String number() {
        return number;
    }
}
