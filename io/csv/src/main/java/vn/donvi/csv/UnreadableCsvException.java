package vn.donvi.csv;

import java.io.IOException;
import vn.donvi.problem.Location;

/**
 * A file cannot be read as the table it should be, whatever its rows hold: it is missing, is not UTF-8, is too large,
 * or has a wrong header. The message is one for users: {@code units.csv:1: the header has no column 'since'}.
 */
public final class UnreadableCsvException extends IOException {
    private static final long serialVersionUID = 1;

    private final Location location;

    UnreadableCsvException(Location location, String message) {
        super(location + ": " + message);
        this.location = location;
    }

    /** The file, and as far as known the line. */
    public Location location() {
        return location;
    }
}
