package vn.donvi.crosswalk;

/** Why a row has no target. */
public enum OpenEnd {
    /** No source says which unit it is; going back in time, of which units the source was made. */
    UNKNOWN,
    /** There is none: the unit was dissolved, or going back in time was made of none. */
    NONE
}
