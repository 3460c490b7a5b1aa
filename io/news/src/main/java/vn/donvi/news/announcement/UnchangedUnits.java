package vn.donvi.news.announcement;

import java.util.List;
import java.util.Objects;

/**
 * Units that an arrangement leaves as they are: "xã A và xã B giữ nguyên, không thực hiện sắp xếp".
 *
 * @param quote the words
 * @param units the units, in the order written; unmodifiable, never empty
 */
public record UnchangedUnits(Quote quote, List<NamedUnit> units) implements Statement {
    /**
     * @throws IllegalArgumentException if there is no unit
     */
    public UnchangedUnits {
        Objects.requireNonNull(quote, "quote");
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("what is unchanged needs a unit");
        }
    }
}
