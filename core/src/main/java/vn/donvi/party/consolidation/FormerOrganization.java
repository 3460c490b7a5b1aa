package vn.donvi.party.consolidation;

import java.util.Objects;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.party.UnitOrganization;

/**
 * The organisation of a unit that a new unit was made of.
 *
 * @param organization the organisation on the day before
 * @param transfer how much of its unit went to the new one
 * @param fate what becomes of it
 * @param reason why, in words
 */
public record FormerOrganization(UnitOrganization organization, Transfer transfer, Fate fate, String reason) {
    public FormerOrganization {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(transfer, "transfer");
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(reason, "reason");
    }

    /** Whether all people of its unit, and so all its members who live there, went to the new unit. */
    public boolean isWhole() {
        return transfer.population() == Extent.ALL;
    }

    /** What becomes of an organisation when units change. */
    public enum Fate {
        /** It ends. */
        ENDS,
        /** It goes on as the organisation of the new version of the unit. */
        GOES_ON,
        /** Neither the register nor the change tells. */
        UNCERTAIN
    }
}
