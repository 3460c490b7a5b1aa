package vn.donvi.plan.alternative;

import java.util.List;
import java.util.Objects;

/**
 * A division of the units of a domain into groups, and how good it is.
 *
 * <p>The best partition leaves the fewest units below the standard, and of such partitions needs the fewest mergers. A group
 * of n units is n - 1 mergers: so many units fewer.
 *
 * @param acceptance which units count as reaching the standard
 * @param groups the groups of several units, each with what it forms; unmodifiable
 * @param left the units that stay below the standard; unmodifiable
 * @param unchanged the number of units that stay as they are and reach the standard, or are exempt
 * @param mergers the number of mergers
 * @param leftBound the number of units that every partition leaves below the standard, at least
 * @param mergersBound the number of mergers of every partition that leaves only {@code leftBound} units, at least
 * @param isProven whether no partition into groups up to the size is better
 * @param size the greatest number of units in a group
 * @param sets the number of connected sets that were looked at
 * @param steps the number of groups that were tried
 */
public record Partition(
        Acceptance acceptance,
        List<Alternative> groups,
        List<Alternative> left,
        int unchanged,
        int mergers,
        int leftBound,
        int mergersBound,
        boolean isProven,
        int size,
        long sets,
        long steps) {
    public Partition {
        Objects.requireNonNull(acceptance, "acceptance");
        groups = List.copyOf(groups);
        left = List.copyOf(left);
    }

    /** The number of units after all mergers. */
    public int unitsAfter() {
        return groups.size() + left.size() + unchanged;
    }
}
