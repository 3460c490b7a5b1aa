package vn.donvi.gazetteer;

/** What holds in every gazetteer; a builder refuses data that breaks one, and says which. */
public enum Invariant {
    /**
     * No two versions have the same code and first date, no two changes the same id, no two figures the same unit,
     * measure, date and source, and no share stands twice.
     */
    UNIQUE_IDENTITY,
    /** Whatever a unit, change, measurement or share names is there: units, transfers, documents, sources. */
    KNOWN_REFERENCE,
    /** Units begin, and changes and measured units lie, within the dates the gazetteer covers. */
    WITHIN_COVERAGE,
    /** At any date a code names at most one unit: versions of a code do not overlap. */
    ONE_UNIT_PER_CODE,
    /** A unit's parent is of a higher level and in force during the unit's whole life; only a province has none. */
    PARENT_IN_FORCE,
    /**
     * Every version that begins after the baseline has an incoming transfer or an establishment that says why not, and
     * every version that ends an outgoing one or a dissolution that says why not.
     */
    NO_LOOSE_END,
    /**
     * The extents of what leaves a unit agree: not all of them are NONE, ALL to one target leaves nothing for another,
     * there is at most one REST, a REST needs a PART, and a PART needs a second part or a rest.
     */
    EXTENTS_AGREE,
    /** The source of a transfer ends on its date and the target begins on it. */
    TRANSFER_TOUCHES_DATE,
    /** Every change cites a document that the gazetteer lists. */
    CITED,
    /** The kind of a change is the one its transfers show. */
    KIND_FITS_TRANSFERS
}
