package vn.donvi.crosswalk;

import java.util.Optional;

/** The reason why a row has no target. */
public enum OpenEnd {
    /** No source names the target; going back in time, no source names the units that the source was made of. */
    UNKNOWN("(unknown)"),
    /** There is no target: the unit was dissolved or, going back in time, was made of no other unit. */
    NONE("(none)");

    private final String label;

    OpenEnd(String label) {
        this.label = label;
    }

    /** The reason with this label; empty for any other text. */
    public static Optional<OpenEnd> ofLabel(String text) {
        return UNKNOWN.label.equals(text)
                ? Optional.of(UNKNOWN)
                : NONE.label.equals(text) ? Optional.of(NONE) : Optional.empty();
    }

    /** The text in files in place of the name of the target: {@code (unknown)}. */
    public String label() {
        return label;
    }
}
