package vn.donvi.boundaries.topology;

/**
 * The grid that the points of a layer lie on. Grid point (x, y) is the place {@code originLongitude + x *
 * longitudeStep}, {@code originLatitude + y * latitudeStep}, in degrees of WGS 84.
 *
 * @param originLongitude the longitude of the grid's west edge
 * @param originLatitude the latitude of the grid's south edge
 * @param longitudeStep the degrees from one grid point to the next one east, above 0
 * @param latitudeStep the degrees from one grid point to the next one north, above 0
 */
public record GridScale(double originLongitude, double originLatitude, double longitudeStep, double latitudeStep) {
    /** @throws IllegalArgumentException if a step is not above 0, or a number is not finite */
    public GridScale {
        if (!(longitudeStep > 0)
                || !(latitudeStep > 0)
                || !Double.isFinite(originLongitude + originLatitude + longitudeStep + latitudeStep)) {
            throw new IllegalArgumentException("steps of a grid are above 0");
        }
    }

    /** The longitude of a column of grid points, in degrees. */
    public double longitude(double x) {
        return originLongitude + x * longitudeStep;
    }

    /** The latitude of a row of grid points, in degrees. */
    public double latitude(double y) {
        return originLatitude + y * latitudeStep;
    }

    /** The place of a longitude on the grid, with a fraction between grid points. */
    public double x(double longitude) {
        return (longitude - originLongitude) / longitudeStep;
    }

    /** The place of a latitude on the grid, with a fraction between grid points. */
    public double y(double latitude) {
        return (latitude - originLatitude) / latitudeStep;
    }
}
