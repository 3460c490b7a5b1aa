package vn.donvi.news.announcement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a text gives it: a day, a month or a year. The year of a day or month may be missing ("17/7"). Prints as
 * {@code 2025-07-17}, {@code 2025-07}, {@code 2025}, {@code --07-17} or {@code --07}, which {@link #parse} reads.
 *
 * @param year the year; 0 if the text does not give it
 * @param month the month; 0 for a year
 * @param day the day; 0 for a month or a year
 */
public record PartialDate(int year, int month, int day) {
    /**
     * @throws IllegalArgumentException if there is no such date
     */
    public PartialDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("no date: year " + year + ", month " + month + ", day " + day);
        }
    }

    /** Whether there is such a date; 0 means a part that is not given. */
    public static boolean exists(int year, int month, int day) {
        if (year < 0 || year > Year.MAX_VALUE || (month == 0 && (day != 0 || year == 0)) || month < 0 || day < 0) {
            return false;
        }
        try {
            if (month > 0 && day > 0 && year > 0) {
                LocalDate.of(year, month, day);
            } else if (month > 0) {
                MonthDay.of(month, Math.max(day, 1));
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Makes the date of the day {@code date}. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads the form that {@link #toString} prints.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static PartialDate parse(String text) {
        try {
            if (text.startsWith("--")) {
                if (text.length() == 4) {
                    return new PartialDate(0, Integer.parseInt(text.substring(2)), 0);
                }
                MonthDay day = MonthDay.parse(text);
                return new PartialDate(0, day.getMonthValue(), day.getDayOfMonth());
            }
            if (text.length() == 4) {
                return new PartialDate(Year.parse(text).getValue(), 0, 0);
            }
            if (text.length() == 7) {
                YearMonth month = YearMonth.parse(text);
                return new PartialDate(month.getYear(), month.getMonthValue(), 0);
            }
            return of(LocalDate.parse(text));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected yyyy-mm-dd, yyyy-mm, yyyy, --mm-dd or --mm, but was '" + text + "'", e);
        }
    }

    /** The year, if the text gives it. */
    public OptionalInt yearIfSaid() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** The day, if the text gives day, month and year. */
    public Optional<LocalDate> date() {
        return year > 0 && day > 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(year == 0 ? "-" : digits(year, 4));
        if (month > 0) {
            text.append('-').append(digits(month, 2));
        }
        if (day > 0) {
            text.append('-').append(digits(day, 2));
        }
        return text.toString();
    }

    private static String digits(int number, int count) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, count - digits.length())) + digits;
    }
}
