package vn.donvi.party.rule;

import java.util.Locale;

/** The evidence for a rule. No rule was read in its own document, only as publications quote it. */
public enum Confirmation {
    /** A publication that quotes the document states it. */
    CONFIRMED,
    /**
     * Only a weak, older or shortened publication states it, or it follows from facts published about several
     * organisations.
     */
    SECONDARY,
    /** The rule is generally accepted, but no publication was found that states it. */
    UNCONFIRMED;

    /** The word for people: {@code confirmed}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
