package vn.donvi.workshop.source;

/** A source or a correction of it is not what the builder expects, so that nothing can be built from it. */
public final class SourceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SourceException(String message) {
        super(message);
    }
}
