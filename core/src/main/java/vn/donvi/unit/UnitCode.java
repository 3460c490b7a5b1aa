package vn.donvi.unit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A unit's code in its country's list, as text that keeps its leading zeros: {@code 01}, {@code 001}, {@code 00001}.
 *
 * <p>A code is not an identity: the statistics office gives a merged unit the code of the one whose seat it keeps, so
 * 26740 was Phường Bến Nghé until 2025-06-30 and is Phường Sài Gòn since. {@link UnitId} is the identity.
 *
 * @param value 1 to 16 ASCII letters, digits, dots, hyphens or underscores
 */
public record UnitCode(String value) implements Comparable<UnitCode>, Serializable {
    private static final int MAX_LENGTH = 16;

    /**
     * @throws IllegalArgumentException if the value is not such a text
     */
    public UnitCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a unit code (1 to " + MAX_LENGTH
                    + " letters, digits, dots, hyphens or underscores)");
        }
    }

    /**
     * The code with this value.
     *
     * @throws IllegalArgumentException if the value is not a code
     */
    public static UnitCode of(String value) {
        return new UnitCode(value);
    }

    /** Whether {@code text} can be a code. */
    public static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = (c >= '0' && c <= '9')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || c == '.'
                    || c == '-'
                    || c == '_';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    // Written out, as in UnitId: the methods that a record gets by default are linked at run time, which costs a
    // fresh JVM more than reading all codes of a country.

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UnitCode other && value.equals(other.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
