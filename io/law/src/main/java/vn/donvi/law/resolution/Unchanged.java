package vn.donvi.law.resolution;

import java.util.List;
import java.util.Objects;

/**
 * Units that are not changed: "… không thực hiện sắp xếp là các xã A, B và C".
 *
 * @param clause the clause that states it
 * @param units the unchanged units, in the order written; unmodifiable
 */
public record Unchanged(Clause clause, List<UnitName> units) implements Provision {
    public Unchanged {
        Objects.requireNonNull(clause, "clause");
        units = List.copyOf(units);
    }
}
