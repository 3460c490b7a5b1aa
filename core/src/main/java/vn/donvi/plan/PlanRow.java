package vn.donvi.plan;

import java.util.Objects;
import vn.donvi.problem.Location;

/**
 * A row of a plan: one unit that a proposed change takes, with what the plan says of the change. The rows of a change
 * have the same {@link #change}; what one of them says of it, the others need not repeat.
 *
 * @param change the number or name of the change within the plan, not blank
 * @param part what the change takes of a unit
 * @param proposal what the row says of the unit to be formed
 * @param place where the row is, for problems
 */
public record PlanRow(String change, PlanPart part, Proposal proposal, Location place) {
    /**
     * @throws IllegalArgumentException if the change is blank
     */
    public PlanRow {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(place, "place");
        if (change.isBlank()) {
            throw new IllegalArgumentException("a row of a plan needs the number or name of its change");
        }
    }
}
