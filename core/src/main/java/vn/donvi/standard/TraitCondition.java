package vn.donvi.standard;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A condition of a standard: a unit has a trait, or does not have it.
 *
 * @param trait a trait that is yes or no
 * @param isSo whether the unit must have it
 */
public record TraitCondition(Trait trait, boolean isSo) implements Serializable {
    private static final String NOT = "not ";

    /**
     * @throws IllegalArgumentException if the trait is a share
     */
    public TraitCondition {
        Objects.requireNonNull(trait, "trait");
        if (trait.isShare()) {
            throw new IllegalArgumentException(trait.label() + " is a share, and no condition");
        }
    }

    /** The condition that a text states, such as {@code mountain} or {@code not mountain}; empty if it states none. */
    public static Optional<TraitCondition> find(String text) {
        boolean isSo = !text.startsWith(NOT);
        return Trait.find(isSo ? text : text.substring(NOT.length()))
                .filter(trait -> !trait.isShare())
                .map(trait -> new TraitCondition(trait, isSo));
    }

    /** Whether a unit fulfils it; a trait that is not known does not. */
    boolean holds(Traits traits) {
        return traits.find(trait).filter(known -> known == isSo).isPresent();
    }

    /** The text that {@link #find} reads. */
    @Override
    public String toString() {
        return isSo ? trait.label() : NOT + trait.label();
    }
}
