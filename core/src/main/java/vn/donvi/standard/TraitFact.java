package vn.donvi.standard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.UnitCode;

/**
 * What somebody states of one trait of a unit.
 *
 * @param unit the code of the unit
 * @param trait the trait
 * @param value {@code yes} or {@code no}; for a share the percent from 0 to 100 in digits, with a dot before decimals
 * @param source the document or publication that states it; may be empty
 */
public record TraitFact(UnitCode unit, Trait trait, String value, String source) implements Serializable {
    private static final String YES = "yes";
    private static final String NO = "no";
    /** More digits than a percent of people can have. */
    private static final int MAX_LENGTH = 20;

    /**
     * @throws IllegalArgumentException if the value is not one of the trait
     */
    public TraitFact {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(source, "source");
        Optional<String> fault = fault(trait, value);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /** The reason why a text is not a value of a trait; empty if it is one. */
    public static Optional<String> fault(Trait trait, String value) {
        if (trait.isShare()) {
            return isPercent(value)
                    ? Optional.empty()
                    : Optional.of("'" + value + "' is not a percent of " + trait.label()
                            + " (from 0 to 100, digits, with a dot before decimals)");
        }
        return value.equals(YES) || value.equals(NO)
                ? Optional.empty()
                : Optional.of("'" + value + "' is not yes or no, as " + trait.label() + " is");
    }

    /**
     * Adds the fact to what is known of the unit.
     *
     * @throws IllegalArgumentException if it contradicts that
     */
    public Traits addTo(Traits known) {
        return trait.isShare() ? known.withMinority(new BigDecimal(value)) : known.with(trait, value.equals(YES));
    }

    private static boolean isPercent(String text) {
        int dot = text.indexOf('.');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && i != dot) {
                return false;
            }
        }
        boolean hasForm = !text.isEmpty() && text.length() <= MAX_LENGTH && dot != 0 && dot != text.length() - 1;
        return hasForm && new BigDecimal(text).compareTo(Traits.MOST) <= 0;
    }
}
