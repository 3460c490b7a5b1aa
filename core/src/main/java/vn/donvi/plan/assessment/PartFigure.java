package vn.donvi.plan.assessment;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.change.Extent;
import vn.donvi.standard.StandardFigure;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The area or the people that a formed unit takes of one unit, as a range.
 *
 * @param unit the unit of the day before
 * @param extent how much of it is taken
 * @param low the least that is taken; 0 if nothing is known
 * @param high the most that is taken; empty if nothing is known
 * @param figure the figure that the range is from: of the part itself, or of the whole unit; empty if there is none
 * @param note why the range is one, or how it was made; empty for a known figure of the part itself
 */
public record PartFigure(
        AdministrativeUnit unit,
        Extent extent,
        BigDecimal low,
        Optional<BigDecimal> high,
        Optional<StandardFigure> figure,
        String note) {
    public PartFigure {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(note, "note");
    }

    /** Whether one number is known. */
    public boolean isKnown() {
        return high.filter(most -> most.compareTo(low) == 0).isPresent();
    }
}
