package vn.donvi.plan.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Choices of random groups, against every choice. */
class GroupCoverTest {
    private static final int VERTICES = 9;

    /** The least cost of any choice: left vertices count more than all mergers. */
    private static int bruteForce(boolean[] needs, List<int[]> groups, int from, int taken) {
        int cost = 0;
        for (int i = 0; i < needs.length; i++) {
            cost += needs[i] && (taken & (1 << i)) == 0 ? needs.length : 0;
        }
        for (int i = from; i < groups.size(); i++) {
            int[] group = groups.get(i);
            boolean isFree = IntStream.of(group).noneMatch(vertex -> (taken & (1 << vertex)) != 0);
            if (isFree) {
                int with = IntStream.of(group).map(vertex -> 1 << vertex).reduce(taken, (left, right) -> left | right);
                cost = Math.min(cost, group.length - 1 + bruteForce(needs, groups, i + 1, with));
            }
        }
        return cost;
    }

    private static List<int[]> randomGroups(boolean[] needs, Random random) {
        List<int[]> groups = new ArrayList<>();
        int number = random.nextInt(14);
        while (groups.size() < number) {
            int[] group = random.ints(0, needs.length)
                    .distinct()
                    .limit(2 + random.nextInt(3))
                    .sorted()
                    .toArray();
            if (IntStream.of(group).anyMatch(vertex -> needs[vertex])) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static boolean[] randomNeeds(Random random) {
        boolean[] needs = new boolean[VERTICES];
        needs[random.nextInt(VERTICES)] = true;
        for (int i = 0; i < VERTICES; i++) {
            needs[i] |= random.nextInt(3) > 0;
        }
        return needs;
    }

    private static void checkIsAChoice(GroupCover.Choice choice, boolean[] needs) {
        Set<Integer> taken = new HashSet<>();
        int mergers = 0;
        for (int[] group : choice.chosen()) {
            mergers += group.length - 1;
            for (int vertex : group) {
                assertThat(taken.add(vertex)).isTrue();
            }
        }
        long left = IntStream.range(0, needs.length)
                .filter(vertex -> needs[vertex] && !taken.contains(vertex))
                .count();
        assertThat(choice.mergers()).isEqualTo(mergers);
        assertThat(choice.left()).isEqualTo((int) left);
    }

    @Test
    void choiceIsTheBestOfAll() {
        Random random = new Random(18);
        for (int run = 0; run < 2000; run++) {
            boolean[] needs = randomNeeds(random);
            List<int[]> groups = randomGroups(needs, random);

            GroupCover.Choice choice = GroupCover.choose(needs, groups, Long.MAX_VALUE);

            checkIsAChoice(choice, needs);
            assertThat(choice.isProven()).isTrue();
            assertThat(choice.left() * VERTICES + choice.mergers()).isEqualTo(bruteForce(needs, groups, 0, 0));
            assertThat(choice.leftBound()).isEqualTo(choice.left());
            assertThat(choice.mergersBound()).isEqualTo(choice.mergers());
        }
    }

    @Test
    void stoppedSearchGivesAChoiceAndABoundThatNoneIsBelow() {
        Random random = new Random(19);
        int notProven = 0;
        for (int run = 0; run < 2000; run++) {
            boolean[] needs = randomNeeds(random);
            List<int[]> groups = randomGroups(needs, random);

            GroupCover.Choice choice = GroupCover.choose(needs, groups, 1 + random.nextInt(200));

            checkIsAChoice(choice, needs);
            int best = bruteForce(needs, groups, 0, 0);
            int found = choice.left() * VERTICES + choice.mergers();
            assertThat(choice.leftBound() * VERTICES + choice.mergersBound()).isLessThanOrEqualTo(best);
            assertThat(found).isGreaterThanOrEqualTo(best);
            if (choice.isProven()) {
                assertThat(found).isEqualTo(best);
            } else {
                notProven++;
            }
        }
        assertThat(notProven).isGreaterThan(50);
    }

    @Test
    void nothingIsChosenWhereNothingIsNeeded() {
        GroupCover.Choice choice = GroupCover.choose(new boolean[3], List.of(), 10);

        assertThat(choice.chosen()).isEmpty();
        assertThat(choice.isProven()).isTrue();
        assertThat(choice.left() + choice.mergers()).isZero();
    }
}
