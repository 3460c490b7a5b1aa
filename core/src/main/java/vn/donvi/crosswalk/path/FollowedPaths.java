package vn.donvi.crosswalk.path;

import java.util.List;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.share.Dimension;

/**
 * The paths of a unit that is located by the smallest units in it. For a target that its own changes reach, these are
 * given; for any other, the changes of the units in it.
 */
public final class FollowedPaths implements Paths {
    private final Paths own;
    private final Paths members;

    public FollowedPaths(Paths own, Paths members) {
        this.own = own;
        this.members = members;
    }

    @Override
    public List<UnitChange> changes(int leaf) {
        List<UnitChange> changes = own.changes(leaf);
        return changes.isEmpty() ? members.changes(leaf) : changes;
    }

    @Override
    public boolean isMixed(int leaf, Dimension dimension) {
        return members.isMixed(leaf, dimension);
    }
}
