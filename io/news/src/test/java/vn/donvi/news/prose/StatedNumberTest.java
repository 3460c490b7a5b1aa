package vn.donvi.news.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.measure.Precision;

class StatedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48,93 km2 | 48.93 | EXACT | 1",
                "hơn 71.000 người | 71000 | LOWER_BOUND | 2",
                "chưa đến 300 người | 300 | UPPER_BOUND | 3",
                "khoảng 2,5 triệu người | 2500000 | APPROXIMATE | 3",
                "2,5 triệu đồng | 2.5 | EXACT | 1"
            })
    void saysHowExactItIs(String text, BigDecimal value, Precision precision, int end) {
        assertThat(numberAt(text, 0)).isEqualTo(new StatedNumber(value, precision, 0, end, ""));
    }

    @Test
    void wordsBeforeItBelongToIt() {
        assertThat(numberAt("có hơn 71.000 người", 2))
                .isEqualTo(new StatedNumber(new BigDecimal("71000"), Precision.LOWER_BOUND, 1, 3, ""));
    }

    @Test
    void decimalPointIsDoubtful() {
        assertThat(numberAt("11.82 km2", 0))
                .isEqualTo(new StatedNumber(
                        new BigDecimal("11.82"),
                        Precision.EXACT,
                        0,
                        1,
                        "'11.82' is not written as a number is in Vietnamese"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"người", "hơn người", "1,2,3.4"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(numberAt(text, 0)).isNull();
    }

    private static @Nullable StatedNumber numberAt(String text, int place) {
        Prose prose = Prose.of(text);
        return StatedNumber.at(new Sentence(prose, 0, prose.tokens().size()), place);
    }
}
