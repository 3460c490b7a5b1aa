package vn.donvi.statistics;

import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;

/**
 * What a change did to the territories of units, which says whether it can be undone.
 *
 * <p>A change keeps territories if each of its transfers is whole, area and population, nothing else left its source and
 * nothing else came to its target, by this or another change of the day: a renaming, recoding, reclassification or
 * reassignment. Everything coded before it can be coded after it and back again. If territories were merged or divided,
 * it cannot: what came of whom is lost, as in the mutations that the Swiss register (SMMT) counts as irreversible.
 */
public enum TerritoryEffect {
    /** Every unit went on as one other with all it had: reversible. */
    KEPT(false),
    /** Something of several units came together, and nothing was divided: irreversible. */
    MERGED(true),
    /** Some unit went to several, and nothing came together: irreversible. */
    DIVIDED(true),
    /** Both: irreversible. */
    MIXED(true),
    /**
     * It cannot be said: a unit began or ended without a known other, or went on as one other and no source says whether
     * with all it had.
     */
    OPEN(false);

    private final boolean irreversible;

    TerritoryEffect(boolean irreversible) {
        this.irreversible = irreversible;
    }

    /** Whether the change certainly cannot be undone. */
    public boolean isIrreversible() {
        return irreversible;
    }

    /** What a change did, with {@link TerritorialIdentity#ofLandAndPeople}. */
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
