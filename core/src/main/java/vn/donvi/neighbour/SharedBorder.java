package vn.donvi.neighbour;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalDouble;
import vn.donvi.unit.UnitId;

/**
 * A border between two units, or rather versions of units: it is there as long as both are in force.
 *
 * @param unit one unit
 * @param neighbour the other one
 * @param metres the length of the border, above 0; empty if it is not known
 * @param isApproximate whether the border comes from coarse polygons, so that a short one may be none in nature
 * @param source where the border is from, for people; may be empty
 */
public record SharedBorder(UnitId unit, UnitId neighbour, OptionalDouble metres, boolean isApproximate, String source)
        implements Comparable<SharedBorder> {
    private static final Comparator<SharedBorder> BY_UNITS =
            Comparator.comparing(SharedBorder::unit).thenComparing(SharedBorder::neighbour);

    /** @throws IllegalArgumentException if a unit is its own neighbour, or the length is not above 0 or not finite */
    public SharedBorder {
        Objects.requireNonNull(source, "source");
        if (unit.equals(neighbour)) {
            throw new IllegalArgumentException("a unit is not its own neighbour, but " + unit + " is");
        }
        if (metres.isPresent() && !(metres.getAsDouble() > 0 && Double.isFinite(metres.getAsDouble()))) {
            throw new IllegalArgumentException("the length of a border is above 0, but was " + metres.getAsDouble());
        }
    }

    /** The same border seen from its other side. */
    public SharedBorder reversed() {
        return new SharedBorder(neighbour, unit, metres, isApproximate, source);
    }

    /** The same border seen from the unit with the lower identity. */
    public SharedBorder fromLower() {
        return unit.compareTo(neighbour) < 0 ? this : reversed();
    }

    /** By unit and neighbour. */
    @Override
    public int compareTo(SharedBorder other) {
        return BY_UNITS.compare(this, other);
    }
}
