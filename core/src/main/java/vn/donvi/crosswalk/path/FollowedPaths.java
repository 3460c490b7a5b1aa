package vn.donvi.crosswalk.path;

import java.util.List;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.share.Dimension;

/**
 * The ways of a unit that is where the smallest units in it are. Its own changes are named for a leaf that they lead to,
 * those of the units in it for any other.
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
