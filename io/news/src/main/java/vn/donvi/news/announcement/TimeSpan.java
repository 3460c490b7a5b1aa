package vn.donvi.news.announcement;

import java.util.Objects;

/**
 * A span of time as a text gives it: "giai đoạn 2023 - 2030" is {@code 2023/2030}, "quý I năm 2024" is
 * {@code 2024-01/2024-03}, without the year {@code --01/--03}, "năm 2025" is {@code 2025/2025}.
 *
 * @param first its first year or month
 * @param last its last year or month, inclusive
 */
public record TimeSpan(PartialDate first, PartialDate last) {
    /**
     * @throws IllegalArgumentException if the last is before the first, or only one has a year, or only one has a month
     */
    public TimeSpan {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        boolean sameParts = (first.year() == 0) == (last.year() == 0) && (first.month() == 0) == (last.month() == 0);
        if (!sameParts || first.year() > last.year() || (first.year() == last.year() && first.month() > last.month())) {
            throw new IllegalArgumentException(first + "/" + last + " is no period");
        }
    }

    /** Makes a span of years, both inclusive. */
    public static TimeSpan years(int first, int last) {
        return new TimeSpan(new PartialDate(first, 0, 0), new PartialDate(last, 0, 0));
    }

    /** Makes a span of months of a year, both inclusive; the year is 0 if the text does not give it. */
    public static TimeSpan months(int year, int first, int last) {
        return new TimeSpan(new PartialDate(year, first, 0), new PartialDate(year, last, 0));
    }

    /**
     * Reads {@code 2023/2030}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static TimeSpan parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("expected first/last, but was '" + text + "'");
        }
        return new TimeSpan(PartialDate.parse(text.substring(0, slash)), PartialDate.parse(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return first + "/" + last;
    }
}
