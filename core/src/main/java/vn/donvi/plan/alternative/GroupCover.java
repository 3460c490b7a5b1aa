package vn.donvi.plan.alternative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The choice of disjoint groups that leaves the fewest vertices without a group that need one, and of these the one with
 * the fewest mergers. A group of n vertices is n - 1 mergers.
 *
 * <p>Branch and bound: the vertex with the fewest groups left is decided first. The bound of a part of the search gives each
 * undecided vertex its share of the cheapest group that it can still be in. Components of the problem are solved apart.
 *
 * <p>A search that stops at half of its steps uses the rest to improve its choice: it takes back the groups around a vertex
 * and chooses again there, until no vertex is left around which that helps.
 */
final class GroupCover {
    /** The greatest size of a group. */
    static final int MOST_IN_GROUP = 8;

    /** A number that all numbers up to {@link #MOST_IN_GROUP} divide, so that shares are whole. */
    private static final int WHOLE = 840;

    private static final int NONE = -1;

    /** The steps of one attempt to improve a choice. */
    private static final long STEPS_OF_ATTEMPT = 100_000;

    private final List<int[]> groups;
    /** The mergers of each group, divided among its vertices that need one. */
    private final int[] shares;
    /** The groups of each vertex, those with the least share first. */
    private final int[][] groupsOf;
    /** The cost of a vertex that is left: more than all mergers. */
    private final long leaving;

    private final boolean[] isTaken;
    private final boolean[] isLeft;
    private final ArrayDeque<Integer> chosen = new ArrayDeque<>();

    private int[] component = {};
    private List<Integer> best = List.of();
    private long bestCost;
    private int next;
    private long spent;
    private long allowed;
    private boolean isStopped;

    /**
     * A choice of groups.
     *
     * @param chosen the groups
     * @param left the number of vertices that need a group and have none
     * @param mergers the number of mergers
     * @param leftBound the number of vertices that any choice leaves, at least
     * @param mergersBound the number of mergers of any choice that leaves only {@code leftBound}, at least
     * @param isProven whether no choice is better
     * @param steps the number of groups that were looked at
     */
    record Choice(
            List<int[]> chosen, int left, int mergers, int leftBound, int mergersBound, boolean isProven, long steps) {}

