package vn.donvi.standard;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.donvi.unit.UnitCode;

/** What is known of the traits of units, each named by its code. Immutable and thread-safe. */
public final class UnitTraits {
    /** Nothing is known of any unit. */
    public static final UnitTraits NONE = new UnitTraits(Map.of());

    private final Map<UnitCode, Traits> byUnit;

    private UnitTraits(Map<UnitCode, Traits> byUnit) {
        this.byUnit = byUnit;
    }

    /**
     * The traits that facts state.
     *
     * @throws IllegalArgumentException if two facts are of the same trait of a unit, or contradict each other
     */
    public static UnitTraits of(Collection<TraitFact> facts) {
        Map<UnitCode, Traits> byUnit = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (TraitFact fact : facts) {
            if (!given.add(fact.trait().label() + ' ' + fact.unit())) {
                throw new IllegalArgumentException(fact.trait().label() + " of " + fact.unit() + " is given twice");
            }
            byUnit.put(fact.unit(), fact.addTo(byUnit.getOrDefault(fact.unit(), Traits.UNKNOWN)));
        }
        return new UnitTraits(byUnit);
    }

    /** What is known of a unit; {@link Traits#UNKNOWN} if nothing is. */
    public Traits of(UnitCode unit) {
        return byUnit.getOrDefault(unit, Traits.UNKNOWN);
    }
}
