package vn.donvi.plan.alternative;

import java.util.List;
import java.util.Objects;

/**
 * The alternatives for a unit, and how far the search for them went.
 *
 * @param alone the unit as it is
 * @param alternatives the sets that are enough, may be enough, or lack a figure or a standard; the best first.
 *     Unmodifiable
 * @param size the greatest number of units in a set
 * @param examined the number of sets that were looked at
 * @param notEnough the number of those that are certainly not enough
 * @param isComplete whether every connected set up to the size was looked at
 */
public record Alternatives(
        Alternative alone, List<Alternative> alternatives, int size, int examined, int notEnough, boolean isComplete) {
    public Alternatives {
        Objects.requireNonNull(alone, "alone");
        alternatives = List.copyOf(alternatives);
    }
}
