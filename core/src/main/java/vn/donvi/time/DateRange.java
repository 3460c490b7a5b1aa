package vn.donvi.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates from a start to just before an end: {@code [start, end)}, or {@code [start, …)} while there is no end.
 *
 * <p>A range holds at least one date. Immutable and thread-safe. The text form is ISO 8601's, with two dots for an
 * open end, and {@link #parse} reads back what {@link #toString} writes:
 *
 * <pre>{@code
 * DateRange life = DateRange.of(LocalDate.of(2004, 8, 31), LocalDate.of(2025, 7, 1));
 * life.contains(LocalDate.of(2025, 6, 30)); // true
 * life.contains(LocalDate.of(2025, 7, 1)); // false
 * life.toString(); // 2004-08-31/2025-07-01
 * DateRange.parse("2025-07-01/.."); // still in force
 * }</pre>
 */
public final class DateRange implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String OPEN = "..";

    private final LocalDate start;
    private final @Nullable LocalDate end;

    private DateRange(LocalDate start, @Nullable LocalDate end) {
        this.start = Objects.requireNonNull(start, "start");
        this.end = end;
        if (end != null && !start.isBefore(end)) {
            throw new IllegalArgumentException("end must be after start " + start + ", but was " + end);
        }
    }

    /**
     * The dates from {@code startInclusive} to the day before {@code endExclusive}.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static DateRange of(LocalDate startInclusive, LocalDate endExclusive) {
        return new DateRange(startInclusive, Objects.requireNonNull(endExclusive, "endExclusive"));
    }

    /** The dates from {@code startInclusive} on, with no end known. */
    public static DateRange from(LocalDate startInclusive) {
        return new DateRange(startInclusive, null);
    }

    /**
     * Reads {@code 2004-08-31/2025-07-01} or {@code 2025-07-01/..}.
     *
     * @throws IllegalArgumentException if the text is anything else, or its end is not after its start
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("expected start/end, but was '" + text + "'");
        }
        try {
            LocalDate start = LocalDate.parse(text.substring(0, slash));
            String end = text.substring(slash + 1);
            return end.equals(OPEN) ? from(start) : of(start, LocalDate.parse(end));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected ISO dates as start/end, but was '" + text + "'", e);
        }
    }

    /** The first date of the range. */
    public LocalDate startInclusive() {
        return start;
    }

    /** The first date after the range; empty while it has no end. */
    public Optional<LocalDate> endExclusive() {
        return Optional.ofNullable(end);
    }

    /** Whether the range has no end. */
    public boolean isOpen() {
        return end == null;
    }

    /** Whether {@code date} lies in the range. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && (end == null || date.isBefore(end));
    }

    /** Whether some date lies in both ranges. */
    public boolean overlaps(DateRange other) {
        return (other.end == null || start.isBefore(other.end)) && (end == null || other.start.isBefore(end));
    }

    /** Whether every date of {@code other} lies in this range. */
    public boolean encloses(DateRange other) {
        return !other.start.isBefore(start) && (end == null || (other.end != null && !other.end.isAfter(end)));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DateRange other && start.equals(other.start) && Objects.equals(end, other.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + Objects.hashCode(end);
    }

    @Override
    public String toString() {
        return start + "/" + (end == null ? OPEN : end);
    }
}
