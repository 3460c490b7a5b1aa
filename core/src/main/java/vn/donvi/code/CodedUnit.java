package vn.donvi.code;

import java.util.Objects;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A unit that bears a code of a system.
 *
 * @param unit the version that bears it
 * @param code the code; its system is {@link CodeSystem#OFFICE} if it is the unit's own
 */
public record CodedUnit(AdministrativeUnit unit, ForeignCode code) {
    public CodedUnit {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(code, "code");
    }

    /** For people: {@code postal 11024: Phường Hoàn Kiếm (00070@2025-07-01)}. */
    @Override
    public String toString() {
        return code + ": " + unit;
    }
}
