package vn.donvi.boundaries.point;

/** Two texts that are no coordinates, with the fault. */
public final class InvalidCoordinatesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final CoordinateFault fault;

    InvalidCoordinatesException(String latitude, String longitude, CoordinateFault fault) {
        super("latitude \"" + latitude + "\", longitude \"" + longitude + "\": " + fault.sentence());
        this.fault = fault;
    }

    /** What is wrong with them. */
    public CoordinateFault fault() {
        return fault;
    }
}
