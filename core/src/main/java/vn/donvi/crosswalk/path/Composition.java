package vn.donvi.crosswalk.path;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.crosswalk.allocation.AllocationRule;
import vn.donvi.crosswalk.allocation.AncillaryData;
import vn.donvi.crosswalk.allocation.DirectedTransfers;
import vn.donvi.crosswalk.allocation.ShareDistribution;
import vn.donvi.crosswalk.allocation.TargetUnits;
import vn.donvi.crosswalk.allocation.Weights;
import vn.donvi.crosswalk.share.Dimension;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Computes the distribution of the land, or the people, of versions over the units of a date. A version's distribution
 * is that of its successors, weighted with its shares. Each one is made on the first request, and kept.
 *
 * <p>Thread-safe without a lock. A distribution is immutable with final fields, so a thread that finds one made by
 * another thread sees it complete. A thread that does not find one yet makes an equal one, and either may be kept.
 */
public final class Composition {
    private final DirectedTransfers flow;
    private final AllocationRule splits;
    private final AncillaryData figures;
    private final Dimension dimension;
    private final TargetUnits leaves;
    /** The distribution of each version; null before the first request. */
    private final @Nullable ShareDistribution[] portions;

    public Composition(
            DirectedTransfers flow,
            AllocationRule splits,
            AncillaryData figures,
            Dimension dimension,
            TargetUnits leaves) {
        this.flow = flow;
        this.splits = splits;
        this.figures = figures;
        this.dimension = dimension;
        this.leaves = leaves;
        this.portions = new ShareDistribution[flow.size()];
    }

    /** The distribution of a version that is in force on the date or is left before it in this direction of time. */
    public ShareDistribution of(int unit) {
        ShareDistribution known = portions[unit];
        return known != null ? known : make(unit);
    }

    /** Makes the distributions of all successors first, with a stack, not recursion, since a history may be long. */
    private ShareDistribution make(int unit) {
        if (hasAll(followers(unit))) {
            ShareDistribution next = compose(unit);
            portions[unit] = next;
            return next;
        }
        Deque<Integer> waiting = new ArrayDeque<>();
        waiting.push(unit);
        while (true) {
            int next = waiting.element();
            int before = waiting.size();
            ShareDistribution known = portions[next];
            if (known == null) {
                for (int needed : followers(next)) {
                    if (portions[needed] == null) {
                        waiting.push(needed);
                    }
                }
                if (waiting.size() > before) {
                    continue;
                }
                known = compose(next);
                portions[next] = known;
            }
            waiting.pop();
            if (waiting.isEmpty()) {
                return known;
            }
        }
    }

    private boolean hasAll(int[] units) {
        for (int unit : units) {
            if (portions[unit] == null) {
                return false;
            }
        }
        return true;
    }

    /** The versions whose distributions are needed for that of a version. */
    private int[] followers(int unit) {
        if (leaves.contains(unit)) {
            return numbers(leaves.parts(unit));
        }
        if (!flow.isBefore(unit, leaves.day())) {
            throw new IllegalArgumentException(flow.unit(unit) + " is on the other side of " + leaves.date());
        }
        int count = flow.count(unit, dimension);
        if (count == 0 && !flow.isEndUnknown(unit)) {
            return numbers(flow.stayed(unit));
        }
        int enclosing = isOpen(unit) ? leaves.enclosing(unit) : DirectedTransfers.NONE;
        int[] followers = new int[enclosing == DirectedTransfers.NONE ? count : count + 1];
        int found = 0;
        for (int i = 0; i < flow.next(unit); i++) {
            if (flow.moves(flow.next(unit, i), dimension)) {
                followers[found++] = flow.target(flow.next(unit, i));
            }
        }
        if (enclosing != DirectedTransfers.NONE) {
            followers[found] = enclosing;
        }
        return followers;
    }

    /** Whether no source says where a version, or a part of it, went. */
    boolean isOpen(int unit) {
        return flow.count(unit, dimension) == 0 ? flow.isEndUnknown(unit) : !flow.isComplete(unit, dimension);
    }

    private int[] numbers(List<AdministrativeUnit> members) {
        int[] numbers = new int[members.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = flow.number(members.get(i).id());
        }
        return numbers;
    }

    /** The distribution of some units together, weighted by figures about them. */
    public ShareDistribution sum(List<AdministrativeUnit> members, LocalDate near) {
        if (members.size() == 1) {
            return of(flow.number(members.get(0).id()));
        }
        Weights weights = figures.weights(members.size(), dimension, near, size -> {
            double[] sizes = new double[members.size()];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = size.of(members.get(i));
            }
            return sizes;
        });
        ShareDistribution.Sum sum = new ShareDistribution.Sum();
        for (int i = 0; i < members.size(); i++) {
            int member = flow.number(members.get(i).id());
            sum.add(of(member), Extent.PART, weights.weight(i), weights.evidence());
        }
        return sum.get();
    }

    private ShareDistribution compose(int unit) {
        if (leaves.contains(unit)) {
            List<AdministrativeUnit> parts = leaves.parts(unit);
            return parts.isEmpty() ? ShareDistribution.all(leaves.of(unit)) : sum(parts, leaves.date());
        }
        int count = flow.count(unit, dimension);
        if (count == 0) {
            return ended(unit);
        }
        boolean complete = flow.isComplete(unit, dimension);
        ShareDistribution.Sum sum = new ShareDistribution.Sum();
        Weights weights = complete && count > 1 ? splits.weights(unit, dimension) : Weights.none(count);
        int position = 0;
        for (int i = 0; i < flow.next(unit); i++) {
            int edge = flow.next(unit, i);
            if (!flow.moves(edge, dimension)) {
                continue;
            }
            ShareDistribution next = of(flow.target(edge));
            if (count == 1 && complete) {
                return next;
            }
            sum.add(next, flow.extent(edge, dimension), weights.weight(position++), weights.evidence());
        }
        if (!complete) {
            sum.add(unknown(unit), Extent.UNKNOWN, Double.NaN, 0);
        }
        return sum.get();
    }

    /** The distribution of a part that no source traces: that of the enclosing unit of the level. */
    ShareDistribution unknown(int unit) {
        int enclosing = leaves.enclosing(unit);
        return enclosing == DirectedTransfers.NONE ? ShareDistribution.all(ShareDistribution.UNKNOWN) : of(enclosing);
    }

    private ShareDistribution ended(int unit) {
        if (flow.isEndUnknown(unit)) {
            ShareDistribution.Sum sum = new ShareDistribution.Sum();
            sum.add(unknown(unit), Extent.UNKNOWN, 1, Evidence.EVEN_MIXTURE.bit());
            return sum.get();
        }
        List<AdministrativeUnit> stayed = flow.stayed(unit);
        return stayed.isEmpty() ? ShareDistribution.all(ShareDistribution.NOWHERE) : sum(stayed, flow.leavingDay(unit));
    }
}
