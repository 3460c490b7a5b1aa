package vn.donvi.party;

/** The invariants of every register of party organisations. A builder refuses data that break one, and reports it. */
public enum PartyInvariant {
    /** No organisation, document, figure, committee, post held or session is listed twice. */
    UNIQUE_IDENTITY,
    /** Every named unit, organisation and document exists. */
    KNOWN_REFERENCE,
    /** At any date a code names at most one organisation. */
    ONE_ORGANIZATION_PER_CODE,
    /** At any date a unit has at most one organisation of its own. */
    ONE_ORGANIZATION_PER_UNIT,
    /** An organisation of a unit exists only while that version of the unit is in force. */
    UNIT_IN_FORCE,
    /** The kind of a unit's organisation is one that units of its type can have at some date. */
    KIND_FITS_UNIT,
    /** A parent exists during the organisation's whole validity, is a đảng bộ, and is of a higher kind. */
    PARENT_IN_FORCE,
    /** The dates of committees, posts and sessions lie within the validity of their organisation. */
    WITHIN_LIFE
}
