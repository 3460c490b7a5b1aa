package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Draft;

class InvalidGazetteerExceptionTest {
    @Test
    void saysItsOnlyViolation() {
        assertThat(new InvalidGazetteerException(violations(1)))
                .hasMessage("the gazetteer breaks its invariants in 1 place:\n  CITED: message 1");
    }

    @Test
    void saysTwentyViolationsAndCarriesAll() {
        InvalidGazetteerException exception = new InvalidGazetteerException(violations(23));

        assertThat(exception.getMessage())
                .startsWith("the gazetteer breaks its invariants in 23 places:\n  CITED: message 1\n")
                .endsWith("\n  CITED: message 20\n  … and 3 more")
                .hasLineCount(22);
        assertThat(exception.violations()).isEqualTo(violations(23)).isUnmodifiable();
    }

    @Test
    void saysNothingOfMoreWhenTwentyAreAll() {
        assertThat(new InvalidGazetteerException(violations(20)).getMessage()).endsWith("\n  CITED: message 20");
    }

    private static List<Violation> violations(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Draft.violation(Invariant.CITED, "message " + number))
                .toList();
    }
}
