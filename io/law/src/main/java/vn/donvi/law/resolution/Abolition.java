package vn.donvi.law.resolution;

import java.util.List;
import java.util.Objects;

/**
 * Units that end: "Giải thể xã A thuộc huyện B". The text says elsewhere what takes over their land and people.
 *
 * @param clause the clause that states it
 * @param units the units that end, in the order written; unmodifiable
 */
public record Abolition(Clause clause, List<UnitName> units) implements Provision {
    public Abolition {
        Objects.requireNonNull(clause, "clause");
        units = List.copyOf(units);
    }
}
