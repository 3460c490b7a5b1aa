package vn.donvi.party.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * A recorded fact about an organisation that deviates from a rule, or may deviate. Prints as {@code COMMITTEE_SIZE,
 * off: …}.
 *
 * @param rule the rule, with its source
 * @param outcome whether the fact deviates, or this is open
 * @param organization the name of the organisation
 * @param message the deviation, with the figures, or the reason why it is open
 */
public record Finding(PartyRule rule, Outcome outcome, String organization, String message) implements Serializable {
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(message, "message");
    }

    /** A deviation from a rule; open if the rule itself is not confirmed. */
    static Finding off(PartyRule rule, String organization, String message) {
        boolean confirmed = rule.confirmation() == Confirmation.CONFIRMED;
        return new Finding(rule, confirmed ? Outcome.OFF : Outcome.OPEN, organization, message);
    }

    /** A possible deviation from a rule. */
    static Finding open(PartyRule rule, String organization, String message) {
        return new Finding(rule, Outcome.OPEN, organization, message);
    }

    @Override
    public String toString() {
        return rule + (outcome == Outcome.OFF ? ", off: " : ", open: ") + organization + ": " + message;
    }

    /** The outcomes of a check. */
    public enum Outcome {
        /** The recorded fact deviates from the rule. A deviation can have been allowed; the Party decides. */
        OFF,
        /** The fact may deviate: a figure is not exact, the rule can be read in two ways, or it is not confirmed. */
        OPEN
    }
}
