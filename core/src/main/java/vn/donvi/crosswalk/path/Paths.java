package vn.donvi.crosswalk.path;

import java.util.List;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.share.Dimension;

/** The changes by which a unit came to each of its targets, and whether an even mixture is assumed. */
public interface Paths {
    /** The changes on all paths to a target, by date. */
    List<UnitChange> changes(int leaf);

    /** Whether a version on a path to a target was divided after it had been mixed with parts of other units. */
    boolean isMixed(int leaf, Dimension dimension);
}
