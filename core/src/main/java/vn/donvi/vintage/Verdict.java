package vn.donvi.vintage;

/** Whether the date of a column can be told. */
public enum Verdict {
    /** One run of dates explains the codes best, and on all of these dates they mean the same. */
    DECIDED,
    /**
     * Several readings explain the codes equally well, but on one of them alone they are all units of their levels there
     * are: it is the complete list of that date.
     */
    COMPLETE_LIST,
    /** Several readings explain the codes equally well: the codes alone do not say which is meant. */
    UNDECIDED,
    /**
     * No date explains all that can be explained: the codes of some rows are explained only by earlier dates, those of
     * others only by later ones. {@link Vintages#mixture()} says which.
     */
    MIXED,
    /** No date explains half of the codes: they are hardly codes of units. */
    UNEXPLAINED;

    /** Whether the date can be told. */
    public boolean isDecided() {
        return this == DECIDED || this == COMPLETE_LIST;
    }
}
