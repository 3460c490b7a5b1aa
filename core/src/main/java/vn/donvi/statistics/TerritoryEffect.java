package vn.donvi.statistics;

import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;

/**
 * The effect of a change on the territories of units, which decides whether the change can be undone.
 *
 * <p>A change keeps territories if each of its transfers is whole, area and population, nothing else left its source
 * and nothing else came to its target, by this or another change of the day. Examples are a renaming, recoding,
 * reclassification or reassignment. Data coded before it can be recoded after it and back again. A merger or division
 * of territories cannot be undone, because the origin of each part is lost. The Swiss register (SMMT) counts such
 * mutations as irreversible.
 */
public enum TerritoryEffect {
    /** Every unit continued whole as one other unit: reversible. */
    KEPT(false),
    /** Parts of several units came together, and nothing was divided: irreversible. */
    MERGED(true),
    /** A unit went to several units, and nothing came together: irreversible. */
    DIVIDED(true),
    /** Parts came together, and a unit was divided: irreversible. */
    MIXED(true),
    /** Unknown: a unit began or ended without a known other, or no source says whether it continued whole. */
    OPEN(false);

    private final boolean irreversible;

    TerritoryEffect(boolean irreversible) {
        this.irreversible = irreversible;
    }

    /** Whether the change certainly cannot be undone. */
    public boolean isIrreversible() {
        return irreversible;
    }

    /** The effect of a change, with {@link TerritorialIdentity#ofLandAndPeople}. */
    static TerritoryEffect of(UnitChange change, TerritorialIdentity territories) {
        boolean merged = false;
        boolean divided = false;
        boolean whole = !change.transfers().isEmpty();
        for (Transfer transfer : change.transfers()) {
            merged |=
                    territories.incoming(territories.number(transfer.target())).size() > 1;
            divided |=
                    territories.outgoing(territories.number(transfer.source())).size() > 1;
            whole &= transfer.isWhole();
        }
        if (merged || divided) {
            return merged && divided ? MIXED : merged ? MERGED : DIVIDED;
        }
        return whole ? KEPT : OPEN;
    }
}
