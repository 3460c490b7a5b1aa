package vn.donvi.workshop.edge;

/** The kinds of evidence that one unit became another. */
public enum EdgeEvidence {
    /** The statistics office's comparison of 2019-01-01 with 2024-11-10. */
    CHANGE_RECORD("the change record of 2019-01-01 to 2024-11-10"),
    /** A list of old names, each with the unit that it became. */
    SUCCESSORS("the successors list of 2018 to 2025"),
    /** A resolution, read clause by clause. */
    RESOLUTION("the text of the resolution"),
    /** The clause or the figures of an act of 2004 to 2018. */
    ACT("an act, by its own clause or figures"),
    /** An act as a portal, a book or its title tells it, without its figures. */
    ACT_REPORTED("an act, as another publication tells it"),
    /** The clause of an act with a further source that was not seen. */
    ACT_IN_PART("an act, of which a further source was not seen"),
    /** Names, titles or projects alone; the clause was not seen. */
    INFERRED("inferred from names, titles or projects; the clause was not seen"),
    /** The unit goes on; the lists lacked it before. */
    IDENTITY("the same unit, which the lists lacked before"),
    /** The words of a document or of another publication, as a person read them. */
    READING("a document, as read"),
    /** A code ended, and another of the same name and district began on the same day. */
    SAME_NAME("equal name alone: the lists have the same name in the same district"),
    /** A unit's children moved from one parent to another. */
    CHILDREN("the lists: the units below moved");

    private final String words;

    EdgeEvidence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
