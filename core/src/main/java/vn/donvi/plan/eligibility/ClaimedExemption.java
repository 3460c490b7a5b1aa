package vn.donvi.plan.eligibility;

import java.util.Objects;
import java.util.Optional;
import vn.donvi.change.UnitChange;

/**
 * An exemption of the rules that is claimed for a unit, by somebody or by the history of the gazetteer. Whether the
 * authority grants it is not known.
 *
 * @param exemption the rule
 * @param claim the claim that somebody makes; empty if there is none
 * @param change the earlier rearrangement of the unit; empty if the claim does not rest on one
 */
public record ClaimedExemption(Exemption exemption, Optional<ExemptionClaim> claim, Optional<UnitChange> change) {
    /**
     * @throws IllegalArgumentException if there is neither a claim nor a change
     */
    public ClaimedExemption {
        Objects.requireNonNull(exemption, "exemption");
        if (claim.isEmpty() && change.isEmpty()) {
            throw new IllegalArgumentException("an exemption is claimed by somebody or by a change");
        }
    }

    /** For people: {@code already_rearranged: 2020-01-01 by 819/NQ-UBTVQH14 (35/2023/UBTVQH15 Art. 3)}. */
    @Override
    public String toString() {
        String why = change.map(act -> act.date() + " by " + act.citation())
                .or(() -> claim.map(ExemptionClaim::source).filter(source -> !source.isEmpty()))
                .orElse("claimed");
        return exemption.kind().label() + ": " + why + " (" + exemption.document()
                + (exemption.clause().isEmpty() ? "" : " " + exemption.clause()) + ")";
    }
}
