package vn.donvi.party;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A violation of an invariant by data about party organisations. Prints as {@code UNIT_IN_FORCE: …}.
 *
 * @param invariant the violated invariant
 * @param message a description of the violation
 * @param organizations the versions concerned; unmodifiable
 */
public record PartyViolation(PartyInvariant invariant, String message, List<OrganizationId> organizations)
        implements Serializable {
    public PartyViolation {
        Objects.requireNonNull(invariant, "invariant");
        Objects.requireNonNull(message, "message");
        organizations = List.copyOf(organizations);
    }

    @Override
    public String toString() {
        return invariant + ": " + message;
    }
}
