package vn.donvi.vintage;

import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A code of a column that a date does not explain.
 *
 * @param code the code as it stands in the column
 * @param name the name beside it; empty if there is none
 * @param rows how many rows have both
 * @param reason why it is not explained
 * @param unit what bears the code on the date if its name or level is another; the last that bore it before, or else the
 *     first to bear it after, if none is in force; empty for an unknown code
 */
public record UnexplainedCode(String code, String name, long rows, Reason reason, Optional<AdministrativeUnit> unit) {
    public UnexplainedCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(unit, "unit");
    }

    /** Why a code is not explained. */
    public enum Reason {
        /** No unit has ever borne it. */
        UNKNOWN_CODE,
        /** Units have borne it, but none does on the date. */
        NOT_IN_FORCE,
        /** A unit of another level than is asked for bears it. */
        OTHER_LEVEL,
        /** The unit that bears it goes by another name. */
        OTHER_NAME
    }
}
