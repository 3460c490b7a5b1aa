package vn.donvi.party.rule;

/** How well a rule is known: none was read in its own document, only as publications quote it. */
public enum Confirmation {
    /** A publication that quotes the document states it. */
    CONFIRMED,
    /** Only a weak, older or shortened publication states it, or what was published of several organisations shows it. */
    SECONDARY,
    /** Generally held, and no publication was found that states it. */
    UNCONFIRMED
}
