package vn.donvi.plan.surplus;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/**
 * A unit that is formed from others.
 *
 * @param name the name, in the user's words
 * @param type the type
 * @param population the number of people; empty if it is not known
 * @param units the codes of the units that it is formed from; at least one, unmodifiable
 */
public record MergedUnit(String name, UnitType type, Optional<Long> population, List<UnitCode> units) {
    /**
     * @throws IllegalArgumentException if the name is blank, the population is negative, or there is no unit or the same
     *     one twice
     */
    public MergedUnit {
        Objects.requireNonNull(type, "type");
        units = List.copyOf(units);
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (population.filter(people -> people < 0).isPresent()) {
            throw new IllegalArgumentException("population must not be negative, but is " + population.get());
        }
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a unit is formed from at least one unit");
        }
        if (new HashSet<>(units).size() < units.size()) {
            throw new IllegalArgumentException("a unit must not be named twice");
        }
    }
}
