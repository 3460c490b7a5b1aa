package vn.donvi.news.register;

/** What became of a statement in a register. Outcomes may be added. */
public enum RegisterOutcome {
    /** It is in the register. */
    RECORDED,
    /** It is in the register as suspect, since its words or its number leave a doubt. */
    RECORDED_AS_SUSPECT,
    /** It is of no party organisation of a unit, as the area of a unit or a date. */
    NOT_OF_PARTY,
    /** The text does not show the unit. */
    NO_UNIT,
    /** The gazetteer has no unit of the name. */
    UNKNOWN_UNIT,
    /** The name may mean several units. */
    AMBIGUOUS_UNIT,
    /** The unit has no organisation of its own, or the register has one on other dates only. */
    NO_ORGANIZATION,
    /** A register has no place for it, as for an unknown kind of organisations that was counted. */
    NO_PLACE,
    /** The figure is planned, and a register has none of this kind. */
    PLANNED,
    /** The text states another number of the same. */
    CONTRADICTED,
    /** The text names the meeting, and does not say that it was held or when it will be. */
    NOT_HELD,
    /** It names a person: whether two names are of one person takes evidence that is not in a text. */
    PERSON;

    /** Whether the statement is in the register. */
    public boolean isRecorded() {
        return this == RECORDED || this == RECORDED_AS_SUSPECT;
    }
}
