package vn.donvi.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads dates as {@link LocalDate#parse(CharSequence)} does, without its machinery for those that look as usual. */
final class Dates {
    private static final int LENGTH = 10;

    private Dates() {}

    /** The date; null if there is none. */
    static @Nullable LocalDate parse(byte[] bytes, int start, int end) {
        if (!looksAsUsual(bytes, start, end)) {
            return parseUnusual(new String(bytes, start, end - start, StandardCharsets.UTF_8));
        }
        int year = 100 * number(bytes, start) + number(bytes, start + 2);
        int month = number(bytes, start + 5);
        int day = number(bytes, start + 8);
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= Month.of(month).length(Year.isLeap(year)));
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** Whether it is dddd-dd-dd. */
    private static boolean looksAsUsual(byte[] bytes, int start, int end) {
        if (end - start != LENGTH || bytes[start + 4] != '-' || bytes[start + 7] != '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if ((b < '0' || b > '9') && i != start + 4 && i != start + 7) {
                return false;
            }
        }
        return true;
    }

    /** The number that two digits say. */
    private static int number(byte[] bytes, int index) {
        return 10 * (bytes[index] - '0') + bytes[index + 1] - '0';
    }

    /** Years before 0 and after 9999, and everything that is no date. */
    private static @Nullable LocalDate parseUnusual(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
