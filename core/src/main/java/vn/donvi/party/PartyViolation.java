package vn.donvi.party;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An invariant that data about party organisations break. Prints as {@code UNIT_IN_FORCE: …}.
 *
 * @param invariant which one
 * @param message how, in words
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
