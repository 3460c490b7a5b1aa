package vn.donvi.gazetteer.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;

class EdgeIndexTest {
    /** All of everything. */
    private static final EdgeExtents WHOLE = new EdgeExtents() {
        @Override
        public Extent area(int edge) {
            return Extent.ALL;
        }

        @Override
        public Extent population(int edge) {
            return Extent.ALL;
        }
    };

    @Test
    void edgeBelongsToTheChangeWhoseEdgesItIsAmong() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            int[] first = new int[1 + random.nextInt(12)];
            for (int change = 0; change + 1 < first.length; change++) {
                first[change + 1] = first[change] + random.nextInt(4);
            }
            int edges = first[first.length - 1];
            EdgeIndex index = new EdgeIndex(1, first, new int[edges], new int[edges], WHOLE);
            for (int edge = 0; edge < edges; edge++) {
                int each = edge;
                assertThat(index.change(edge))
                        .isEqualTo(IntStream.range(0, first.length - 1)
                                .filter(change -> first[change] <= each && each < first[change + 1])
                                .findFirst()
                                .orElseThrow());
            }
        }
    }
}
