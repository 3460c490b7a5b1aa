package vn.donvi.balance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import vn.donvi.measure.Measure;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A published whole beside the sum of its parts.
 *
 * @param side what the parts are
 * @param date the day of the change, or the date of the figures for {@link BalanceSide#WITHIN}
 * @param source the number of the document or publication that states the whole
 * @param unit the unit that is the whole
 * @param measure what is measured
 * @param whole the published figure, in km² or persons
 * @param sum the sum of the parts
 * @param parts the number of the parts
 * @param rounding the largest difference that rounding explains: half of the last decimal of each figure; 0 for persons
 */
public record WholeAndParts(
        BalanceSide side,
        LocalDate date,
        String source,
        AdministrativeUnit unit,
        Measure measure,
        double whole,
        double sum,
        int parts,
        double rounding)
        implements Comparable<WholeAndParts> {
    /** What adding decimals as binary numbers may be off. */
    private static final double SMALLEST = 1e-6;

    private static final Comparator<WholeAndParts> ORDER = Comparator.comparing(WholeAndParts::side)
            .thenComparing(WholeAndParts::date)
            .thenComparing(balance -> balance.unit().id())
            .thenComparing(WholeAndParts::measure)
            .thenComparing(WholeAndParts::source);

    public WholeAndParts {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(measure, "measure");
    }

    /** The sum of the parts minus the whole. */
    public double difference() {
        return sum - whole;
    }

    /** The difference as a part of the whole: 0.01 if the parts are a hundredth more; infinite if the whole is 0. */
    public double relative() {
        return difference() == 0 ? 0 : difference() / whole;
    }

    /**
     * Whether rounding, or a tolerance, explains the difference.
     *
     * @param tolerance the largest difference as a part of the whole: 0.01 for a hundredth
     */
    public boolean isBalanced(double tolerance) {
        return Math.abs(difference()) <= Math.max(rounding, tolerance * Math.abs(whole)) + SMALLEST;
    }

    /** By side, date, unit, measure and source. */
    @Override
    public int compareTo(WholeAndParts other) {
        return ORDER.compare(this, other);
    }
}
