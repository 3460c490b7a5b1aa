package vn.donvi.text;

import java.io.IOException;
import vn.donvi.problem.Location;

/**
 * A file cannot be read as a text at all: it is missing, is not UTF-8, or is too large. The message is one for users:
 * {@code 1665.md: is longer than the limit of 500000 characters}.
 */
public final class UnreadableTextException extends IOException {
    private static final long serialVersionUID = 1;

    private final Location location;

    UnreadableTextException(Location location, String message) {
        super(location + ": " + message);
        this.location = location;
    }

    /** The file. */
    public Location location() {
        return location;
    }
}
