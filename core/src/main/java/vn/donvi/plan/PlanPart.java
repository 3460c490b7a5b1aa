package vn.donvi.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.change.Extent;

/**
 * What a proposed change takes of one unit.
 *
 * @param unit the unit
 * @param area how much of its area is taken
 * @param population how much of its population is taken
 * @param areaKm2 the area that is taken, in km²; empty if the plan does not state it
 * @param persons the people who are taken; empty if the plan does not state them
 * @param asOf the day for which the two figures hold; empty if the plan does not state it
 * @param isSeat whether the seat of the formed unit is that of this one
 */
public record PlanPart(
        UnitReference unit,
        Extent area,
        Extent population,
        OptionalDouble areaKm2,
        OptionalLong persons,
        Optional<LocalDate> asOf,
        boolean isSeat) {
    public PlanPart {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(areaKm2, "areaKm2");
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** A whole unit without figures of the plan. */
    public static PlanPart whole(UnitReference unit) {
        return of(unit, Extent.ALL, Extent.ALL);
    }

    /** A part of a unit without figures of the plan. */
    public static PlanPart of(UnitReference unit, Extent area, Extent population) {
        return new PlanPart(
                unit, area, population, OptionalDouble.empty(), OptionalLong.empty(), Optional.empty(), false);
    }

    PlanPart withFigures(double km2, long number, LocalDate date) {
        return new PlanPart(
                unit, area, population, OptionalDouble.of(km2), OptionalLong.of(number), Optional.of(date), isSeat);
    }

    PlanPart asSeat() {
        return new PlanPart(unit, area, population, areaKm2, persons, asOf, true);
    }
}
