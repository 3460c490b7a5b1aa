package vn.donvi.amendment;

import java.util.Objects;
import java.util.Optional;

/**
 * A reason why a unit cannot be formed, or why a unit below has no place.
 *
 * @param formed the unit that is not formed; empty if the reason is about no single one
 * @param message the reason, as a sentence without a full stop
 */
public record Obstacle(Optional<FormedUnit> formed, String message) {
    public Obstacle {
        Objects.requireNonNull(formed, "formed");
        Objects.requireNonNull(message, "message");
    }
}
