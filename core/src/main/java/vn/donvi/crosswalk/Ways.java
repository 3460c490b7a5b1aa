package vn.donvi.crosswalk;

import java.util.List;
import vn.donvi.change.UnitChange;

/** The changes by which a unit came to each of its leaves, and where an even mixture is taken for granted. */
interface Ways {
    /** The changes on all ways to a leaf, by date. */
    List<UnitChange> changes(int leaf);

    /** Whether on a way to a leaf something was divided that had been mixed with what is not of the unit. */
    boolean isMixed(int leaf, Dimension dimension);
}
