package vn.donvi.workshop.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the date of issue in a title: {@code ngày 30/9/2010}, {@code ngày 27-9-2010}. */
public final class IssueDate {
    private static final String WORD = "ngày ";

    private IssueDate() {}

    public static Optional<LocalDate> in(String title) {
        int at = title.indexOf(WORD);
        if (at < 0) {
            return Optional.empty();
        }
        int[] numbers = new int[3];
        int count = 0;
        int i = at + WORD.length();
        while (i < title.length() && count < numbers.length) {
            int start = i;
            while (i < title.length() && title.charAt(i) >= '0' && title.charAt(i) <= '9' && i - start < 4) {
                numbers[count] = numbers[count] * 10 + title.charAt(i++) - '0';
            }
            if (i == start) {
                return Optional.empty();
            }
            count++;
            if (count < numbers.length) {
                if (i >= title.length() || (title.charAt(i) != '/' && title.charAt(i) != '-')) {
                    return Optional.empty();
                }
                i++;
            }
        }
        if (count < numbers.length || numbers[2] < 1000) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(numbers[2], numbers[1], numbers[0]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
