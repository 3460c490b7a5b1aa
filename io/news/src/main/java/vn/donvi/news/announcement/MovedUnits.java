package vn.donvi.news.announcement;

import java.util.List;
import java.util.Objects;

/**
 * Units that come under another parent: "chuyển xã A từ huyện B về thành phố C quản lý".
 *
 * @param quote the words
 * @param units the units, in the order written; unmodifiable, never empty
 * @param parent the unit that they come under
 */
public record MovedUnits(Quote quote, List<NamedUnit> units, NamedUnit parent) implements Statement {
    /**
     * @throws IllegalArgumentException if there is no unit, or the parent has no name
     */
    public MovedUnits {
        Objects.requireNonNull(quote, "quote");
        units = List.copyOf(units);
        if (units.isEmpty() || !parent.isNamed()) {
            throw new IllegalArgumentException("what moves needs a unit and a named parent");
        }
    }
}
