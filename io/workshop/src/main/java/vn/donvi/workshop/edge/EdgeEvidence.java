package vn.donvi.workshop.edge;

/** What says that one unit became another. */
public enum EdgeEvidence {
    /** The statistics office's comparison of 2019-01-01 with 2024-11-10. */
    CHANGE_RECORD("the change record of 2019-01-01 to 2024-11-10"),
    /** Old names collected under the unit that they became. */
    SUCCESSORS("the successors list of 2018 to 2025"),
    /** A resolution, read clause by clause. */
    RESOLUTION("the text of the resolution"),
    /** The words of a document or of another publication, as a person read them. */
    READING("a document, as read"),
    /** A code went and another of the same name and district came on the same day. */
    SAME_NAME("the lists: the same name in the same district"),
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
