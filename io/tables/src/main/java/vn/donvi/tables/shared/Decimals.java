package vn.donvi.tables.shared;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text in the formats: the shortest decimals without exponent, the same in every release of Java. */
public final class Decimals {
    /**
     * Up to so many digits a long is exact as a double, and its quotient is the double nearest to the decimal number.
     */
    public static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
    private static final int MAX_PRECISION = 17;

    private Decimals() {}

    /** {@code digits / 10^decimals}, for at most {@link #EXACT_DIGITS} digits. */
    public static double quotient(long digits, int decimals) {
        return digits / POWERS[decimals];
    }

    /** The shortest decimals for {@code number}, which is finite and not negative. */
    public static String format(double number) {
        for (int decimals = 0; decimals <= EXACT_DIGITS; decimals++) {
            double scaled = Math.rint(number * POWERS[decimals]);
            if (scaled >= POWERS[EXACT_DIGITS]) {
                break;
            }
            if (scaled / POWERS[decimals] == number) {
                return plain((long) scaled, decimals);
            }
        }
        BigDecimal exact = new BigDecimal(number);
        BigDecimal rounded = exact;
        for (int precision = 1; precision <= MAX_PRECISION; precision++) {
            rounded = exact.round(new MathContext(precision));
            if (rounded.doubleValue() == number) {
                break;
            }
        }
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** The number of some digits with a dot before decimals; not a number for any other text. */
    public static double parse(String text) {
        int dot = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && dot < 0 && i > 0 && i < text.length() - 1) {
                dot = i;
            } else if (c < '0' || c > '9') {
                return Double.NaN;
            }
        }
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static String plain(long digits, int decimals) {
        return decimals == 0
                ? Long.toString(digits)
                : BigDecimal.valueOf(digits, decimals).toPlainString();
    }
}
