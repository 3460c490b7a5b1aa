package vn.donvi.statistics;

import java.util.Objects;
import java.util.OptionalDouble;
import vn.donvi.measure.Measure;

/**
 * How large units are on average, as far as is known.
 *
 * @param measure what was measured, which says the unit of measure
 * @param units how many units there are
 * @param known of how many of them there is a figure that can be trusted
 * @param sum what these have together
 */
public record Average(Measure measure, int units, int known, double sum) {
    public Average {
        Objects.requireNonNull(measure, "measure");
    }

    /** The mean of those known; empty if none is. */
    public OptionalDouble mean() {
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / known);
    }
}
