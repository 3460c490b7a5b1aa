package vn.donvi.tables.gazetteer;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The version of the format of a gazetteer's tables, and the dates that they cover.
 *
 * @param baseline the first date that is covered
 * @param knownUntil the last date until which changes are known; not before the baseline
 */
public record Coverage(long format, LocalDate baseline, LocalDate knownUntil) {
    /** The version of the format that is written, and the newest that is read. */
    public static final int FORMAT = 1;

    /** Refuses nulls. */
    public Coverage {
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(knownUntil, "knownUntil");
    }
}
