package vn.donvi.crosswalk.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.allocation.DirectedTransfers;
import vn.donvi.crosswalk.allocation.TargetUnits;
import vn.donvi.crosswalk.share.Dimension;

/** The path of a version that was never divided. */
public final class LinearPath implements Paths {
    private final List<UnitChange> changes;
    private final int target;

    private LinearPath(List<UnitChange> changes, int target) {
        this.changes = changes;
        this.target = target;
    }

    /** The path of a version; null if not all of it stays together up to the date of the targets. */
    public static @Nullable LinearPath of(DirectedTransfers flow, TargetUnits leaves, int start) {
        List<UnitChange> changes = new ArrayList<>(2);
        boolean isTransferred = true;
        int unit = start;
        while (!leaves.contains(unit)) {
            int next = flow.next(unit);
            if (next > 1 || !isWhole(flow, unit) || flow.stayed(unit).size() > 1) {
                return null;
            }
            UnitChange end = flow.end(unit);
            changes.add(end != null ? end : flow.step(flow.next(unit, 0)).change());
            isTransferred &= next == 1;
            unit = next(flow, leaves, unit);
            if (unit == DirectedTransfers.NONE) {
                break;
            }
        }
        if (!flow.isForwards()) {
            Collections.reverse(changes);
        }
        return new LinearPath(changes, isTransferred ? unit : DirectedTransfers.NONE);
    }

    /**
     * The version in force on the date that transfers took all land and people to; {@link DirectedTransfers#NONE} if a
     * step was no transfer.
     */
    public int target() {
        return target;
    }

    private static boolean isWhole(DirectedTransfers flow, int unit) {
        return flow.next(unit) == 0
                || (flow.extent(flow.next(unit, 0), Dimension.AREA) == Extent.ALL
                        && flow.extent(flow.next(unit, 0), Dimension.POPULATION) == Extent.ALL);
    }

    private static int next(DirectedTransfers flow, TargetUnits leaves, int unit) {
        if (flow.next(unit) > 0) {
            return flow.target(flow.next(unit, 0));
        }
        if (flow.isEndUnknown(unit)) {
            return leaves.enclosing(unit);
        }
        return flow.stayed(unit).isEmpty()
                ? DirectedTransfers.NONE
                : flow.number(flow.stayed(unit).get(0).id());
    }

    @Override
    public List<UnitChange> changes(int leaf) {
        return changes;
    }

    @Override
    public boolean isMixed(int leaf, Dimension dimension) {
        return false;
    }
}
