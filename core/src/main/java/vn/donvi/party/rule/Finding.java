package vn.donvi.party.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * That what is recorded of an organisation is off a rule, or may be. Prints as {@code COMMITTEE_SIZE, off: …}.
 *
 * @param rule which rule, with its source
 * @param outcome whether it is off, or cannot be told
 * @param organization the name of the organisation
 * @param message what is off, with the figures, or what leaves it open
 */
public record Finding(PartyRule rule, Outcome outcome, String organization, String message) implements Serializable {
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(message, "message");
    }

    /** That something is off a rule, or open if the rule itself is not confirmed. */
    static Finding off(PartyRule rule, String organization, String message) {
        boolean confirmed = rule.confirmation() == Confirmation.CONFIRMED;
        return new Finding(rule, confirmed ? Outcome.OFF : Outcome.OPEN, organization, message);
    }

    /** That something may be off a rule. */
    static Finding open(PartyRule rule, String organization, String message) {
        return new Finding(rule, Outcome.OPEN, organization, message);
    }

    @Override
    public String toString() {
        return rule + (outcome == Outcome.OFF ? ", off: " : ", open: ") + organization + ": " + message;
    }

    /** Whether something is off a rule. */
    public enum Outcome {
        /** What is recorded is not as the rule says. A deviation can have been allowed; the Party decides. */
        OFF,
        /** It may be off: a figure is not exact, the rule can be read in two ways, or is itself not confirmed. */
        OPEN
    }
}
