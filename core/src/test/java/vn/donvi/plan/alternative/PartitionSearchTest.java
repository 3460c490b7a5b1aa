package vn.donvi.plan.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Partitions of small districts, against every partition of random ones. */
class PartitionSearchTest {
    private static SmallDistrict connected(int[] people, int[] km2, int[][] neighbours) {
        SmallDistrict district = new SmallDistrict(people, km2);
        for (int i = 0; i < neighbours.length; i++) {
            for (int other : neighbours[i]) {
                if (other < i) {
                    district.border(i, other, 1);
                }
            }
        }
        return district;
    }

    @Test
    void smallUnitsAreMergedAndLargeOnesStay() {
        SmallDistrict district = new SmallDistrict(new int[] {60, 60, 300, 20}, new int[] {7, 7, 30, 3})
                .border(0, 1, 1)
                .border(1, 2, 1)
                .border(2, 3, 1)
                .flat();

        Partition partition = PartitionSearch.in(district.domain()).run();

        assertThat(partition.groups())
                .extracting(group -> group.units().toString())
                .containsExactly(
                        "[Xã Số 0 (00010@2004-08-31), Xã Số 1 (00011@2004-08-31)]",
                        "[Xã Số 2 (00012@2004-08-31), Xã Số 3 (00013@2004-08-31)]");
        assertThat(partition.left()).isEmpty();
        assertThat(partition.mergers()).isEqualTo(2);
        assertThat(partition.unitsAfter()).isEqualTo(2);
        assertThat(partition.isProven()).isTrue();
    }

    @Test
    void unitThatNoGroupCanHelpIsLeft() {
        SmallDistrict district = new SmallDistrict(new int[] {60, 60, 20}, new int[] {7, 7, 3})
                .border(0, 1, 1)
                .flat();

        Partition partition = PartitionSearch.in(district.domain()).run();

        assertThat(partition.groups()).hasSize(1);
        assertThat(partition.left())
                .extracting(left -> left.units().get(0).name())
                .containsExactly("Số 2");
        assertThat(partition.leftBound()).isEqualTo(1);
        assertThat(partition.isProven()).isTrue();
    }

    @Test
    void exemptUnitNeedsNoMerger() {
        SmallDistrict district = new SmallDistrict(new int[] {60, 200}, new int[] {7, 20})
                .border(0, 1, 1)
                .flat();

        Partition partition = PartitionSearch.in(district.domain())
                .exempting(Set.of(district.unit(0).code()))
                .run();

        assertThat(partition.mergers()).isZero();
        assertThat(partition.unchanged()).isEqualTo(2);
    }

    @Test
    void whatIsCertainDiffersFromWhatIsPossibleByUnknownTraits() {
        SmallDistrict district = new SmallDistrict(new int[] {60, 60, 60}, new int[] {7, 7, 7})
                .border(0, 1, 1)
                .border(1, 2, 1);

        Partition certain = PartitionSearch.in(district.domain()).run();
        Partition possible = PartitionSearch.in(district.domain())
                .accepting(Acceptance.POSSIBLE)
                .run();

        assertThat(certain.mergers()).isEqualTo(2);
        assertThat(certain.left()).isEmpty();
        assertThat(possible.mergers()).isEqualTo(2);
        assertThat(possible.groups().get(0).verdict())
                .isEqualTo(certain.groups().get(0).verdict());
    }

    @Test
    void noPartitionIsBetter() {
        Random random = new Random(18);
        for (int run = 0; run < 60; run++) {
            int[] people = random.ints(7, 20, 130).toArray();
            int[] km2 = random.ints(7, 3, 14).toArray();
            int[][] neighbours = ConnectedSetsTest.randomGraph(7, random.nextDouble(), random);
            int most = 2 + random.nextInt(3);

            Partition partition = PartitionSearch.in(
                            connected(people, km2, neighbours).flat().domain())
                    .upTo(most)
                    .run();

            assertThat(partition.isProven()).isTrue();
            assertThat(partition.left().size() * 100 + partition.mergers())
                    .isEqualTo(bruteForce(people, km2, neighbours, most, (1 << 7) - 1, new HashMap<>()));
        }
    }

    /** The least cost of any partition: 100 for a group below the standard, and its size less one for each group. */
    private static int bruteForce(
            int[] people, int[] km2, int[][] neighbours, int most, int rest, Map<Integer, Integer> known) {
        if (rest == 0) {
            return 0;
        }
        Integer before = known.get(rest);
        if (before != null) {
            return before;
        }
        int first = Integer.lowestOneBit(rest);
        int best = Integer.MAX_VALUE;
        for (int group = rest; group > 0; group = (group - 1) & rest) {
            int size = Integer.bitCount(group);
            boolean isGroup = (group & first) != 0 && size <= most && ConnectedSetsTest.isConnected(neighbours, group);
            int bits = group;
            IntStream units = IntStream.range(0, people.length).filter(unit -> (bits & (1 << unit)) != 0);
            int[] chosen = units.toArray();
            boolean isEnough = IntStream.of(chosen).map(unit -> people[unit]).sum() >= 100
                    && IntStream.of(chosen).map(unit -> km2[unit]).sum() >= 10;
            // A group that is not enough helps nobody: its units may as well stay apart.
            if (isGroup && (isEnough || size == 1)) {
                int others = bruteForce(people, km2, neighbours, most, rest & ~group, known);
                best = Math.min(best, (isEnough ? 0 : 100) + size - 1 + others);
            }
        }
        known.put(rest, best);
        return best;
    }

    @Test
    void questionsThatMakeNoSenseAreRefused() {
        PartitionSearch search = PartitionSearch.in(new SmallDistrict(new int[] {60}, new int[] {7}).domain());

        assertThatThrownBy(() -> search.upTo(9)).hasMessage("a group has from 2 to 8 units, not 9");
        assertThatThrownBy(() -> search.within(0)).hasMessage("at least 1 group must be tried, not 0");
    }
}
