package vn.donvi.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithProblemsTest {
    private static final Problem PROBLEM = new Problem(Location.of("units.csv", 2), "no name");

    @Test
    void cleanValueIsHandedOut() {
        WithProblems<String> clean = WithProblems.clean("read");

        assertThat(clean.isClean()).isTrue();
        assertThat(clean.problems()).isEmpty();
        assertThat(clean.orThrow()).isEqualTo("read");
    }

    @Test
    void valueWithProblemsIsRefusedWithAllOfThem() {
        WithProblems<String> read = new WithProblems<>("read", List.of(PROBLEM, PROBLEM));

        assertThat(read.isClean()).isFalse();
        assertThat(read.value()).isEqualTo("read");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(read::orThrow)
                .satisfies(e -> assertThat(e.problems()).containsExactly(PROBLEM, PROBLEM))
                .withMessage("2 problems:\n  units.csv:2: no name\n  units.csv:2: no name");
    }

    @Test
    void mappingChangesTheValueAndKeepsTheProblems() {
        WithProblems<Integer> mapped = new WithProblems<>("read", List.of(PROBLEM)).map(String::length);

        assertThat(mapped).isEqualTo(new WithProblems<>(4, List.of(PROBLEM)));
    }

    @Test
    void keepsItsProblemsWhenTheListIsChanged() {
        List<Problem> given = new ArrayList<>(List.of(PROBLEM));
        WithProblems<String> read = new WithProblems<>("read", given);
        given.clear();

        assertThat(read.problems()).containsExactly(PROBLEM).isUnmodifiable();
    }
}
