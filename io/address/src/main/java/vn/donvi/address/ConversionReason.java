package vn.donvi.address;

/**
 * The reason for the status of a {@link Conversion}: a stable word to count and group results by. The note beside it
 * gives the reason for one address in a sentence. Reasons may be added.
 */
public enum ConversionReason {
    /** The named unit is itself in force on the target date. */
    IN_FORCE,
    /** The whole population of the named unit is in one unit. */
    WHOLE_POPULATION,
    /** The request prefers the unit in force today, and other units bore the name too: EXACT by that choice only. */
    CURRENT_PREFERRED,
    /**
     * Several units fit the names, and one of them has the postal code that is written. EXACT if the code is right; the
     * address is of a date on which it holds.
     */
    POSTAL_CODE,
    /**
     * Several units fit, and the coordinates that come with the address lie in one of them. EXACT if the coordinates are
     * right.
     */
    COORDINATES,
    /**
     * The accents written are not those of the name. EXACT only if the name is written without accents, or if only the
     * name of a district or province differs.
     */
    ACCENTS_DIFFER,
    /** The unit was divided. */
    DIVIDED,
    /** A part of the unit has no known successor, or was dissolved. */
    PART_UNKNOWN,
    /** The unit had other borders at another time, and the address has no date. */
    OTHER_BORDERS,
    /** Several units bear the name. */
    NAMESAKES,
    /** Several units bore the code. */
    CODE_REUSED,
    /** Two named units contradict each other. */
    CONTRADICTION,
    /** Words in the place of a unit name no known unit. */
    UNEXPLAINED_WORDS,
    /**
     * The type written is not the type of any unit of this name there. EXACT only if the type of a district or province
     * differs.
     */
    TYPE_DIFFERS,
    /** A name without its type may also be the name of a street, a hamlet or a building. */
    MAY_BE_STREET,
    /** No unit has the name as it is written; similar names are suggested. */
    MISSPELT,
    /** Only a district is recognised. */
    DISTRICT_ONLY,
    /** Only a province is recognised. */
    PROVINCE_ONLY,
    /** A unit is recognised, but its successor is not known. */
    SUCCESSOR_UNKNOWN,
    /** The recognised unit was dissolved without a successor. */
    DISSOLVED,
    /** The named province ended before the gazetteer begins. */
    ENDED_BEFORE_BASELINE,
    /** No unit is recognised. */
    NOTHING_RECOGNIZED,
    /** No unit has ever borne the code. */
    CODE_UNKNOWN,
    /** No unit bore the code, or the identity, on the date. */
    NOT_IN_FORCE,
    /**
     * The text is damaged: letters were read in a wrong encoding and are lost, or the row of the text cannot be read.
     */
    UNREADABLE,
    /** The text has more words, or names more units, than are read. */
    TOO_LONG
}
