package vn.donvi.crosswalk.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.allocation.DirectedTransfers;
import vn.donvi.crosswalk.allocation.ShareDistribution;
import vn.donvi.crosswalk.allocation.TargetUnits;
import vn.donvi.crosswalk.share.Dimension;

/**
 * The paths of versions, some of which were divided. All reachable versions are visited in the order of the transfers,
 * so the predecessors of a version are known before its successors.
 */
public final class BranchingPaths implements Paths {
    private static final Comparator<UnitChange> BY_DATE =
            Comparator.comparing(UnitChange::date).thenComparing(UnitChange::id);

    private final DirectedTransfers flow;
    private final TargetUnits leaves;
    private final Side land;
    private final Side people;
    private final Map<Integer, Set<UnitChange>> changes = new HashMap<>();

    public BranchingPaths(
            DirectedTransfers flow, TargetUnits leaves, int[] starts, Composition area, Composition population) {
        this.flow = flow;
        this.leaves = leaves;
        this.land = new Side(Dimension.AREA, area);
        this.people = new Side(Dimension.POPULATION, population);
        for (int start : starts) {
            land.pure.add(start);
            people.pure.add(start);
        }
        for (int unit : reached(starts)) {
            reach(unit, land);
            reach(unit, people);
        }
    }

    @Override
    public List<UnitChange> changes(int target) {
        return List.copyOf(changes.getOrDefault(target, Set.of()));
    }

    @Override
    public boolean isMixed(int target, Dimension dimension) {
        return (dimension == Dimension.AREA ? land : people).mixed.contains(target);
    }

    /** The versions reached from the starts up to the date, in the order of the transfers. */
    private List<Integer> reached(int[] starts) {
        TreeSet<Integer> waiting = new TreeSet<>(flow.inOrder());
        for (int start : starts) {
            waiting.add(start);
        }
        List<Integer> reached = new ArrayList<>();
        while (!waiting.isEmpty()) {
            int unit = waiting.pollFirst();
            reached.add(unit);
            if (!leaves.contains(unit)) {
                for (int i = 0; i < flow.next(unit); i++) {
                    waiting.add(flow.target(flow.next(unit, i)));
                }
                flow.stayed(unit).forEach(member -> waiting.add(flow.number(member.id())));
                if (isOpen(unit) && leaves.enclosing(unit) != DirectedTransfers.NONE) {
                    waiting.add(leaves.enclosing(unit));
                }
            }
        }
        return reached;
    }

    /** Whether no source says where a version, or a part of it, went. */
    private boolean isOpen(int unit) {
        return land.composition.isOpen(unit) || people.composition.isOpen(unit);
    }

    private void reach(int unit, Side side) {
        if (isPure(unit, side)) {
            side.pure.add(unit);
        }
        if (leaves.contains(unit)) {
            return;
        }
        ShareDistribution portions = side.composition.of(unit);
        UnitChange end = flow.end(unit);
        if (end != null) {
            add(portions, end);
        }
        if (side.pure.contains(unit) && flow.stayed(unit).size() > 1) {
            flow.stayed(unit).forEach(member -> side.pure.add(flow.number(member.id())));
        }
        int parts = 0;
        for (int i = 0; i < flow.next(unit); i++) {
            int edge = flow.next(unit, i);
            UnitChange change = flow.step(edge).change();
            if (flow.moves(edge, side.dimension)) {
                parts++;
                add(side.composition.of(flow.target(edge)), change);
                if (!flow.isComplete(unit, side.dimension)) {
                    add(side.composition.unknown(unit), change);
                }
            }
        }
        if (parts > 1 && !side.pure.contains(unit)) {
            for (int i = 0; i < portions.size(); i++) {
                side.mixed.add(portions.leaf(i));
            }
        }
    }

    /** Whether a version consists only of land or people of the starts. */
    private boolean isPure(int unit, Side side) {
        if (side.pure.contains(unit)) {
            return true;
        }
        for (int i = 0; i < flow.previous(unit); i++) {
            int edge = flow.previous(unit, i);
            if (flow.moves(edge, side.dimension) && !side.pure.contains(flow.source(edge))) {
                return false;
            }
        }
        return flow.previous(unit) > 0 && !flow.isBeginningOpen(unit);
    }

    private void add(ShareDistribution portions, UnitChange change) {
        for (int i = 0; i < portions.size(); i++) {
            changes.computeIfAbsent(portions.leaf(i), target -> new TreeSet<>(BY_DATE))
                    .add(change);
        }
    }

    /** The facts about land, or about people, on the paths. */
    private static final class Side {
        private final Dimension dimension;
        private final Composition composition;
        /** The reached versions that consist only of land or people of the starts. */
        private final Set<Integer> pure = new HashSet<>();
        /** The targets of versions that were divided although they were not pure. */
        private final Set<Integer> mixed = new HashSet<>();

        Side(Dimension dimension, Composition composition) {
            this.dimension = dimension;
            this.composition = composition;
        }
    }
}
