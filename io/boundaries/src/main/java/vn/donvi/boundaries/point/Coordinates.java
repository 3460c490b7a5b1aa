package vn.donvi.boundaries.point;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in decimal degrees of WGS 84.
 *
 * <p>Coordinates in another form are recognised and told, never taken: a decimal comma, degrees with minutes, latitude
 * and longitude swapped, metres of VN-2000. Degrees of the datum VN-2000 cannot be told from those of WGS 84; they lie
 * some 200 m off.
 *
 * <pre>{@code
 * Coordinates place = Coordinates.parse("18.3428", "105.9057");
 * Coordinates.fault("105.9057", "18.3428"); // Optional[SWAPPED]
 * }</pre>
 *
 * @param latitude degrees north of the equator, from -90 to 90
 * @param longitude degrees east of Greenwich, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
    /** Degrees that a latitude of Việt Nam and its seas lies between. */
    private static final double SOUTH = 5;

    private static final double NORTH = 25;
    /** Degrees that a longitude of Việt Nam and its seas lies between. */
    private static final double WEST = 101;

    private static final double EAST = 120;
    /** Metres of a projection are above this, degrees below. */
    private static final double LEAST_METRES = 10_000;

    private static final int LONGEST = 40;

    /** @throws IllegalArgumentException if a coordinate is no number or outside its range */
    public Coordinates {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(CoordinateFault.OUT_OF_RANGE.sentence());
        }
    }

    /**
     * Reads coordinates, with or without spaces around them.
     *
     * @throws InvalidCoordinatesException if they are none, with the fault
     */
    public static Coordinates parse(String latitude, String longitude) {
        Optional<CoordinateFault> fault = fault(latitude, longitude);
        if (fault.isPresent()) {
            throw new InvalidCoordinatesException(latitude, longitude, fault.get());
        }
        return new Coordinates(Double.parseDouble(latitude.strip()), Double.parseDouble(longitude.strip()));
    }

    /** Finds what is wrong with coordinates; empty if nothing is. */
    public static Optional<CoordinateFault> fault(String latitude, String longitude) {
        String north = latitude.strip();
        String east = longitude.strip();
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.of(CoordinateFault.MISSING);
        }
        if (!isDecimal(north, '.') || !isDecimal(east, '.')) {
            return Optional.of(faultOfText(north, east));
        }
        return Optional.ofNullable(faultOfNumbers(Double.parseDouble(north), Double.parseDouble(east)));
    }

    private static CoordinateFault faultOfText(String north, String east) {
        boolean mayHaveComma = isDecimal(north, '.') || isDecimal(north, ',');
        if (mayHaveComma && (isDecimal(east, '.') || isDecimal(east, ','))) {
            return CoordinateFault.DECIMAL_COMMA;
        }
        return isAngle(north) && isAngle(east) ? CoordinateFault.DEGREES_AND_MINUTES : CoordinateFault.NOT_A_NUMBER;
    }

    private static @Nullable CoordinateFault faultOfNumbers(double north, double east) {
        if (north == 0 && east == 0) {
            return CoordinateFault.ZERO;
        }
        if (Math.abs(north) >= LEAST_METRES && Math.abs(east) >= LEAST_METRES) {
            return CoordinateFault.PROJECTED;
        }
        boolean isSwapped = north >= WEST && north <= EAST && east >= SOUTH && east <= NORTH;
        if (isSwapped) {
            return CoordinateFault.SWAPPED;
        }
        return Math.abs(north) > 90 || Math.abs(east) > 180 ? CoordinateFault.OUT_OF_RANGE : null;
    }

    /** Whether a text is digits with at most one decimal mark among them, after a sign if there is one. */
    private static boolean isDecimal(String text, char mark) {
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int digits = 0;
        int marks = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == mark && marks == 0) {
                marks++;
            } else {
                return false;
            }
        }
        return digits > 0 && text.length() <= LONGEST;
    }

    /** Whether a text has digits, and beside them only signs and letters that are written with angles. */
    private static boolean isAngle(String text) {
        boolean hasDigits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            hasDigits |= isDigit;
            if (!isDigit && "°º˚'’′\"”″ .,-+NSEWBĐT:".indexOf(c) < 0) {
                return false;
            }
        }
        return hasDigits;
    }
}
