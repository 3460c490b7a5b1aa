package vn.donvi.law.amendment;

import java.util.Objects;
import vn.donvi.change.Extent;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.unit.AdministrativeUnit;

/**
 * What a clause takes of a unit.
 *
 * @param unit the unit, as it is the day before
 * @param name the unit as the clause names it
 * @param area how much of its area is taken
 * @param population how much of its population is taken
 * @param figures the area and the people that move, if the clause states them of this unit alone
 */
public record Part(AdministrativeUnit unit, UnitName name, Extent area, Extent population, StatedFigures figures) {
    public Part {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(figures, "figures");
    }

    /** Whether the whole unit is taken, area and population. */
    public boolean isWhole() {
        return area == Extent.ALL && population == Extent.ALL;
    }

    /** Whether the clause calls the unit by another type of the same level: xã for a phường. */
    public boolean isOfAnotherType() {
        return !name.types().isEmpty()
                && name.types().get(0).level() == unit.level()
                && !name.types().contains(unit.type());
    }
}
