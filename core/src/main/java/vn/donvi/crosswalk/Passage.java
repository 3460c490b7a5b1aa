package vn.donvi.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.crosswalk.allocation.Figures;
import vn.donvi.crosswalk.allocation.Flow;
import vn.donvi.crosswalk.allocation.Leaves;
import vn.donvi.crosswalk.allocation.Portions;
import vn.donvi.crosswalk.allocation.Splits;
import vn.donvi.crosswalk.path.Composition;
import vn.donvi.crosswalk.path.FollowedWays;
import vn.donvi.crosswalk.path.ManyWays;
import vn.donvi.crosswalk.path.SingleWay;
import vn.donvi.crosswalk.path.Ways;
import vn.donvi.crosswalk.share.Dimension;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.unit.AdministrativeUnit;

/** The way from any version on one side of a date to the units of the date, in one direction of time. */
final class Passage {
    private final Flow flow;
    private final Composition area;
    private final Composition population;
    private final Leaves leaves;

    Passage(Flow flow, Splits splits, Figures figures, Leaves leaves) {
        this.flow = flow;
        this.leaves = leaves;
        this.area = new Composition(flow, splits, figures, Dimension.AREA, leaves);
        this.population = new Composition(flow, splits, figures, Dimension.POPULATION, leaves);
    }

    Flow flow() {
        return flow;
    }

    /** The rows of one version, by target, open ends last. */
    List<CrosswalkRow> rows(int version) {
        Portions land = area.of(version);
        Portions people = population.of(version);
        return rows(flow.unit(version), land, people, ways(version));
    }

    /** The rows of a unit that is the sum of the smallest units in it on a day of its life. */
    List<CrosswalkRow> rows(AdministrativeUnit unit, List<AdministrativeUnit> members, LocalDate on) {
        return rows(unit, area.sum(members, on), population.sum(members, on), ways(members));
    }

    /**
     * The rows of a unit of the level of the targets. It is where the smallest units in it are. Where its own changes lead
     * to the same targets, their words and figures hold; a target that only its own changes lead to is none, for a unit
     * on the way may have passed on what another unit had brought.
     */
    List<CrosswalkRow> rows(int version, List<AdministrativeUnit> members, LocalDate on) {
        Portions ownLand = area.of(version);
        Portions ownPeople = population.of(version);
        Portions land = followed(ownLand, area.sum(members, on));
        Portions people = followed(ownPeople, population.sum(members, on));
        boolean isOwn = land.hasLeavesOf(ownLand) && people.hasLeavesOf(ownPeople);
        Ways own = ways(version);
        return rows(flow.unit(version), land, people, isOwn ? own : new FollowedWays(own, ways(members)));
    }

    private static Portions followed(Portions own, Portions members) {
        if (!own.hasLeavesOf(members)) {
            return members;
        }
        return own.isEstimated() ? own : own.withEstimatesOf(members);
    }

    private Ways ways(List<AdministrativeUnit> members) {
        int[] starts =
                members.stream().mapToInt(member -> flow.number(member.id())).toArray();
        return new ManyWays(flow, leaves, starts, area, population);
    }

    private Ways ways(int version) {
        return leaves.parts(version).isEmpty() && SingleWay.isSingle(flow, leaves, version)
                ? new SingleWay(flow, leaves, version)
                : new ManyWays(flow, leaves, new int[] {version}, area, population);
    }

    private List<CrosswalkRow> rows(AdministrativeUnit unit, Portions land, Portions people, Ways ways) {
        if (land.isWhole() && people.isWhole() && land.leaf(0) == people.leaf(0)) {
            int leaf = land.leaf(0);
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

    /** The leaves in the order of the rows: units by number, then open ends. */
    private static Iterable<Integer> leaves(Portions land, Portions people) {
        SortedSet<Integer> units = new TreeSet<>();
        SortedSet<Integer> ends = new TreeSet<>();
        for (Portions portions : List.of(land, people)) {
            for (int i = 0; i < portions.size(); i++) {
                (portions.leaf(i) < 0 ? ends : units).add(portions.leaf(i));
            }
        }
        List<Integer> all = new ArrayList<>(units);
        all.addAll(ends);
        return all;
    }

    private static @Nullable OpenEnd openEnd(int leaf) {
        return leaf >= 0 ? null : leaf == Portions.UNKNOWN ? OpenEnd.UNKNOWN : OpenEnd.NONE;
    }

    /**
     * The shares of one unit in the order of its rows. If every estimate is known they add up to exactly 1 in that
     * order: the last takes what rounding left.
     */
    private static final class Normal {
        private final Portions portions;
        private final Ways ways;
        private final Dimension dimension;
        private final double total;
        private int left;
        private double used;

        Normal(Portions portions, Ways ways, Dimension dimension) {
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
