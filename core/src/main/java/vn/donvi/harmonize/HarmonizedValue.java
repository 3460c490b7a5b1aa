package vn.donvi.harmonize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;

/**
 * What values of other units come to for one unit.
 *
 * @param unit the unit they were carried to
 * @param value the best estimate; empty if a value it depends on is missing, or for a mean if no source says how to weigh
 * @param low at least this, whatever the estimates; of a count, what certainly lies in the unit and is not missing. Empty
 *     if nothing can be said
 * @param high at most this, whatever the estimates; empty if nothing can be said
 * @param missing the units whose missing values it depends on, by id; unmodifiable
 */
public record HarmonizedValue(
        AdministrativeUnit unit,
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        List<AdministrativeUnit> missing) {
    public HarmonizedValue {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        missing = List.copyOf(missing);
    }
}
