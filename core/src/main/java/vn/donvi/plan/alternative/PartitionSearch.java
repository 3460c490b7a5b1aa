package vn.donvi.plan.alternative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/**
 * Divides the units of a district or province into connected groups, so that the fewest units stay below a standard, with
 * the fewest mergers.
 *
 * <pre>{@code
 * Partition partition = PartitionSearch.in(domain).upTo(4).accepting(Acceptance.CERTAIN).run();
 * partition.isProven(); // whether no partition is better
 * }</pre>
 *
 * <p>The search is exact if it ends within its bound, which it does for districts. Otherwise the answer has the best
 * partition that was found and the bound that none is below. It costs at most about a second in the usual bound. Immutable
 * and thread-safe.
 */
public final class PartitionSearch {
    /** The number of groups that are tried if no bound is given. */
    public static final long USUAL_BOUND = 50_000_000;
    /** The number of connected sets after which no further groups are made. */
    static final long MOST_SETS = 1_000_000;

    private final MergerDomain domain;
    private final int size;
    private final long bound;
    private final Acceptance acceptance;
    private final Set<UnitCode> exempt;

    private PartitionSearch(MergerDomain domain, int size, long bound, Acceptance acceptance, Set<UnitCode> exempt) {
        this.domain = domain;
        this.size = size;
        this.bound = bound;
        this.acceptance = acceptance;
        this.exempt = exempt;
    }

    /** A search in a domain with groups of up to {@link AlternativeSearch#USUAL_SIZE}, for what is certain. */
    public static PartitionSearch in(MergerDomain domain) {
        return new PartitionSearch(domain, AlternativeSearch.USUAL_SIZE, USUAL_BOUND, Acceptance.CERTAIN, Set.of());
    }

    /**
     * The same with another greatest number of units in a group.
     *
     * @throws IllegalArgumentException if it is below 2 or above 8
     */
    public PartitionSearch upTo(int units) {
        if (units < 2 || units > GroupCover.MOST_IN_GROUP) {
            throw new IllegalArgumentException(
                    "a group has from 2 to " + GroupCover.MOST_IN_GROUP + " units, not " + units);
        }
        return new PartitionSearch(domain, units, bound, acceptance, exempt);
    }

    /**
     * The same with another number of groups after which the search stops.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public PartitionSearch within(long groups) {
        if (groups < 1) {
            throw new IllegalArgumentException("at least 1 group must be tried, not " + groups);
        }
        return new PartitionSearch(domain, size, groups, acceptance, exempt);
    }

    /** The same for what is certain or for what is possible. */
    public PartitionSearch accepting(Acceptance asked) {
        return new PartitionSearch(domain, size, bound, asked, exempt);
    }

    /** The same with units that need not be merged although they are small. They may be. */
    public PartitionSearch exempting(Set<UnitCode> units) {
        return new PartitionSearch(domain, size, bound, acceptance, Set.copyOf(units));
    }

    /** The best partition that the search finds. */
    public Partition run() {
        int[][] neighbours = domain.neighbours();
        boolean[] needs = needs();
        Candidates candidates = new Candidates(needs);
        boolean isWhole = true;
        for (int root = 0; root < neighbours.length && isWhole; root++) {
            isWhole = ConnectedSets.visit(neighbours, root, root, size, candidates::add);
        }
        GroupCover.Choice choice = GroupCover.choose(needs, candidates.sorted(), bound);
        return partition(choice, needs, candidates.sets, isWhole);
    }

    private boolean[] needs() {
        List<AdministrativeUnit> units = domain.units();
        boolean[] needs = new boolean[units.size()];
        for (int i = 0; i < needs.length; i++) {
            needs[i] = !exempt.contains(units.get(i).code()) && !acceptance.accepts(domain.outcome(new int[] {i}));
        }
        return needs;
    }

    private Partition partition(GroupCover.Choice choice, boolean[] needs, long sets, boolean isWhole) {
        boolean[] isGrouped = new boolean[needs.length];
        List<Alternative> groups = new ArrayList<>();
        for (int[] group : choice.chosen()) {
            groups.add(domain.alternative(group));
            for (int unit : group) {
                isGrouped[unit] = true;
            }
        }
        groups.sort(Comparator.comparing(group -> group.units().get(0).code()));
        List<Alternative> left = new ArrayList<>();
        int unchanged = 0;
        for (int i = 0; i < needs.length; i++) {
            if (!isGrouped[i] && needs[i]) {
                left.add(domain.alternative(new int[] {i}));
            } else if (!isGrouped[i]) {
                unchanged++;
            }
        }
        return new Partition(
                acceptance,
                groups,
                left,
                unchanged,
                choice.mergers(),
                isWhole ? choice.leftBound() : 0,
                isWhole ? choice.mergersBound() : 0,
                isWhole && choice.isProven(),
                size,
                sets,
                choice.steps());
    }

    /**
     * The groups worth choosing. A group that divides into two acceptable parts is not: both parts are better. Neither is one
     * without a unit that needs it.
     */
    private final class Candidates {
        private final boolean[] needs;
        private final List<int[]> groups = new ArrayList<>();
        private final Set<List<Integer>> accepted = new HashSet<>();
        private long sets;

        Candidates(boolean[] needs) {
            this.needs = needs;
        }

        boolean add(int[] set) {
            if (sets == MOST_SETS) {
                return false;
            }
            sets++;
            if (set.length == 1 ? !needs[set[0]] : acceptance.accepts(domain.outcome(set))) {
                int[] sorted = set.clone();
                Arrays.sort(sorted);
                accepted.add(Arrays.stream(sorted).boxed().toList());
                if (set.length > 1 && Arrays.stream(set).anyMatch(unit -> needs[unit])) {
                    groups.add(sorted);
                }
            }
            return true;
        }

        /** Smaller groups first. */
        List<int[]> sorted() {
            return groups.stream()
                    .filter(group -> !isDivisible(group))
                    .sorted(Comparator.comparingInt(group -> group.length))
                    .toList();
        }

        private boolean isDivisible(int[] group) {
            // The first unit is in the first part, so that each division is tried once.
            for (int chosen = 0; chosen < (1 << (group.length - 1)) - 1; chosen++) {
                List<Integer> part = new ArrayList<>();
                List<Integer> rest = new ArrayList<>();
                part.add(group[0]);
                for (int i = 1; i < group.length; i++) {
                    ((chosen & (1 << (i - 1))) != 0 ? part : rest).add(group[i]);
                }
                if (accepted.contains(part) && accepted.contains(rest)) {
                    return true;
                }
            }
            return false;
        }
    }
}
