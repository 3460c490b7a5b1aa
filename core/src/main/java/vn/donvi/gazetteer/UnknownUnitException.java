package vn.donvi.gazetteer;

import java.time.LocalDate;
import vn.donvi.unit.UnitCode;

/**
 * Thrown if no unit bears a code on a date, or no unit with the code began on that date. The message names the units
 * that bore the code, their dates and their successors.
 */
public final class UnknownUnitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final UnitCode code;
    private final LocalDate date;

    UnknownUnitException(UnitCode code, LocalDate date, String message) {
        super(message);
        this.code = code;
        this.date = date;
    }

    /** The code asked for. */
    public UnitCode code() {
        return code;
    }

    /** The date asked for. */
    public LocalDate date() {
        return date;
    }
}
