package vn.donvi.problem;

import java.io.Serializable;
import java.util.Objects;

/**
 * An error in data that was read, with its place and a description for the user.
 *
 * <p>Prints as {@code units.csv:17: since: '2025-13-01' is not a date (yyyy-mm-dd)}.
 *
 * @param location the place of the error
 * @param message the error, with the value as written and the expected form
 */
public record Problem(Location location, String message) implements Serializable {
    public Problem {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return location + ": " + message;
    }
}
