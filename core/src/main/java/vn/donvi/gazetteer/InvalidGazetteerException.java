package vn.donvi.gazetteer;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown if data break invariants of a gazetteer; carries every violation, not only the first. */
public final class InvalidGazetteerException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final ImmutableList<Violation> violations;

    InvalidGazetteerException(List<Violation> violations) {
        super(message(violations));
        this.violations = ImmutableList.copyOf(violations);
    }

    /**
     * Every violation, by invariant; within one, units, changes and figures come in the order in which a gazetteer
     * lists them. Unmodifiable.
     */
    public List<Violation> violations() {
        return violations;
    }

    private static String message(List<Violation> violations) {
        StringBuilder text = new StringBuilder("the gazetteer breaks its invariants in ")
                .append(violations.size())
                .append(violations.size() == 1 ? " place:" : " places:");
        violations.stream()
                .limit(SHOWN)
                .forEach(violation -> text.append("\n  ").append(violation));
        if (violations.size() > SHOWN) {
            text.append("\n  … and ").append(violations.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
