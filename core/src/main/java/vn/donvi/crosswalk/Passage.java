package vn.donvi.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.crosswalk.allocation.AllocationRule;
import vn.donvi.crosswalk.allocation.AncillaryData;
import vn.donvi.crosswalk.allocation.DirectedTransfers;
import vn.donvi.crosswalk.allocation.ShareDistribution;
import vn.donvi.crosswalk.allocation.TargetUnits;
import vn.donvi.crosswalk.path.BranchingPaths;
import vn.donvi.crosswalk.path.Composition;
import vn.donvi.crosswalk.path.FollowedPaths;
import vn.donvi.crosswalk.path.LinearPath;
import vn.donvi.crosswalk.path.Paths;
import vn.donvi.crosswalk.share.Dimension;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.unit.AdministrativeUnit;

/** The paths from any version on one side of a date to the units of the date, in one direction of time. */
final class Passage {
    private final DirectedTransfers flow;
    private final Composition area;
    private final Composition population;
    private final TargetUnits leaves;

    Passage(DirectedTransfers flow, AllocationRule splits, AncillaryData figures, TargetUnits leaves) {
        this.flow = flow;
        this.leaves = leaves;
        this.area = new Composition(flow, splits, figures, Dimension.AREA, leaves);
        this.population = new Composition(flow, splits, figures, Dimension.POPULATION, leaves);
    }

    DirectedTransfers flow() {
        return flow;
    }

    /** The rows of one version, by target, open ends last. */
    List<CrosswalkRow> rows(int version) {
        LinearPath linear = linear(version);
        if (linear != null
                && linear.target() != DirectedTransfers.NONE
                && leaves.parts(linear.target()).isEmpty()) {
            return whole(flow.unit(version), leaves.of(linear.target()), linear);
        }
        ShareDistribution land = area.of(version);
        ShareDistribution people = population.of(version);
        return rows(flow.unit(version), land, people, linear != null ? linear : branching(version));
    }

    /** The rows of a unit that is the sum of the smallest units in it on a day of its life. */
    List<CrosswalkRow> rows(AdministrativeUnit unit, List<AdministrativeUnit> members, LocalDate on) {
        return rows(unit, area.sum(members, on), population.sum(members, on), ways(members));
    }

    /**
     * The rows of a unit of the level of the targets. It is located by the smallest units in it. If its own changes
     * lead to the same targets, their extents and figures hold. A target that only its own changes reach does not
     * count: a unit on the path may have passed on land or people of another unit.
     */
    List<CrosswalkRow> rows(int version, List<AdministrativeUnit> members, LocalDate on) {
        ShareDistribution ownLand = area.of(version);
        ShareDistribution ownPeople = population.of(version);
        ShareDistribution land = followed(ownLand, area.sum(members, on));
        ShareDistribution people = followed(ownPeople, population.sum(members, on));
        boolean isOwn = land.hasLeavesOf(ownLand) && people.hasLeavesOf(ownPeople);
        Paths own = ways(version);
        return rows(flow.unit(version), land, people, isOwn ? own : new FollowedPaths(own, ways(members)));
    }

    private static ShareDistribution followed(ShareDistribution own, ShareDistribution members) {
        if (!own.hasLeavesOf(members)) {
            return members;
        }
        return own.isEstimated() ? own : own.withEstimatesOf(members);
    }

    private Paths ways(List<AdministrativeUnit> members) {
        int[] starts =
                members.stream().mapToInt(member -> flow.number(member.id())).toArray();
        return new BranchingPaths(flow, leaves, starts, area, population);
    }

    private Paths ways(int version) {
        LinearPath linear = linear(version);
        return linear != null ? linear : branching(version);
    }

    /** The path of a version that stays together; null if it does not, or is located by the units in it. */
    private @Nullable LinearPath linear(int version) {
        return leaves.parts(version).isEmpty() ? LinearPath.of(flow, leaves, version) : null;
    }

