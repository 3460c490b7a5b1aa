package vn.donvi.standard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A percentage with two decimals, in both ways in which authorities print it: 155.5375 is 155.54 rounded and 155.53
 * truncated. Published tables have either.
 *
 * @param rounded rounded half up
 * @param truncated with its further decimals cut off
 */
public record Percentage(BigDecimal rounded, BigDecimal truncated) implements Serializable {
    private static final int DECIMALS = 2;

    public Percentage {
        Objects.requireNonNull(rounded, "rounded");
        Objects.requireNonNull(truncated, "truncated");
    }

    /**
     * The percentage that a part is of a whole.
     *
     * @throws ArithmeticException if the whole is 0
     */
    public static Percentage of(BigDecimal part, BigDecimal whole) {
        BigDecimal hundredfold = part.movePointRight(2);
        return new Percentage(
                hundredfold.divide(whole, DECIMALS, RoundingMode.HALF_UP),
                hundredfold.divide(whole, DECIMALS, RoundingMode.DOWN));
    }

    /** The same number without trailing zeros and without an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
