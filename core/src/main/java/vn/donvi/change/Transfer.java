package vn.donvi.change;

import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.donvi.unit.UnitId;

/**
 * One edge of a change: how much of a version that ended went to a version that began.
 *
 * <p>Area and population have an extent each. Figures, in km² and persons, are those that the law or an official record
 * states for the moved part; most texts state none. Immutable, serializable.
 */
public final class Transfer implements Serializable {
    private static final long serialVersionUID = 1;

    private final UnitId source;
    private final UnitId target;
    private final Extent area;
    private final Extent population;
    private final @Nullable Double areaKm2;
    private final @Nullable Long persons;

    private Transfer(
            UnitId source,
            UnitId target,
            Extent area,
            Extent population,
            @Nullable Double areaKm2,
            @Nullable Long persons) {
        this.source = Objects.requireNonNull(source, "source");
        this.target = Objects.requireNonNull(target, "target");
        this.area = Objects.requireNonNull(area, "area");
        this.population = Objects.requireNonNull(population, "population");
        this.areaKm2 = areaKm2;
        this.persons = persons;
    }

    /** A transfer of the whole source, area and population. */
    public static Transfer all(UnitId source, UnitId target) {
        return of(source, target, Extent.ALL, Extent.ALL);
    }

    /** A transfer without figures. */
    public static Transfer of(UnitId source, UnitId target, Extent area, Extent population) {
        return new Transfer(source, target, area, population, null, null);
    }

    /**
     * The same transfer with the area that moved.
     *
     * @throws IllegalArgumentException if the area is negative or not finite
     */
    public Transfer withAreaKm2(double km2) {
        if (!(km2 >= 0) || Double.isInfinite(km2)) {
            throw new IllegalArgumentException("area must be a number of km², not negative, but was " + km2);
        }
        return new Transfer(source, target, area, population, km2, persons);
    }

    /**
     * The same transfer with the number of people who moved.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Transfer withPersons(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("persons must not be negative, but was " + number);
        }
        return new Transfer(source, target, area, population, areaKm2, number);
    }

    /** The version that ended. */
    public UnitId source() {
        return source;
    }

    /** The version that began. */
    public UnitId target() {
        return target;
    }

    /** How much of the source's area moved. */
    public Extent area() {
        return area;
    }

    /** How much of the source's population moved. */
    public Extent population() {
        return population;
    }

    /** The stated area that moved, in km²; empty if none is stated. */
    public OptionalDouble areaKm2() {
        return areaKm2 == null ? OptionalDouble.empty() : OptionalDouble.of(areaKm2);
    }

    /** The stated number of people who moved; empty if none is stated. */
    public OptionalLong persons() {
        return persons == null ? OptionalLong.empty() : OptionalLong.of(persons);
    }

    /** Whether the whole source went to this target, area and population. */
    public boolean isWhole() {
        return area == Extent.ALL && population == Extent.ALL;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Transfer other
                && source.equals(other.source)
                && target.equals(other.target)
                && area == other.area
                && population == other.population
                && Objects.equals(areaKm2, other.areaKm2)
                && Objects.equals(persons, other.persons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, target, area, population);
    }

    @Override
    public String toString() {
        return source + " -> " + target + " (area " + area + ", population " + population + ")";
    }
}
