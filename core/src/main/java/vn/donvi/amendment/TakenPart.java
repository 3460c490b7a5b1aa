package vn.donvi.amendment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.change.Extent;
import vn.donvi.unit.AdministrativeUnit;

/**
 * What a formed unit takes of a unit of the day before.
 *
 * @param unit the unit, as it is the day before
 * @param area how much of its area is taken
 * @param population how much of its population is taken
 * @param areaKm2 the area that is taken, in km²; empty if none is stated
 * @param persons the people who are taken; empty if no number is stated
 * @param asOf the day for which the two figures hold
 */
public record TakenPart(
        AdministrativeUnit unit,
        Extent area,
        Extent population,
        OptionalDouble areaKm2,
        OptionalLong persons,
        LocalDate asOf) {
    public TakenPart {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(areaKm2, "areaKm2");
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Whether the whole unit is taken, area and population. */
    public boolean isWhole() {
        return area == Extent.ALL && population == Extent.ALL;
    }
}
