package vn.donvi.news.announcement;

import java.util.List;
import java.util.Objects;

/**
 * Units that a text names in one list: "các xã Dân Chủ, Quảng La, Bằng Cả". The same list is stated once.
 *
 * @param quote the words
 * @param units the units, in the order written; unmodifiable, never empty
 */
public record UnitsNamed(Quote quote, List<NamedUnit> units) implements Statement {
    /**
     * @throws IllegalArgumentException if there is no unit
     */
    public UnitsNamed {
        Objects.requireNonNull(quote, "quote");
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a list of units needs one");
        }
    }
}
