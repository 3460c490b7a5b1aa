package vn.donvi.gazetteer;

import java.time.LocalDate;
import vn.donvi.unit.UnitCode;

/**
 * No unit bears a code on a date, or none that bears it began on that date. The message says what bore it when, and
 * what became of that.
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
