package vn.donvi.address;

import java.util.List;
import java.util.Objects;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A possible meaning of an address.
 *
 * @param units the named units, the smallest first, each in its latest version that fits; never empty. Unmodifiable
 * @param versions every version of the smallest unit that agrees with the rest of the address, by date; unmodifiable
 * @param reason the argument for or against this reading, in plain words; empty if nothing needs saying
 */
public record Reading(List<AdministrativeUnit> units, List<AdministrativeUnit> versions, String reason) {
    /**
     * @throws IllegalArgumentException if there is no unit or no version
     */
    public Reading {
        units = List.copyOf(units);
        versions = List.copyOf(versions);
        Objects.requireNonNull(reason, "reason");
        if (units.isEmpty() || versions.isEmpty()) {
            throw new IllegalArgumentException("a reading names a unit");
        }
    }

    /** The smallest named unit. */
    public AdministrativeUnit unit() {
        return units.get(0);
    }
}