    private Paths branching(int version) {
        return new BranchingPaths(flow, leaves, new int[] {version}, area, population);
    }

    private List<CrosswalkRow> rows(
            AdministrativeUnit unit, ShareDistribution land, ShareDistribution people, Paths ways) {
        if (land.isWhole() && people.isWhole() && land.leaf(0) == people.leaf(0)) {
            return whole(unit, land.leaf(0), ways);
        }
        Normal landShares = new Normal(land, ways, Dimension.AREA);
        Normal peopleShares = new Normal(people, ways, Dimension.POPULATION);
        List<CrosswalkRow> rows = new ArrayList<>();
        for (int leaf : leaves(land, people)) {
            rows.add(new CrosswalkRow(
                    unit,
                    leaf < 0 ? null : flow.unit(leaf),
                    openEnd(leaf),
                    landShares.extent(leaf),
                    peopleShares.extent(leaf),
                    landShares.next(leaf),
                    peopleShares.next(leaf),
                    ways.changes(leaf)));
        }
        return rows;
    }

    /** The only row of a unit that is in one leaf. */
    private List<CrosswalkRow> whole(AdministrativeUnit unit, int leaf, Paths ways) {
        return List.of(new CrosswalkRow(
                unit,
                leaf < 0 ? null : flow.unit(leaf),
                openEnd(leaf),
                Extent.ALL,
                Extent.ALL,
                Share.WHOLE,
                Share.WHOLE,
                ways.changes(leaf)));
    }

    /** The targets in the order of the rows: units by number, then open ends. */
    private static Iterable<Integer> leaves(ShareDistribution land, ShareDistribution people) {
        SortedSet<Integer> units = new TreeSet<>();
        SortedSet<Integer> ends = new TreeSet<>();
        for (ShareDistribution portions : List.of(land, people)) {
            for (int i = 0; i < portions.size(); i++) {
                (portions.leaf(i) < 0 ? ends : units).add(portions.leaf(i));
            }
        }
        List<Integer> all = new ArrayList<>(units);
        all.addAll(ends);
        return all;
    }

    private static @Nullable OpenEnd openEnd(int leaf) {
        return leaf >= 0 ? null : leaf == ShareDistribution.UNKNOWN ? OpenEnd.UNKNOWN : OpenEnd.NONE;
    }

    /**
     * The shares of one unit in the order of its rows. If every estimate is known, they add up to exactly 1 in that
     * order: the last takes the rounding difference.
     */
    private static final class Normal {
        private final ShareDistribution portions;
        private final Paths ways;
        private final Dimension dimension;
        private final double total;
        private int left;
        private double used;

        Normal(ShareDistribution portions, Paths ways, Dimension dimension) {
            this.portions = portions;
            this.ways = ways;
            this.dimension = dimension;
            double sum = 0;
            int positive = 0;
            for (int i = 0; i < portions.size(); i++) {
                sum += portions.estimate(i);
                positive += portions.estimate(i) > 0 ? 1 : 0;
            }
            this.total = sum;
            this.left = positive;
        }

        Extent extent(int leaf) {
            int position = portions.find(leaf);
            return position < 0 ? Extent.NONE : portions.extent(position);
        }

        Share next(int leaf) {
            int position = portions.find(leaf);
            if (position < 0) {
                return Share.NOTHING;
            }
            if (portions.isWhole()) {
                return Share.WHOLE;
            }
            double estimate = portions.estimate(position);
            if (Double.isNaN(estimate)) {
                return Share.unknown();
            }
            if (!Double.isNaN(total) && estimate > 0) {
                left--;
                estimate = left == 0 ? 1 - used : estimate / total;
                used += estimate;
            }
            boolean mixed = ways.isMixed(leaf, dimension);
            return Share.estimated(estimate, portions.evidence(position) | (mixed ? Evidence.EVEN_MIXTURE.bit() : 0));
        }
    }
}
