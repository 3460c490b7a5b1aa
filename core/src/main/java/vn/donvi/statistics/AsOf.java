package vn.donvi.statistics;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.donvi.measure.Measurement;

/**
 * A rule that chooses among several figures about a unit by their dates.
 *
 * <pre>{@code
 * AsOf.exactly(LocalDate.of(2019, 4, 1)); // the census and nothing else
 * AsOf.notAfter(date); // what could be known on that date
 * AsOf.nearestTo(date); // the least out of date, whether older or newer
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class AsOf {
    /** The {@link #distance} of a figure that the rule refuses. */
    static final long REFUSED = -1;

    private final Rule rule;
    private final LocalDate date;

    private AsOf(Rule rule, LocalDate date) {
        this.rule = rule;
        this.date = Objects.requireNonNull(date, "date");
    }

    /** Accepts only figures that hold for {@code date}. */
    public static AsOf exactly(LocalDate date) {
        return new AsOf(Rule.EXACTLY, date);
    }

    /** Chooses the latest figures that hold for {@code date} or earlier. */
    public static AsOf notAfter(LocalDate date) {
        return new AsOf(Rule.NOT_AFTER, date);
    }

    /** Chooses the figures that hold for the date nearest to {@code date}, the earlier of two equally near dates. */
    public static AsOf nearestTo(LocalDate date) {
        return new AsOf(Rule.NEAREST_TO, date);
    }

    /** The date of the rule. */
    public LocalDate date() {
        return date;
    }

    /** The number of days between a figure's date and the date of the rule, or {@link #REFUSED}. */
    long distance(Measurement measurement) {
        return switch (rule) {
            case EXACTLY -> date.equals(measurement.asOf()) ? 0 : REFUSED;
            case NOT_AFTER -> measurement.asOf().isAfter(date) ? REFUSED : daysTo(measurement);
            case NEAREST_TO -> Math.abs(daysTo(measurement));
        };
    }

    private long daysTo(Measurement measurement) {
        return date.toEpochDay() - measurement.asOf().toEpochDay();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AsOf other && rule == other.rule && date.equals(other.date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, date);
    }

    /** For people: {@code nearest to 2019-04-01}. */
    @Override
    public String toString() {
        return rule.words + " " + date;
    }

    private enum Rule {
        EXACTLY("exactly"),
        NOT_AFTER("not after"),
        NEAREST_TO("nearest to");

        private final String words;

        Rule(String words) {
            this.words = words;
        }
    }
}
