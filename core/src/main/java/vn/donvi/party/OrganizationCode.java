package vn.donvi.party;

import java.io.Serializable;
import vn.donvi.unit.UnitCode;

/**
 * The code of all versions of a party organisation, as a {@link UnitCode} is that of a unit. By convention, the
 * organisation of a unit bears the unit's code. The code of an organisation below it begins with its parent's: {@code
 * 18280.CB-12}.
 *
 * @param value 1 to 48 ASCII letters, digits, dots, hyphens or underscores
 */
public record OrganizationCode(String value) implements Comparable<OrganizationCode>, Serializable {
    private static final int MAX_LENGTH = 48;

    /**
     * @throws IllegalArgumentException if the value is not a code
     */
    public OrganizationCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a code of an organisation (1 to " + MAX_LENGTH
                    + " letters, digits, dots, hyphens or underscores)");
        }
    }

    /**
     * The code with this value.
     *
     * @throws IllegalArgumentException if the value is not a code
     */
    public static OrganizationCode of(String value) {
        return new OrganizationCode(value);
    }

    /** The code of a unit's own organisation. */
    public static OrganizationCode of(UnitCode unit) {
        return new OrganizationCode(unit.value());
    }

    /** Whether {@code text} can be a code. */
    public static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!UnitCode.isCode(text.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(OrganizationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
