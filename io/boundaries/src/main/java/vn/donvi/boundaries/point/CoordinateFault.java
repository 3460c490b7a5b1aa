package vn.donvi.boundaries.point;

/** A reason why two texts are no coordinates in decimal degrees of WGS 84 that can be trusted. */
public enum CoordinateFault {
    /** A latitude or longitude is missing. */
    MISSING("a latitude or longitude is missing"),
    /** Both are zero: a place in the Atlantic, written where nothing is known. */
    ZERO("both are 0, which programs write where nothing is known"),
    /** A decimal comma. */
    DECIMAL_COMMA("the decimal mark is a comma; write a point"),
    /** Degrees with minutes, or with a letter for the side of the world. */
    DEGREES_AND_MINUTES("these are degrees with minutes or letters; write decimal degrees"),
    /** Another text. */
    NOT_A_NUMBER("these are not two numbers"),
    /** Latitude and longitude in the wrong order. */
    SWAPPED("latitude and longitude are swapped"),
    /** Metres of a projection, as VN-2000 maps have them. */
    PROJECTED("these are metres of a projection such as VN-2000; transform them to degrees of WGS 84 first"),
    /** A number beyond the range of latitudes or longitudes. */
    OUT_OF_RANGE("a latitude is from -90 to 90 and a longitude from -180 to 180");

    private final String sentence;

    CoordinateFault(String sentence) {
        this.sentence = sentence;
    }

    /** The fault in words. */
    public String sentence() {
        return sentence;
    }
}
