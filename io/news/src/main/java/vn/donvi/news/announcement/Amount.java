package vn.donvi.news.announcement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import vn.donvi.measure.Precision;

/**
 * A number with the things that it counts, or its unit of measure. Prints as {@code >71000 người}, which {@link #parse}
 * reads.
 *
 * <p>Two amounts are equal if they print the same: 1.50 is not 1.5, because the zero shows how exact the number is.
 *
 * @param value the number
 * @param unit the unit or the things counted, in lower case, in the words of the text: {@code km²}, {@code ha},
 *     {@code người}, {@code triệu đồng}, {@code tổ chức đảng trực thuộc}; {@code %} for a rate
 * @param precision the precision that the text gives it
 */
public record Amount(BigDecimal value, String unit, Precision precision) {
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    /**
     * @throws IllegalArgumentException if the unit is blank
     */
    public Amount {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(precision, "precision");
        if (unit.isBlank()) {
            throw new IllegalArgumentException("an amount needs a unit");
        }
    }

    /**
     * Reads {@code 48.93 km²}, {@code ~126000 người}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Amount parse(String text) {
        int blank = text.indexOf(' ');
        for (Precision precision : Precision.values()) {
            if (blank > 0 && !precision.sign().isEmpty() && text.startsWith(precision.sign())) {
                return of(text.substring(precision.sign().length(), blank), text, blank, precision);
            }
        }
        return of(blank < 0 ? "" : text.substring(0, blank), text, blank, Precision.EXACT);
    }

    private static Amount of(String number, String text, int blank, Precision precision) {
        try {
            return new Amount(new BigDecimal(number), text.substring(blank + 1), precision);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a number, a blank and a unit, but was '" + text + "'", e);
        }
    }

    /**
     * Whether a number of the same things agrees with it: to its last digit, within its bound, or within 5 % of an
     * approximate one.
     */
    public boolean agreesWith(BigDecimal number) {
        return switch (precision) {
            case LOWER_BOUND -> number.compareTo(value) >= 0;
            case UPPER_BOUND -> number.compareTo(value) <= 0;
            case APPROXIMATE, ROUNDED -> number.subtract(value).abs().compareTo(value.multiply(ABOUT)) <= 0;
            case EXACT -> number.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
        };
    }

    @Override
    public String toString() {
        return precision.sign() + value.toPlainString() + " " + unit;
    }
}
