package vn.donvi.crosswalk.path;

import java.util.List;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.share.Dimension;

/** The changes by which a unit came to each of its leaves, and where an even mixture is taken for granted. */
public interface Paths {
    /** The changes on all ways to a leaf, by date. */
    List<UnitChange> changes(int leaf);

    /** Whether on a way to a leaf something was divided that had been mixed with what is not of the unit. */
    boolean isMixed(int leaf, Dimension dimension);
}
