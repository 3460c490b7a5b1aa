package vn.donvi.crosswalk.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.donvi.change.Extent;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.allocation.DirectedTransfers;
import vn.donvi.crosswalk.allocation.TargetUnits;
import vn.donvi.crosswalk.share.Dimension;

/** The path of a version that was never divided. */
public final class LinearPath implements Paths {
    private final List<UnitChange> changes = new ArrayList<>();

    public LinearPath(DirectedTransfers flow, TargetUnits leaves, int start) {
        int unit = start;
        while (!leaves.contains(unit)) {
            UnitChange end = flow.end(unit);
            changes.add(end != null ? end : flow.step(flow.next(unit, 0)).change());
            int next = next(flow, leaves, unit);
            if (next == DirectedTransfers.NONE) {
                break;
            }
            unit = next;
        }
        if (!flow.isForwards()) {
            Collections.reverse(changes);
        }
    }

    /** Whether all of a version stays together up to the date of the targets. */
    public static boolean isSingle(DirectedTransfers flow, TargetUnits leaves, int start) {
        int unit = start;
        while (!leaves.contains(unit)) {
            if (flow.next(unit) > 1 || flow.stayed(unit).size() > 1 || !isWhole(flow, unit)) {
                return false;
            }
            int next = next(flow, leaves, unit);
            if (next == DirectedTransfers.NONE) {
                return true;
            }
            unit = next;
        }
        return true;
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
    public List<UnitChange> changes(int target) {
        return changes;
    }

    @Override
    public boolean isMixed(int target, Dimension dimension) {
        return false;
    }
}
