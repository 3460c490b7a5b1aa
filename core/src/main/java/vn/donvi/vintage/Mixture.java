package vn.donvi.vintage;

import java.util.List;
import java.util.Objects;
import vn.donvi.time.DateRange;

/**
 * Two vintages that explain a column only together: the codes of some rows are explained only by the earlier dates, those
 * of others only by the later ones. Of all pairs of dates it is one that explains the most codes. The codes of each list
 * stand in the order in which the column has them first; every pair of code and name is in one of the four.
 *
 * @param earlier the earlier dates, and the codes that only they explain
 * @param later the later dates, and the codes that only they explain
 * @param both the codes that are explained by some of the earlier and by some of the later dates, perhaps as different
 *     units, and so may belong to either; unmodifiable
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
     * @param dates dates on all of which all of the codes are explained, and none of those of the other vintage
     * @param codes the codes, at least one; unmodifiable
     */
    public record Part(DateRange dates, List<ColumnCode> codes) {
        public Part {
            Objects.requireNonNull(dates, "dates");
            codes = List.copyOf(codes);
        }

        /** How many rows have one of the codes. */
        public long rows() {
            return codes.stream().mapToLong(ColumnCode::rows).sum();
        }
    }
}
