package vn.donvi.tables.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "0.25, 0.25", "007.50, 7.5", "123456789012345678, 1.2345678901234568E17"})
    void digitsWithADotBeforeDecimalsAreANumber(String text, double number) {
        assertThat(Decimals.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".5", "5.", "1.2.3", "-1", "+1", "1e3", " 1", "1,5", "NaN", "٣"})
    void anyOtherTextIsNot(String text) {
        assertThat(Decimals.parse(text)).isNaN();
    }
}
