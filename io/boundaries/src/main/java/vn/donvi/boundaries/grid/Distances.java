package vn.donvi.boundaries.grid;

import vn.donvi.boundaries.topology.GridScale;
import vn.donvi.boundaries.topology.Topology;

/**
 * Distances in metres near one latitude. A degree has the length that it has there on the ellipsoid of WGS 84, which errs
 * by less than 1 % within 50 km.
 */
final class Distances {
    private static final double SEMI_MAJOR_AXIS = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

    private final int[] xs;
    private final int[] ys;
    private final double metresPerStepEast;
    private final double metresPerStepNorth;

    private Distances(Topology topology, double metresPerStepEast, double metresPerStepNorth) {
        this.xs = topology.xs();
        this.ys = topology.ys();
        this.metresPerStepEast = metresPerStepEast;
        this.metresPerStepNorth = metresPerStepNorth;
    }

    /** Distances near a latitude in degrees. */
    static Distances at(Topology topology, double latitude) {
        GridScale scale = topology.scale();
        double sine = Math.sin(Math.toRadians(latitude));
        double flattened = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double primeVertical = SEMI_MAJOR_AXIS / Math.sqrt(flattened);
        double meridian = primeVertical * (1 - ECCENTRICITY_SQUARED) / flattened;
        return new Distances(
                topology,
                Math.toRadians(scale.longitudeStep()) * primeVertical * Math.cos(Math.toRadians(latitude)),
                Math.toRadians(scale.latitudeStep()) * meridian);
    }

    /** The metres of a number of steps, to the east or to the north, whichever is less. */
    double atLeast(int steps) {
        return steps * Math.min(metresPerStepEast, metresPerStepNorth);
    }

    /** From a point on the grid, with fractions of a step, to the nearest point of a cell; 0 inside. */
    double toCell(double x, double y, int column, int row) {
        double west = (double) column * CellSegments.CELL;
        double south = (double) row * CellSegments.CELL;
        double east = Math.max(0, Math.max(west - x, x - west - CellSegments.CELL)) * metresPerStepEast;
        double north = Math.max(0, Math.max(south - y, y - south - CellSegments.CELL)) * metresPerStepNorth;
        return length(east, north);
    }

    /** From a point on the grid, with fractions of a step, to the nearest point of a segment. */
    double between(double x, double y, int segment) {
        double east = (xs[segment] - x) * metresPerStepEast;
        double north = (ys[segment] - y) * metresPerStepNorth;
        double alongEast = (xs[segment + 1] - xs[segment]) * metresPerStepEast;
        double alongNorth = (ys[segment + 1] - ys[segment]) * metresPerStepNorth;
        double lengthSquared = alongEast * alongEast + alongNorth * alongNorth;
        double share = lengthSquared == 0 ? 0 : -(east * alongEast + north * alongNorth) / lengthSquared;
        double nearest = Math.min(1, Math.max(0, share));
        return length(east + nearest * alongEast, north + nearest * alongNorth);
    }

    /** The length of a segment. */
    double of(int segment) {
        return length(
                (xs[segment + 1] - xs[segment]) * metresPerStepEast,
                (ys[segment + 1] - ys[segment]) * metresPerStepNorth);
    }

    private static double length(double east, double north) {
        return Math.sqrt(east * east + north * north);
    }
}
