package vn.donvi.measure;

/** The trustworthiness of a figure. */
public enum Quality {
    /** As an authority published it. */
    OFFICIAL,
    /** Computed or repaired from published figures, or measured on a map; the note says how. */
    DERIVED,
    /** Published but not believable; the note says why. Check it before use. */
    SUSPECT
}
