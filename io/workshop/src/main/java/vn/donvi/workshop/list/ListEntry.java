package vn.donvi.workshop.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.donvi.unit.UnitLevel;

/**
 * The entry of a unit from a list date on: name, type and parents as printed, or that the unit is gone.
 *
 * @param name the name as printed, with its type; null when the unit is gone
 */
public record ListEntry(
        LocalDate date,
        UnitLevel level,
        String code,
        String district,
        String province,
        @Nullable String name,
        String type) {
    /** The same entry from another date on. */
    ListEntry from(LocalDate other) {
        return new ListEntry(other, level, code, district, province, name, type);
    }

    boolean isGone() {
        return name == null;
    }

    /** The code of the unit above; empty for a province. */
    public String parent() {
        return switch (level) {
            case PROVINCE -> "";
            case DISTRICT -> province;
            case COMMUNE -> district;
        };
    }
}
