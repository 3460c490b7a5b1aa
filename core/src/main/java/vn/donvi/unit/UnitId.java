package vn.donvi.unit;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a version of a unit: its code and the first date of the version, printed
 * {@code 18229@2025-07-01}.
 *
 * @param code the code the version bears
 * @param since the first date of the version
 */
public record UnitId(UnitCode code, LocalDate since) implements Comparable<UnitId>, Serializable {
    public UnitId {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(since, "since");
    }

    /** The version that bears {@code code} and begins on {@code since}. */
    public static UnitId of(UnitCode code, LocalDate since) {
        return new UnitId(code, since);
    }

    /**
     * Reads {@code 18229@2025-07-01}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static UnitId parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a unit id (code@yyyy-mm-dd)");
        }
        try {
            return new UnitId(UnitCode.of(text.substring(0, at)), LocalDate.parse(text.substring(at + 1)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is not a unit id (code@yyyy-mm-dd)", e);
        }
    }

    /** By code, then by date. */
    @Override
    public int compareTo(UnitId other) {
        if (this == other) {
            return 0;
        }
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : since.compareTo(other.since);
    }

    // Written out for speed: see UnitCode.

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof UnitId other && code.equals(other.code) && since.equals(other.since));
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + since.hashCode();
    }

    @Override
    public String toString() {
        return code + "@" + since;
    }
}
