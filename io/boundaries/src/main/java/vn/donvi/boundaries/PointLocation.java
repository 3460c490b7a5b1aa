package vn.donvi.boundaries;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Where a point lies on a date.
 *
 * @param placement how it lies to the units of the date
 * @param candidates the units that it may lie in, most likely first. The one it is in comes first, then neighbours
 *     within the error of the polygons. For {@link Placement#NEAR} and {@link Placement#AT_SEA}, the nearest unit.
 *     Several too if the polygon is one of a unit that was divided. Unmodifiable
 * @param isComplete whether the point can lie in no other unit; not if no source says where a part of a unit went
 * @param metres the distance to the unit for {@code NEAR} and {@code AT_SEA}; 0 inside, and empty outside
 * @param layer the polygons that say so
 */
public record PointLocation(
        Placement placement,
        List<AdministrativeUnit> candidates,
        boolean isComplete,
        OptionalDouble metres,
        BoundaryLayer layer) {
    /** The distance in metres up to which a point outside all units is told as near. */
    public static final int NEAR_METRES = 100;
    /** The distance in metres up to which a point beyond a coast is told as at sea: some 12 nautical miles. */
    public static final int SEA_METRES = 22_224;

    public PointLocation {
        candidates = List.copyOf(candidates);
    }

    /**
     * The unit that the point lies in: the only candidate of a point that is inside, if there can be no other. Otherwise empty, for then it is
     * not known.
     */
    public Optional<AdministrativeUnit> unit() {
        return placement == Placement.INSIDE && isComplete && candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }

    /** Whether the unit is known and the polygons are not coarse. */
    public boolean isCertain() {
        return unit().isPresent() && !layer.isCoarse();
    }
}
