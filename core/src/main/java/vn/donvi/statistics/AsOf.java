package vn.donvi.statistics;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.donvi.measure.Measurement;

/**
 * Which of several figures about a unit is wanted, by the date for which they hold.
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
    /** What {@link #distance} says of a figure that is not wanted. */
    static final long REFUSED = -1;

    private final Rule rule;
    private final LocalDate date;

    private AsOf(Rule rule, LocalDate date) {
        this.rule = rule;
        this.date = Objects.requireNonNull(date, "date");
    }

    /** Only figures that hold for {@code date}. */
    public static AsOf exactly(LocalDate date) {
        return new AsOf(Rule.EXACTLY, date);
    }

    /** The latest figures that do not hold for a later date than {@code date}. */
    public static AsOf notAfter(LocalDate date) {
        return new AsOf(Rule.NOT_AFTER, date);
    }

    /** The figures that hold for the date nearest to {@code date}; the earlier of two that are equally near. */
    public static AsOf nearestTo(LocalDate date) {
        return new AsOf(Rule.NEAREST_TO, date);
    }

    /** The date that the rule speaks of. */
    public LocalDate date() {
        return date;
    }

    /** How many days a figure's date is from the one wanted, or {@link #REFUSED}. */
    long distance(Measurement measurement) {
        long days = date.toEpochDay() - measurement.asOf().toEpochDay();
        return switch (rule) {
            case EXACTLY -> days == 0 ? 0 : REFUSED;
            case NOT_AFTER -> days >= 0 ? days : REFUSED;
            case NEAREST_TO -> Math.abs(days);
        };
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
