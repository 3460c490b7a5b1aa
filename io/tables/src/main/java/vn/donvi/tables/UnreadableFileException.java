package vn.donvi.tables;

import java.io.IOException;
import java.util.Objects;
import vn.donvi.problem.Location;

/**
 * A file does not have the expected form, whatever the values in its rows: it is missing, is not UTF-8, is too large,
 * has a wrong header, or is written in a newer format. The message is for users:
 * {@code units.csv:1: the header has no column 'since'}.
 */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1;

    private final Location location;

    /**
     * @param location the file, and the place in it if known
     * @param message the fault, without the location
     */
    public UnreadableFileException(Location location, String message) {
        super(location + ": " + message);
        this.location = Objects.requireNonNull(location, "location");
    }

    /** The file, and the line and the field if known. */
    public Location location() {
        return location;
    }
}
