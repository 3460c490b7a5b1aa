package vn.donvi.address;

/**
 * Why a {@link Conversion} has its status: a stable word to count and group results by. The note beside it says the same
 * of one address in a sentence. Reasons may be added.
 */
public enum ConversionReason {
    /** The unit named is itself in force on the target date. */
    IN_FORCE,
    /** The whole population of what is named is in one unit. */
    WHOLE_POPULATION,
    /** The request prefers the unit in force today, and other units bore the name too: EXACT by that choice only. */
    CURRENT_PREFERRED,
    /** The accents written are not those of the name. EXACT only if the name has none at all in the text. */
    ACCENTS_DIFFER,
    /** The unit was divided. */
    DIVIDED,
    /** What became of a part of the unit is not known, or the part was dissolved. */
    PART_UNKNOWN,
    /** The unit had other borders at another time, and the address has no date. */
    OTHER_BORDERS,
    /** Several units bear the name. */
    NAMESAKES,
    /** Several units bore the code. */
    CODE_REUSED,
    /** Two units that are named do not go together. */
    CONTRADICTION,
    /** Words stand where a unit should stand, and are no unit known. */
    UNEXPLAINED_WORDS,
    /** The type written is not the type of any unit of this name there. */
    TYPE_DIFFERS,
    /** A name without its type may as well be the name of a street, a hamlet or a building. */
    MAY_BE_STREET,
    /** No unit has the name as it is written; names like it are suggested. */
    MISSPELT,
    /** Only a district is recognised. */
    DISTRICT_ONLY,
    /** Only a province is recognised. */
    PROVINCE_ONLY,
    /** A unit is recognised, and no source says what became of it. */
    SUCCESSOR_UNKNOWN,
    /** A unit is recognised that was dissolved without a successor. */
    DISSOLVED,
    /** A province is named that ended before the gazetteer begins. */
    ENDED_BEFORE_BASELINE,
    /** No unit is recognised. */
    NOTHING_RECOGNIZED,
    /** No unit has ever borne the code. */
    CODE_UNKNOWN,
    /** No unit bore the code, or the identity, on the date. */
    NOT_IN_FORCE,
    /** The text is damaged: letters were read in a wrong encoding and are lost, or the row it stands in cannot be read. */
    UNREADABLE,
    /** The text is longer, or names more units, than is read. */
    TOO_LONG
}