    private GroupCover(boolean[] needs, List<int[]> groups) {
        this.groups = groups;
        this.leaving = needs.length;
        this.isTaken = new boolean[needs.length];
        this.isLeft = new boolean[needs.length];
        this.shares = groups.stream().mapToInt(group -> share(group, needs)).toArray();
        List<List<Integer>> of = new ArrayList<>();
        for (int i = 0; i < needs.length; i++) {
            of.add(new ArrayList<>());
        }
        for (int i = 0; i < shares.length; i++) {
            for (int vertex : groups.get(i)) {
                of.get(vertex).add(i);
            }
        }
        this.groupsOf = new int[needs.length][];
        for (int i = 0; i < groupsOf.length; i++) {
            // The sort is stable: the order of the groups decides between equal shares.
            groupsOf[i] = of.get(i).stream()
                    .sorted(Comparator.comparingInt(group -> shares[group]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    private static int share(int[] group, boolean[] needs) {
        int needy = 0;
        for (int vertex : group) {
            needy += needs[vertex] ? 1 : 0;
        }
        return (group.length - 1) * WHOLE / needy;
    }

    /**
     * Chooses groups.
     *
     * @param needs for each vertex whether it needs a group
     * @param groups the groups that may be chosen, each with a vertex that needs one, the preferred ones first
     * @param steps the number of groups after which the search stops
     */
    static Choice choose(boolean[] needs, List<int[]> groups, long steps) {
        GroupCover cover = new GroupCover(needs, groups);
        List<int[]> chosen = new ArrayList<>();
        long cost = 0;
        long bound = 0;
        boolean isProven = true;
        List<int[]> components = cover.components(needs);
        for (int i = 0; i < components.size(); i++) {
            long least = cover.solve(components.get(i), (steps - cover.spent) / (components.size() - i));
            cost += cover.bestCost;
            bound += least;
            isProven &= least == cover.bestCost;
            cover.best.forEach(group -> chosen.add(groups.get(group)));
        }
        long leaving = Math.max(1, cover.leaving);
        return new Choice(
                chosen,
                Math.toIntExact(cost / leaving),
                Math.toIntExact(cost % leaving),
                Math.toIntExact(bound / leaving),
                Math.toIntExact(bound % leaving),
                isProven,
                cover.spent);
    }

    /** The vertices that need a group, apart by whether groups connect them. The smallest components are first. */
    private List<int[]> components(boolean[] needs) {
        boolean[] isSeen = new boolean[needs.length];
        List<int[]> components = new ArrayList<>();
        for (int i = 0; i < needs.length; i++) {
            if (needs[i] && !isSeen[i]) {
                components.add(component(i, needs, isSeen));
            }
        }
        components.sort(Comparator.comparingInt(vertices -> vertices.length));
        return components;
    }

    private int[] component(int first, boolean[] needs, boolean[] isSeen) {
        List<Integer> vertices = new ArrayList<>();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(first));
        isSeen[first] = true;
        for (Integer vertex = open.poll(); vertex != null; vertex = open.poll()) {
            if (needs[vertex]) {
                vertices.add(vertex);
            }
            for (int group : groupsOf[vertex]) {
                for (int other : groups.get(group)) {
                    if (!isSeen[other]) {
                        isSeen[other] = true;
                        open.add(other);
                    }
                }
            }
        }
        return vertices.stream().sorted().mapToInt(Integer::intValue).toArray();
    }

    /** Solves a component and returns a cost that no choice is below. */
    private long solve(int[] vertices, long steps) {
        long limit = spent + steps;
        long least = start(vertices, List.of(), leaving * vertices.length, spent + steps / 2);
        if (!isStopped) {
            return bestCost;
        }
        improve(vertices, Math.min(least, bestCost), limit);
        return Math.min(least, bestCost);
    }

    /** Searches from a choice that is known, and returns a cost that no choice is below. */
    private long start(int[] vertices, List<Integer> known, long cost, long limit) {
        component = vertices;
        best = known;
        bestCost = cost;
        allowed = limit;
        isStopped = false;
        long least = bound();
        search(0);
        return least;
    }

    private void improve(int[] vertices, long least, long limit) {
        boolean isBetter = true;
        while (isBetter && bestCost > least) {
            isBetter = false;
            for (int centre : vertices) {
                if (spent >= limit) {
                    return;
                }
                isBetter |= improveAround(centre, vertices, limit);
            }
        }
    }

    /** Chooses again for the vertices near one, and for those that are left. */
    private boolean improveAround(int centre, int[] vertices, long limit) {
        BitSet near = new BitSet();
        near.set(centre);
        for (int group : groupsOf[centre]) {
            for (int vertex : groups.get(group)) {
                near.set(vertex);
            }
        }
        long costBefore = bestCost;
        List<Integer> before = best;
        List<Integer> kept = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        long keptCost = 0;
        for (int group : before) {
            boolean isNear = Arrays.stream(groups.get(group)).anyMatch(near::get);
            (isNear ? taken : kept).add(group);
            keptCost += isNear ? 0 : groups.get(group).length - 1;
        }
        kept.forEach(group -> mark(group, true));
        int[] open = Arrays.stream(vertices).filter(vertex -> !isTaken[vertex]).toArray();
        start(open, taken, costBefore - keptCost, Math.min(limit, spent + STEPS_OF_ATTEMPT));
        kept.forEach(group -> mark(group, false));
        kept.addAll(best);
        best = kept;
        bestCost += keptCost;
        return bestCost < costBefore;
    }

    private void search(long cost) {
        long least = cost + bound();
        int vertex = next;
        if (vertex == NONE) {
            if (cost < bestCost) {
                bestCost = cost;
                best = List.copyOf(chosen);
            }
            return;
        }
        if (least >= bestCost) {
            return;
        }
        if (spent >= allowed) {
            isStopped = true;
            return;
        }
        for (int group : groupsOf[vertex]) {
            if (isFree(group)) {
                mark(group, true);
                chosen.push(group);
                search(cost + groups.get(group).length - 1);
                chosen.pop();
                mark(group, false);
                if (isStopped) {
                    return;
                }
            }
        }
        isLeft[vertex] = true;
        search(cost + leaving);
        isLeft[vertex] = false;
    }

    /** The least further cost of the undecided vertices. Sets {@link #next} to the one with the fewest free groups. */
    private long bound() {
        long sum = 0;
        int fewest = Integer.MAX_VALUE;
        next = NONE;
        for (int vertex : component) {
            if (isTaken[vertex] || isLeft[vertex]) {
                continue;
            }
            int free = 0;
            long cheapest = leaving * WHOLE;
            for (int group : groupsOf[vertex]) {
                spent++;
                if (isFree(group)) {
                    cheapest = Math.min(cheapest, shares[group]);
                    free++;
                    if (free >= fewest) {
                        break;
                    }
                }
            }
            sum += cheapest;
            if (free < fewest) {
                fewest = free;
                next = vertex;
            }
        }
        return (sum + WHOLE - 1) / WHOLE;
    }

    private boolean isFree(int group) {
        for (int vertex : groups.get(group)) {
            if (isTaken[vertex] || isLeft[vertex]) {
                return false;
            }
        }
        return true;
    }

    private void mark(int group, boolean taken) {
        for (int vertex : groups.get(group)) {
            isTaken[vertex] = taken;
        }
    }
}
