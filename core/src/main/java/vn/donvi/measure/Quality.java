package vn.donvi.measure;

/** How far a figure can be trusted. */
public enum Quality {
    /** As an authority published it. */
    OFFICIAL,
    /** Computed or repaired from published figures, or measured on a map; the note says how. */
    DERIVED,
    /** Published but not believable; the note says why. Not for use without a look at it. */
    SUSPECT
}
