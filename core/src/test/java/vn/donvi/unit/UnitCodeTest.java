package vn.donvi.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {
    private static final String ALLOWED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-_";

    @Test
    void keepsItsLeadingZeros() {
        assertThat(UnitCode.of("00001").value()).isEqualTo("00001");
        assertThat(UnitCode.of("00001")).hasToString("00001").isNotEqualTo(UnitCode.of("001"));
    }

    @Test
    void isMadeOfAsciiLettersDigitsDotsHyphensAndUnderscoresOnly() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = String.valueOf((char) c);
            assertThat(UnitCode.isCode(text)).as("U+%04X", c).isEqualTo(ALLOWED.contains(text));
        }
    }

    @Test
    void hasOneToSixteenCharacters() {
        for (int length = 0; length <= 20; length++) {
            assertThat(UnitCode.isCode("1".repeat(length))).isEqualTo(length >= 1 && length <= 16);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 01", "01 ", "0 1", "01@2004-08-31", "xã", "٠١", "01234567890123456"})
    void refusesWhatIsNoCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitCode.of(text))
                .withMessage(
                        "'" + text + "' is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores)");
    }

    @Test
    void comesInTheOrderOfItsText() {
        List<UnitCode> codes = Stream.of("2", "01", "1", "00001", "001", "A")
                .map(UnitCode::of)
                .sorted()
                .toList();

        assertThat(codes).extracting(UnitCode::value).containsExactly("00001", "001", "01", "1", "2", "A");
    }

    @Test
    void isEqualToACodeOfTheSameTextOnly() {
        assertThat(UnitCode.of("01")).isEqualTo(UnitCode.of("01")).hasSameHashCodeAs(UnitCode.of("01"));
        assertThat(UnitCode.of("01")).isNotEqualTo(UnitCode.of("1")).isNotEqualTo("01");
    }
}
