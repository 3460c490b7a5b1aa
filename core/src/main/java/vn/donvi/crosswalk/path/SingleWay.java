package vn.donvi.crosswalk.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.donvi.change.Extent;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.allocation.Flow;
import vn.donvi.crosswalk.allocation.Leaves;
import vn.donvi.crosswalk.share.Dimension;

/** The way of a version that was never divided. */
public final class SingleWay implements Ways {
    private final List<UnitChange> changes = new ArrayList<>();

    public SingleWay(Flow flow, Leaves leaves, int start) {
        int unit = start;
        while (!leaves.contains(unit)) {
            UnitChange end = flow.end(unit);
            changes.add(end != null ? end : flow.step(flow.next(unit, 0)).change());
            int next = next(flow, leaves, unit);
            if (next == Flow.NONE) {
                break;
            }
            unit = next;
        }
        if (!flow.isForwards()) {
            Collections.reverse(changes);
        }
    }

    /** Whether all of a version stays together as far as a date. */
    public static boolean isSingle(Flow flow, Leaves leaves, int start) {
        int unit = start;
        while (!leaves.contains(unit)) {
            if (flow.next(unit) > 1 || flow.stayed(unit).size() > 1 || !isWhole(flow, unit)) {
                return false;
            }
            int next = next(flow, leaves, unit);
            if (next == Flow.NONE) {
                return true;
            }
            unit = next;
        }
        return true;
    }

    private static boolean isWhole(Flow flow, int unit) {
        return flow.next(unit) == 0
                || (flow.extent(flow.next(unit, 0), Dimension.AREA) == Extent.ALL
                        && flow.extent(flow.next(unit, 0), Dimension.POPULATION) == Extent.ALL);
    }

    private static int next(Flow flow, Leaves leaves, int unit) {
        if (flow.next(unit) > 0) {
            return flow.target(flow.next(unit, 0));
        }
        if (flow.isEndUnknown(unit)) {
            return leaves.enclosing(unit);
        }
        return flow.stayed(unit).isEmpty()
                ? Flow.NONE
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
