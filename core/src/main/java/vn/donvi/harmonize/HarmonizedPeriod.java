package vn.donvi.harmonize;

import java.util.List;
import java.util.Objects;

/**
 * The values of one period of a panel, carried to the units of one date.
 *
 * @param period the period
 * @param counts the carried values of each column of counts, in the order in which the columns were added; unmodifiable
 * @param means the carried values of each column of means, in the order in which the columns were added, each by the id
 *     of the unit; unmodifiable
 */
public record HarmonizedPeriod(PanelPeriod period, List<HarmonizedCounts> counts, List<List<HarmonizedValue>> means) {
    public HarmonizedPeriod {
        Objects.requireNonNull(period, "period");
        counts = List.copyOf(counts);
        means = means.stream().map(List::copyOf).toList();
    }
}
