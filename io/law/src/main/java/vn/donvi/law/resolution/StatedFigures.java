package vn.donvi.law.resolution;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The figures that a text states about a unit or a part of one: area in km², and persons. Immutable. */
public final class StatedFigures {
    /** No figure. */
    public static final StatedFigures NONE = new StatedFigures(null, null);

    private final @Nullable Double areaKm2;
    private final @Nullable Long persons;

    private StatedFigures(@Nullable Double areaKm2, @Nullable Long persons) {
        this.areaKm2 = areaKm2;
        this.persons = persons;
    }

    /** Returns the same figures with an area in km². */
    public StatedFigures withAreaKm2(double km2) {
        return new StatedFigures(km2, persons);
    }

    /** Returns the same figures with a number of people. */
    public StatedFigures withPersons(long number) {
        return new StatedFigures(areaKm2, number);
    }

    /** The area in km², converted if the text has hectares; empty if no area is stated. */
    public OptionalDouble areaKm2() {
        return areaKm2 == null ? OptionalDouble.empty() : OptionalDouble.of(areaKm2);
    }

    /** The number of people; empty if no number is stated. */
    public OptionalLong persons() {
        return persons == null ? OptionalLong.empty() : OptionalLong.of(persons);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof StatedFigures other
                && Objects.equals(areaKm2, other.areaKm2)
                && Objects.equals(persons, other.persons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(areaKm2, persons);
    }

    @Override
    public String toString() {
        return (areaKm2 == null ? "-" : areaKm2) + " km2, " + (persons == null ? "-" : persons) + " persons";
    }
}
