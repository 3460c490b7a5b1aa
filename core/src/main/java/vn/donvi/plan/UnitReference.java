package vn.donvi.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.UnitCode;

/**
 * A unit as people name it in a plan: by its code alone, or by the code and a day on which the unit bears it. The day
 * guards against a code that is used again. Prints as it is parsed: {@code 18229} or {@code 18229@2025-07-01}.
 *
 * @param code the code
 * @param on a day on which the unit bears the code, such as its first; empty if the code alone is given
 */
public record UnitReference(UnitCode code, Optional<LocalDate> on) {
    private static final char AT = '@';

    public UnitReference {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(on, "on");
    }

    /** A unit by its code alone. */
    public static UnitReference of(UnitCode code) {
        return new UnitReference(code, Optional.empty());
    }

    /** The reference that a text is; empty if it is none. */
    public static Optional<UnitReference> find(String text) {
        int at = text.indexOf(AT);
        String code = at < 0 ? text : text.substring(0, at);
        if (!UnitCode.isCode(code)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UnitReference(
                    UnitCode.of(code),
                    at < 0 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(at + 1)))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Parses a reference.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static UnitReference parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not a unit code, alone or with a day (code@yyyy-mm-dd)"));
    }

    @Override
    public String toString() {
        return on.map(date -> code + String.valueOf(AT) + date).orElseGet(code::toString);
    }
}
