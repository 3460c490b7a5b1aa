package vn.donvi.vintage;

/** Whether the date of a column can be told. */
public enum Verdict {
    /** One run of dates explains the codes best, and their meaning is the same on all of these dates. */
    DECIDED,
    /**
     * Several readings explain all codes. On one of them alone, the codes are all units of their levels: the column is
     * the complete list of that date.
     */
    COMPLETE_LIST,
    /** Several readings explain the codes equally well, and the codes alone do not decide between them. */
    UNDECIDED,
    /**
     * No date explains all codes that have an explanation. Some are explained only by earlier dates, others only by
     * later ones. {@link Vintages#mixture()} gives both.
     */
    MIXED,
    /** No date explains half of the codes, or there are no codes: the column hardly contains codes of units. */
    UNEXPLAINED;

    /** Whether the date can be told. */
    public boolean isDecided() {
        return this == DECIDED || this == COMPLETE_LIST;
    }
}
