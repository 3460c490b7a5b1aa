package vn.donvi.crosswalk;

import java.util.Optional;

/** Why a row has no target. */
public enum OpenEnd {
    /** No source says which unit it is; going back in time, of which units the source was made. */
    UNKNOWN("(unknown)"),
    /** There is none: the unit was dissolved, or going back in time was made of none. */
    NONE("(none)");

    private final String label;

    OpenEnd(String label) {
        this.label = label;
    }

    /** The one that stands in files as a text; empty for any other text. */
    public static Optional<OpenEnd> ofLabel(String text) {
        return UNKNOWN.label.equals(text)
                ? Optional.of(UNKNOWN)
                : NONE.label.equals(text) ? Optional.of(NONE) : Optional.empty();
    }

    /** What stands in files for the name of the target: {@code (unknown)}. */
    public String label() {
        return label;
    }
}
