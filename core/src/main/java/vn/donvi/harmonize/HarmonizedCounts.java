package vn.donvi.harmonize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Counts carried to the units of one date. Nothing is lost or gained: the known values, the incomplete counts and the
 * undetermined counts add up exactly to the total.
 *
 * @param values one for each unit that a count was carried to, by id; unmodifiable
 * @param total the sum of all counts
 * @param undetermined the counts that no evidence divides, or that went to no known unit
 * @param incomplete the counts carried to units whose value is empty because another count is missing
 */
public record HarmonizedCounts(
        List<HarmonizedValue> values, BigDecimal total, BigDecimal undetermined, BigDecimal incomplete) {
    public HarmonizedCounts {
        values = List.copyOf(values);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(undetermined, "undetermined");
        Objects.requireNonNull(incomplete, "incomplete");
    }
}
