package vn.donvi.vietnam.build;

/** A source or a correction of it is not what the builder expects, so that nothing can be built from it. */
final class SourceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SourceException(String message) {
        super(message);
    }
}
