package vn.donvi.law.resolution;

import java.util.List;
import java.util.Objects;

/**
 * Units stay as they are: "… không thực hiện sắp xếp là các xã A, B và C".
 *
 * @param clause where it is stated
 * @param units those that stay, in the order written; unmodifiable
 */
public record Unchanged(Clause clause, List<UnitName> units) implements Provision {
    public Unchanged {
        Objects.requireNonNull(clause, "clause");
        units = List.copyOf(units);
    }
}
