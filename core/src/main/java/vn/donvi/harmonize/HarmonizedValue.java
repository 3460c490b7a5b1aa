package vn.donvi.harmonize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The value of one unit, computed from values of other units.
 *
 * @param unit the unit that the values were carried to
 * @param value the best estimate; empty if a value it depends on is missing or, for a mean, if no source gives the
 *     shares
 * @param low the lower bound, whatever the estimates; for a count, the known counts that are certainly in the unit.
 *     Empty if nothing can be said
 * @param high the upper bound, whatever the estimates; empty if nothing can be said
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
