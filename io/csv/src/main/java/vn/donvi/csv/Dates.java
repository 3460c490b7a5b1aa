package vn.donvi.csv;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads dates as {@link LocalDate#parse(CharSequence)} does, but faster if they have the usual form. */
final class Dates {
    private static final int LENGTH = 10;

    private Dates() {}

    /** Returns the date; null if the bytes are not a date. */
    static @Nullable LocalDate parse(byte[] bytes, int start, int end) {
        if (!looksAsUsual(bytes, start, end)) {
            return parseUnusual(new String(bytes, start, end - start, StandardCharsets.UTF_8));
        }
        int year = 100 * number(bytes, start) + number(bytes, start + 2);
        int month = number(bytes, start + 5);
        int day = number(bytes, start + 8);
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether the bytes have the form dddd-dd-dd, with digits for d. */
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

    /** Returns the number of the two digits at an index. */
    private static int number(byte[] bytes, int index) {
        return 10 * (bytes[index] - '0') + bytes[index + 1] - '0';
    }

    /** Reads years before 0 and after 9999; null for everything else that is not a date. */
    private static @Nullable LocalDate parseUnusual(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
