package vn.donvi.seat;

/**
 * A point on a map, in decimal degrees of WGS 84.
 *
 * <pre>{@code
 * MapPoint middle = new MapPoint(21.0386, 105.838);
 * }</pre>
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 */
public record MapPoint(double latitude, double longitude) {
    private static final double MOST_NORTH = 90;
    private static final double MOST_EAST = 180;

    /**
     * @throws IllegalArgumentException if a coordinate is no number or outside its range
     */
    public MapPoint {
        if (!(Math.abs(latitude) <= MOST_NORTH)) {
            throw new IllegalArgumentException("a latitude is from -90 to 90, but is " + latitude);
        }
        if (!(Math.abs(longitude) <= MOST_EAST)) {
            throw new IllegalArgumentException("a longitude is from -180 to 180, but is " + longitude);
        }
    }

    /** For people: {@code 21.0386, 105.838}. */
    @Override
    public String toString() {
        return latitude + ", " + longitude;
    }
}
