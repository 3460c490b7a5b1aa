package vn.donvi.tables;

import java.io.IOException;
import java.util.Objects;
import vn.donvi.problem.Location;

/**
 * A file cannot be read as what it should be, whatever its rows hold: it is missing, is not UTF-8, is too large, has a
 * wrong header, or is written in a newer format. The message is one for users: {@code units.csv:1: the header has no
 * column 'since'}.
 */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1;

    private final Location location;

    /**
     * @param location the file, and as far as known the place in it
     * @param message what is wrong with it, without the location
     */
    public UnreadableFileException(Location location, String message) {
        super(location + ": " + message);
        this.location = Objects.requireNonNull(location, "location");
    }

    /** The file, and as far as known the line and the field. */
    public Location location() {
        return location;
    }
}
