package vn.donvi.party.consolidation;

import java.util.Objects;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.party.UnitOrganization;

/**
 * The organisation of a source unit of a new unit.
 *
 * @param organization the organisation on its last day before the change
 * @param transfer the transfer from its unit to the new one
 * @param fate the fate of the organisation
 * @param reason the reason for the fate, in words
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

    /** The fate of an organisation when units change. */
    public enum Fate {
        /** The organisation ends. */
        ENDS,
        /** The organisation continues as that of the new version of the unit. */
        GOES_ON,
        /** Neither the register nor the change shows the fate. */
        UNCERTAIN
    }
}
