package vn.donvi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.unit.UnitId;

class MeasurementTest {
    private static final UnitId UNIT = UnitId.parse("18301@2004-08-31");

    @ParameterizedTest
    @ValueSource(doubles = {0, 7.87, Double.MAX_VALUE})
    void valueIsAnyNumberFromZero(double value) {
        assertThat(measurement(value, "census-2019", Quality.OFFICIAL, "").value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void refusesAValueThatIsNone(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measurement(value, "census-2019", Quality.OFFICIAL, ""))
                .withMessage("value must be a number, not negative, but was " + value);
    }

    @Test
    void needsASource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measurement(1, " ", Quality.OFFICIAL, ""))
                .withMessage("a measurement needs a source");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFICIAL")
    void figureThatIsNotOfficialSaysWhy(Quality quality) {
        assertThat(measurement(1, "census-2019", quality, "misprinted").note()).isEqualTo("misprinted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measurement(1, "census-2019", quality, " "))
                .withMessage("a figure of quality " + quality + " needs a note that says why");
    }

    private static Measurement measurement(double value, String source, Quality quality, String note) {
        return new Measurement(UNIT, Measure.CENSUS_POPULATION, value, LocalDate.of(2019, 4, 1), source, quality, note);
    }
}
