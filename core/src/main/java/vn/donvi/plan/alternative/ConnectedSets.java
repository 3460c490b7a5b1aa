package vn.donvi.plan.alternative;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Every connected set of vertices of a graph that has a given one, up to a size, each once. A set grows by a vertex of its
 * frontier; vertices that were passed over do not come back below, so that no set is made twice.
 */
final class ConnectedSets {
    private final int[][] neighbours;
    private final int most;
    private final Predicate<int[]> visitor;
    private final boolean[] seen;

    private ConnectedSets(int[][] neighbours, int most, Predicate<int[]> visitor) {
        this.neighbours = neighbours;
        this.most = most;
        this.visitor = visitor;
        this.seen = new boolean[neighbours.length];
    }

    /**
     * Visits the connected sets that have a vertex and none below a number.
     *
     * @param neighbours the neighbours of each vertex
     * @param root the vertex; it is the first of every set
     * @param least the lowest vertex that a set may have
     * @param most the greatest size of a set
     * @param visitor takes a set; false ends the search
     * @return whether every set was visited
     */
    static boolean visit(int[][] neighbours, int root, int least, int most, Predicate<int[]> visitor) {
        ConnectedSets sets = new ConnectedSets(neighbours, most, visitor);
        Arrays.fill(sets.seen, 0, least, true);
        sets.seen[root] = true;
        return sets.grow(new int[] {root}, sets.unseen(root));
    }

    private boolean grow(int[] set, int[] frontier) {
        if (!visitor.test(set)) {
            return false;
        }
        if (set.length == most) {
            return true;
        }
        for (int i = 0; i < frontier.length; i++) {
            int[] added = unseen(frontier[i]);
            int[] rest = Arrays.copyOfRange(frontier, i + 1, frontier.length + added.length);
            System.arraycopy(added, 0, rest, frontier.length - i - 1, added.length);
            int[] grown = Arrays.copyOf(set, set.length + 1);
            grown[set.length] = frontier[i];
            boolean isGoingOn = grow(grown, rest);
            for (int vertex : added) {
                seen[vertex] = false;
            }
            if (!isGoingOn) {
                return false;
            }
        }
        return true;
    }

    /** The neighbours of a vertex that are neither in a set nor on its frontier; they are on it from now on. */
    private int[] unseen(int vertex) {
        int[] unseen =
                Arrays.stream(neighbours[vertex]).filter(other -> !seen[other]).toArray();
        for (int other : unseen) {
            seen[other] = true;
        }
        return unseen;
    }
}
