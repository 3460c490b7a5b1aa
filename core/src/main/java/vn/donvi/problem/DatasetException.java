package vn.donvi.problem;

/**
 * Thrown if data that a program made for itself cannot be used: damaged, cut off, of another version, or something else
 * altogether. The message says which. No row of them can be corrected; they must be made anew.
 */
public final class DatasetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param message what is wrong with which data, and what to do
     */
    public DatasetException(String message) {
        super(message);
    }
}
