package vn.donvi.party;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown if data are not a valid register of party organisations; it carries every violation, not only the first. */
public final class InvalidPartyRegisterException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final ImmutableList<PartyViolation> violations;

    InvalidPartyRegisterException(List<PartyViolation> violations) {
        super(message(violations));
        this.violations = ImmutableList.copyOf(violations);
    }

    /** Every violation, by invariant; unmodifiable. */
    public List<PartyViolation> violations() {
        return violations;
    }

    private static String message(List<PartyViolation> violations) {
        StringBuilder text = new StringBuilder("the register of party organisations breaks its invariants in ")
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
