package vn.donvi.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsExceptionTest {
    @Test
    void saysItsOnlyProblem() {
        assertThat(new ProblemsException(problems(1))).hasMessage("1 problem:\n  units.csv:1: message 1");
    }

    @Test
    void saysTenProblemsAndCarriesAll() {
        ProblemsException exception = new ProblemsException(problems(12));

        assertThat(exception).hasMessage("""
                        12 problems:
                          units.csv:1: message 1
                          units.csv:2: message 2
                          units.csv:3: message 3
                          units.csv:4: message 4
                          units.csv:5: message 5
                          units.csv:6: message 6
                          units.csv:7: message 7
                          units.csv:8: message 8
                          units.csv:9: message 9
                          units.csv:10: message 10
                          … and 2 more""");
        assertThat(exception.problems()).isEqualTo(problems(12));
    }

    @Test
    void saysNothingOfMoreWhenTenAreAll() {
        assertThat(new ProblemsException(problems(10)).getMessage())
                .startsWith("10 problems:\n")
                .endsWith("\n  units.csv:10: message 10");
    }

    @Test
    void keepsItsProblemsWhenTheListIsChanged() {
        List<Problem> given = new ArrayList<>(problems(2));
        ProblemsException exception = new ProblemsException(given);
        given.clear();

        assertThat(exception.problems()).isEqualTo(problems(2)).isUnmodifiable();
    }

    @Test
    void isNotThrownForNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemsException(List.of()))
                .withMessage("no problem to report");
    }

    private static List<Problem> problems(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> new Problem(Location.of("units.csv", line), "message " + line))
                .toList();
    }
}
