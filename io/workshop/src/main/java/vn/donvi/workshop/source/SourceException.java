package vn.donvi.workshop.source;

/** Thrown if a source or a correction is not as the builder expects, so that nothing can be built. */
public final class SourceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SourceException(String message) {
        super(message);
    }
}
