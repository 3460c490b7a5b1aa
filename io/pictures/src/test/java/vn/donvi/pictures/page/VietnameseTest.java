package vn.donvi.pictures.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.measure.Measure;

class VietnameseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "999|999", "1000|1.000", "-1234567|-1.234.567", "14374406|14.374.406"})
    void thousandsHaveAPoint(long number, String text) {
        assertThat(Vietnamese.number(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7.87|7,87", "7.999|8", "-0.25|-0,25", "1234.5|1.234,5", "0.001|0", "-69.94|-69,94"})
    void decimalsHaveAComma(double number, String text) {
        assertThat(Vietnamese.number(number, 2)).isEqualTo(text);
    }

    @Test
    void valueHasItsUnit() {
        assertThat(Vietnamese.value(Measure.CENSUS_POPULATION, 3121)).isEqualTo("3.121 người");
        assertThat(Vietnamese.value(Measure.AREA, 48.93)).isEqualTo("48,93 km²");
    }
}
