package vn.donvi.law.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as Vietnamese texts write them: dots between thousands, a comma before decimals ("1.234,5").
 *
 * <p>A faulty number is read if only one reading makes sense, and marked as doubtful: an area with a decimal point
 * ("11.82 km2"), people with a comma between thousands ("4,926 người").
 */
public final class NumberReader {
    private static final int MOST_DIGITS = 12;

    private NumberReader() {}

    /** A number; doubtful if it is not written by the rule. */
    public record Reading(BigDecimal value, boolean doubtful) {}

    /** Reads an area from {@code digits}, which have single dots and commas between them; null if they are no area. */
    public static @Nullable Reading area(String digits) {
        int comma = digits.indexOf(',');
        String whole = comma < 0 ? digits : digits.substring(0, comma);
        String decimals = comma < 0 ? "" : digits.substring(comma + 1);
        if (digits.length() > MOST_DIGITS + 4 || decimals.indexOf('.') >= 0 || decimals.indexOf(',') >= 0) {
            return null;
        }
        if (isGrouped(whole, '.')) {
            return new Reading(decimal(whole.replace(".", ""), decimals), false);
        }
        int point = whole.lastIndexOf('.');
        if (comma < 0 && isGrouped(whole.substring(0, point), '.')) {
            return new Reading(decimal(whole.substring(0, point).replace(".", ""), whole.substring(point + 1)), true);
        }
        return null;
    }

    /** Reads a number of people from {@code digits}; null if they are none. */
    public static @Nullable Reading persons(String digits) {
        if (digits.length() > MOST_DIGITS + 4) {
            return null;
        }
        if (isGrouped(digits, '.')) {
            return new Reading(new BigDecimal(digits.replace(".", "")), false);
        }
        return isGrouped(digits, ',') ? new Reading(new BigDecimal(digits.replace(",", "")), true) : null;
    }

    /** Whether these are only digits, with or without {@code mark} between groups of three. */
    private static boolean isGrouped(String digits, char mark) {
        int first = digits.indexOf(mark);
        if (first < 0) {
            return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        }
        if (first > 3 || (digits.length() - first) % 4 != 0) {
            return false;
        }
        for (int i = 0; i < digits.length(); i++) {
            boolean atMark = i >= first && (i - first) % 4 == 0;
            if (atMark != (digits.charAt(i) == mark) || (!atMark && !Character.isDigit(digits.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal decimal(String whole, String decimals) {
        return new BigDecimal(decimals.isEmpty() ? whole : whole + "." + decimals);
    }
}
