package vn.donvi.plan.surplus;

import java.util.Objects;
import java.util.Optional;

/**
 * The surplus of a kind of post over all formed units. What one unit lacks another one's surplus makes up.
 *
 * @param post the kind of post or office
 * @param low the sum is at least this; empty if a formed unit has no norm
 * @param high the sum is at most this; empty if a formed unit has no norm, or a number is missing
 */
public record SurplusSum(String post, Optional<Long> low, Optional<Long> high) {
    public SurplusSum {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }
}
