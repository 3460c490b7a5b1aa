package vn.donvi.pictures;

import java.time.LocalDate;
import vn.donvi.unit.AdministrativeUnit;

/** Thrown if a map of a unit is asked for of which no polygon is known on that date. */
public final class MissingBoundaryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final AdministrativeUnit unit;
    private final LocalDate date;

    MissingBoundaryException(AdministrativeUnit unit, LocalDate date) {
        super("no boundary of " + unit + " is known on " + date
                + ": the units of the published maps that lie in it were divided, or their successors are not known");
        this.unit = unit;
        this.date = date;
    }

    /** The unit without a polygon. */
    public AdministrativeUnit unit() {
        return unit;
    }

    /** The date of the map. */
    public LocalDate date() {
        return date;
    }
}
