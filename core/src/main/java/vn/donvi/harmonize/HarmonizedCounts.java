package vn.donvi.harmonize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Counts carried to the units of one date. Nothing is lost or gained: the values, what lies in units whose value is not
 * known because something is missing, and what no evidence divides add up exactly to the total.
 *
 * @param values one for each unit that something was carried to, by id; unmodifiable
 * @param total the sum of all that was carried
 * @param undetermined what no evidence divides, or went where no source says
 * @param incomplete what was carried to units whose value is not known because something else is missing
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
