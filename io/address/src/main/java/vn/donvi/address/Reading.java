package vn.donvi.address;

import java.util.List;
import java.util.Objects;
import vn.donvi.unit.AdministrativeUnit;

/**
 * One way to understand an address.
 *
 * @param units the units it names, the smallest first, each in its latest version that fits; never empty. Unmodifiable
 * @param versions every version of the smallest of them that fits what else the address says, by date; unmodifiable
 * @param reason what speaks for or against this reading, in plain words; empty if nothing needs saying
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

    /** The smallest unit the address names. */
    public AdministrativeUnit unit() {
        return units.get(0);
    }
}
