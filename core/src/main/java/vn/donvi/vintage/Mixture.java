package vn.donvi.vintage;

import java.util.List;
import java.util.Objects;
import vn.donvi.time.DateRange;

/**
 * Two vintages that explain a column only together. The codes of some rows are explained only by the earlier dates,
 * those of others only by the later ones. Among all pairs of dates, this pair explains the most codes. Each list has
 * the codes in the order of their first rows; every pair of code and name is in one of the four lists.
 *
 * @param earlier the earlier dates, and the codes that only they explain
 * @param later the later dates, and the codes that only they explain
 * @param both the codes that the earlier and the later dates explain, perhaps as different units, so that they may
 *     belong to either; unmodifiable
 * @param neither the codes that neither explains; unmodifiable
 */
public record Mixture(Part earlier, Part later, List<ColumnCode> both, List<ColumnCode> neither) {
    public Mixture {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        both = List.copyOf(both);
        neither = List.copyOf(neither);
    }

    /**
     * One of the two vintages.
     *
     * @param dates the dates that each explain all of these codes, and none of the codes of the other vintage
     * @param codes the codes, at least one; unmodifiable
     */
    public record Part(DateRange dates, List<ColumnCode> codes) {
        public Part {
            Objects.requireNonNull(dates, "dates");
            codes = List.copyOf(codes);
        }

        /** The number of rows with one of the codes. */
        public long rows() {
            return codes.stream().mapToLong(ColumnCode::rows).sum();
        }
    }
}
