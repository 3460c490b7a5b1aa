package vn.donvi.party;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * The identity of a version of a party organisation: its code and the first date of the version, printed
 * {@code 18280@2025-07-01}.
 *
 * @param code the code of the version
 * @param since the first date of the version
 */
public record OrganizationId(OrganizationCode code, LocalDate since)
        implements Comparable<OrganizationId>, Serializable {
    public OrganizationId {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(since, "since");
    }

    /** The id of the version with {@code code} that begins on {@code since}. */
    public static OrganizationId of(OrganizationCode code, LocalDate since) {
        return new OrganizationId(code, since);
    }

    /**
     * Reads {@code 18280@2025-07-01}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static OrganizationId parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("'" + text + "' is not an id of an organisation (code@yyyy-mm-dd)");
        }
        try {
            return new OrganizationId(
                    OrganizationCode.of(text.substring(0, at)), LocalDate.parse(text.substring(at + 1)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is not an id of an organisation (code@yyyy-mm-dd)", e);
        }
    }

    /** By code, then by date. */
    @Override
    public int compareTo(OrganizationId other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : since.compareTo(other.since);
    }

    @Override
    public String toString() {
        return code + "@" + since;
    }
}
