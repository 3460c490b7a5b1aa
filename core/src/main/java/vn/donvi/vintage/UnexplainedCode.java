package vn.donvi.vintage;

import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A code of a column that a date does not explain.
 *
 * @param code the code as written in the column
 * @param name the name beside it; empty if there is none
 * @param rows the number of rows with both
 * @param reason the reason
 * @param unit the unit that bears the code on the date, if its name or level is another; if none is in force, the last
 *     unit that bore it before, or else the first to bear it after; empty for an unknown code
 */
public record UnexplainedCode(String code, String name, long rows, Reason reason, Optional<AdministrativeUnit> unit) {
    public UnexplainedCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(unit, "unit");
    }

    /** The reason why a code is not explained. */
    public enum Reason {
        /** No unit has ever borne it. */
        UNKNOWN_CODE,
        /** Units have borne it, but none does on the date. */
        NOT_IN_FORCE,
        /** A unit of another level than requested bears it. */
        OTHER_LEVEL,
        /** The unit that bears it has another name. */
        OTHER_NAME
    }
}
