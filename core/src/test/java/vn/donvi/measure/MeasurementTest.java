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
    void areaIsAnyNumberFromZero(double value) {
        assertThat(area(value).value()).isEqualTo(value);
        assertThat(area(value).persons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 14_374_406})
    void personsAreWhole(double value) {
        assertThat(measurement(value, "census-2019", Quality.OFFICIAL, "").persons())
                .hasValue((long) value);
    }

    @Test
    void textHasNoExponent() {
        assertThat(measurement(14_374_406, "map", Quality.DERIVED, "a sum"))
                .hasToString(
                        "18301@2004-08-31: census_population 14374406 persons on 2019-04-01 by map, DERIVED (a sum)");
        assertThat(area(10_000_000))
                .hasToString("18301@2004-08-31: area 10000000 km² on 2019-04-01 by census-2019, OFFICIAL");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void refusesAnAreaThatIsNone(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> area(value))
                .withMessage("value must be a number, not negative, but was " + value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 7.87, Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE})
    void refusesPersonsThatAreNone(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measurement(value, "census-2019", Quality.OFFICIAL, ""))
                .withMessage("value must be a whole number, not negative, but was " + value);
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

    private static Measurement area(double value) {
        return new Measurement(
                UNIT, Measure.AREA, value, LocalDate.of(2019, 4, 1), "census-2019", Quality.OFFICIAL, "");
    }

    private static Measurement measurement(double value, String source, Quality quality, String note) {
        return new Measurement(UNIT, Measure.CENSUS_POPULATION, value, LocalDate.of(2019, 4, 1), source, quality, note);
    }
}
