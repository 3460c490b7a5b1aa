package vn.donvi.gazetteer;

/** A rule that every gazetteer satisfies; a builder refuses data that break one, and says which. */
public enum Invariant {
    /**
     * No two versions have the same code and first date, no two changes the same id, no two documents the same number,
     * no two figures the same unit, measure, date and source, and no share is listed twice.
     */
    UNIQUE_IDENTITY,
    /** The units of changes and figures, the transfers of shares, and the sources of figures and shares are listed. */
    KNOWN_REFERENCE,
    /** Units begin no earlier than the baseline; changes come after it, up to the gazetteer's last known date. */
    WITHIN_COVERAGE,
    /** A code names at most one unit on any date: versions of a code do not overlap. */
    ONE_UNIT_PER_CODE,
    /** A unit's parent is of a higher level and in force during the unit's whole life; only provinces have none. */
    PARENT_IN_FORCE,
    /**
     * Every version that begins after the baseline has either an incoming transfer or an establishment that gives the
     * reason. Every version that ends has either an outgoing transfer or a dissolution that gives the reason.
     */
    NO_LOOSE_END,
    /**
     * The extents of the transfers that leave a unit agree. None moves nothing, no two have one target, and not all are
     * NONE. ALL to one target leaves nothing for another. There is at most one REST, a REST needs a PART or UNKNOWN,
     * and a PART needs another PART, a REST or UNKNOWN.
     */
    EXTENTS_AGREE,
    /**
     * The source of a transfer, or a dissolved unit, ends on the date of the change; a target, or an established unit,
     * begins on it.
     */
    TRANSFER_TOUCHES_DATE,
    /** Every change cites a document that the gazetteer lists. */
    CITED,
    /** The kind of a change is the one its transfers show. */
    KIND_FITS_TRANSFERS
}
