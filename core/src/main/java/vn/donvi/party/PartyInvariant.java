package vn.donvi.party;

/** What holds in every register of party organisations; a builder refuses data that breaks one, and says which. */
public enum PartyInvariant {
    /** No organisation, figure, document or session stands twice. */
    UNIQUE_IDENTITY,
    /** Whatever is named is there: units, parents, organisations, documents. */
    KNOWN_REFERENCE,
    /** At any date a code names at most one organisation. */
    ONE_ORGANIZATION_PER_CODE,
    /** At any date a unit has at most one organisation of its own. */
    ONE_ORGANIZATION_PER_UNIT,
    /** An organisation of a unit exists only while that version of the unit is in force. */
    UNIT_IN_FORCE,
    /** The kind of a unit's organisation is one that units of its type can have at some date. */
    KIND_FITS_UNIT,
    /** A parent exists during the organisation's whole life, is a đảng bộ, and is of a kind that stands higher. */
    PARENT_IN_FORCE,
    /** Committees, posts and sessions lie within the life of their organisation. */
    WITHIN_LIFE
}
