package vn.donvi.problem;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something wrong in data that was read: where, and what, in words a user understands.
 *
 * <p>Prints as {@code units.csv:17: valid_from: '2025-13-01' is not an ISO date (yyyy-mm-dd)}.
 *
 * @param location where it is
 * @param message what is wrong, with the value as it stands and what was expected
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
