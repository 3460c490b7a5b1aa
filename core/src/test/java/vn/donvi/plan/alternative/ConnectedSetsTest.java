package vn.donvi.plan.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Connected sets of random small graphs, against every subset. */
class ConnectedSetsTest {
    private static final int VERTICES = 7;

    /** The neighbours in a random graph. */
    static int[][] randomGraph(int vertices, double density, Random random) {
        boolean[][] isEdge = new boolean[vertices][vertices];
        for (int i = 0; i < vertices; i++) {
            for (int j = 0; j < i; j++) {
                isEdge[i][j] = random.nextDouble() < density;
                isEdge[j][i] = isEdge[i][j];
            }
        }
        int[][] neighbours = new int[vertices][];
        for (int i = 0; i < vertices; i++) {
            boolean[] edges = isEdge[i];
            neighbours[i] =
                    IntStream.range(0, vertices).filter(other -> edges[other]).toArray();
        }
        return neighbours;
    }

    /** Whether the vertices of a set of bits are connected. */
    static boolean isConnected(int[][] neighbours, int set) {
        int reached = Integer.lowestOneBit(set);
        int before = 0;
        while (reached != before) {
            before = reached;
            for (int i = 0; i < neighbours.length; i++) {
                if ((before & (1 << i)) != 0) {
                    for (int other : neighbours[i]) {
                        reached |= set & (1 << other);
                    }
                }
            }
        }
        return reached == set;
    }

    private static int bits(int[] set) {
        return Arrays.stream(set).map(vertex -> 1 << vertex).reduce(0, (left, right) -> left | right);
    }

    @Test
    void everyConnectedSetIsVisitedOnce() {
        Random random = new Random(18);
        for (int run = 0; run < 200; run++) {
            int[][] neighbours = randomGraph(VERTICES, random.nextDouble(), random);
            int root = random.nextInt(VERTICES);
            int least = random.nextInt(root + 1);
            int most = 1 + random.nextInt(VERTICES);
            List<Integer> expected = new ArrayList<>();
            for (int set = 1; set < 1 << VERTICES; set++) {
                boolean hasRoot = (set & (1 << root)) != 0;
                boolean isAbove = (set & ((1 << least) - 1)) == 0;
                if (hasRoot && isAbove && Integer.bitCount(set) <= most && isConnected(neighbours, set)) {
                    expected.add(set);
                }
            }
            List<Integer> visited = new ArrayList<>();

            boolean isWhole = ConnectedSets.visit(neighbours, root, least, most, set -> {
                assertThat(set[0]).isEqualTo(root);
                return visited.add(bits(set));
            });

            assertThat(isWhole).isTrue();
            assertThat(visited).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void searchEndsWhenTheVisitorSaysSo() {
        int[][] complete = randomGraph(5, 1, new Random(1));
        List<int[]> visited = new ArrayList<>();

        boolean isWhole = ConnectedSets.visit(complete, 0, 0, 3, set -> visited.size() < 4 && visited.add(set));

        assertThat(isWhole).isFalse();
        assertThat(visited).hasSize(4);
    }
}
