package vn.donvi.pictures.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelsTest {
    @ParameterizedTest
    @CsvSource({"3, 3", "0.5, 0.5", "-12.34, -12.3", "-0.04, 0", "0.05, 0.1", "99.96, 100", "-0.5, -0.5", "1e6, 1000000"
    })
    void lengthIsRoundedToATenth(double length, String text) {
        assertThat(Pixels.of(length)).isEqualTo(text);
    }

    @Test
    void textIsBrokenAtBlanks() {
        assertThat(Pixels.lines("Văn Miếu - Quốc Tử Giám", 80, 12)).containsExactly("Văn Miếu -", "Quốc Tử", "Giám");
        assertThat(Pixels.lines("Nghiêng", 10, 12)).containsExactly("Nghiêng");
        assertThat(Pixels.lines("", 10, 12)).containsExactly("");
    }
}
