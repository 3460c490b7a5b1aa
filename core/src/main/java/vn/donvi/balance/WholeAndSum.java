package vn.donvi.balance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.donvi.measure.Measure;

/**
 * A stated whole beside the sum of its parts, as numbers.
 *
 * <pre>{@code
 * WholeAndSum area = WholeAndSum.of(Measure.AREA, new BigDecimal("13.68"), List.of(new BigDecimal("6.48"), new BigDecimal("7.20")));
 * area.isBalanced(0); // true
 * }</pre>
 *
 * @param measure what is measured
 * @param whole the stated figure, in km² or persons
 * @param sum the sum of the parts
 * @param parts the number of the parts
 * @param rounding the largest difference that rounding explains: half of the last decimal of each figure; 0 for persons
 */
public record WholeAndSum(Measure measure, double whole, double sum, int parts, double rounding) {
    /** What adding decimals as binary numbers may be off. */
    private static final double SMALLEST = 1e-6;

    public WholeAndSum {
        Objects.requireNonNull(measure, "measure");
    }

    /** Adds up parts. The decimals of each figure, zeros among them, say how far rounding may have changed it. */
    public static WholeAndSum of(Measure measure, BigDecimal whole, List<BigDecimal> parts) {
        BigDecimal rounding = half(measure, whole);
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal part : parts) {
            sum = sum.add(part);
            rounding = rounding.add(half(measure, part));
        }
        return new WholeAndSum(measure, whole.doubleValue(), sum.doubleValue(), parts.size(), rounding.doubleValue());
    }

    /** Half of the last decimal of an area; nothing for persons. */
    private static BigDecimal half(Measure measure, BigDecimal figure) {
        return measure == Measure.AREA ? BigDecimal.valueOf(5, Math.max(figure.scale(), 0) + 1) : BigDecimal.ZERO;
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
}
