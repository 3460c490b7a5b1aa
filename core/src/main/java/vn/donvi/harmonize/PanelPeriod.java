package vn.donvi.harmonize;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Comparator;
import java.util.Objects;

/**
 * A period of a panel: how the table names it, and the date whose units it has. Ordered by label, then by date.
 *
 * @param label the year or date as written in the table; empty if the table has only one period
 * @param date the date of the codes
 */
public record PanelPeriod(String label, LocalDate date) implements Comparable<PanelPeriod> {
    private static final Comparator<PanelPeriod> ORDER =
            Comparator.comparing(PanelPeriod::label).thenComparing(PanelPeriod::date);
    private static final int YEAR = 4;

    public PanelPeriod {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(date, "date");
    }

    /** The period of a date, with the date as its label. */
    public static PanelPeriod of(LocalDate date) {
        return new PanelPeriod(date.toString(), date);
    }

    /**
     * The period of a text: {@code 2019-04-01}, or a year such as {@code 2019}.
     *
     * <pre>{@code
     * PanelPeriod.parse("2019", MonthDay.of(12, 31)); // the units of 2019-12-31
     * }</pre>
     *
     * @param dayOfYear the day whose units represent a year
     * @throws IllegalArgumentException if the text is neither a date nor a year of four digits
     */
    public static PanelPeriod parse(String text, MonthDay dayOfYear) {
        try {
            LocalDate date =
                    text.length() == YEAR ? dayOfYear.atYear(Year.parse(text).getValue()) : LocalDate.parse(text);
            return new PanelPeriod(text, date);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a date (yyyy-mm-dd) or a year", e);
        }
    }

    @Override
    public int compareTo(PanelPeriod other) {
        return ORDER.compare(this, other);
    }
}
