package vn.donvi.crosswalk.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @Test
    void ofATableIsThatOfACrosswalk() {
        assertThat(Share.of(1, 1, OptionalDouble.of(1), List.of())).isEqualTo(Share.WHOLE);
        assertThat(Share.of(0, 0, OptionalDouble.of(0), List.of())).isEqualTo(Share.NOTHING);
        assertThat(Share.of(0, 1, OptionalDouble.empty(), List.of())).isEqualTo(Share.unknown());
        assertThat(Share.of(0, 1, OptionalDouble.of(0.4), Set.of(Evidence.OVERLAY, Evidence.LAW)))
                .isEqualTo(Share.estimated(0.4, Evidence.LAW.bit() | Evidence.OVERLAY.bit()))
                .extracting(Share::evidence)
                .isEqualTo(List.of(Evidence.LAW, Evidence.OVERLAY));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 1,   0.5, 0, 'bounds must be in order between 0 and 1, but are -0.1 and 1.0'",
        "0,    1.1, 0.5, 0, 'bounds must be in order between 0 and 1, but are 0.0 and 1.1'",
        "0.5,  0.4, 0.4, 0, 'bounds must be in order between 0 and 1, but are 0.5 and 0.4'",
        "NaN,  1,   0.4, 0, 'bounds must be in order between 0 and 1, but are NaN and 1.0'",
        "0.5,  0.6, 0.4, 0, 'an estimate must be within its bounds 0.5 and 0.6, but is 0.4'",
        "0.5,  0.6, 0.7, 0, 'an estimate must be within its bounds 0.5 and 0.6, but is 0.7'",
        "0,    1,   NaN, 0, 'an estimate must be within its bounds 0.0 and 1.0, but is NaN'",
        "1,    1,      , 0, 'bounds that are both 1.0 leave no doubt of the estimate'",
        "1,    1,   1,   1, 'what is certain rests on no evidence, but has [LAW]'",
        "0,    1,      , 1, 'what is not known rests on no evidence, but has [LAW]'",
    })
    void mustMakeSense(double low, double high, Double estimate, int laws, String message) {
        OptionalDouble best = estimate == null ? OptionalDouble.empty() : OptionalDouble.of(estimate);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Share.of(low, high, best, List.of(Evidence.LAW).subList(0, laws)))
                .withMessage(message);
    }
}
