package vn.donvi.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIdTest {
    @Test
    void readsBackWhatItPrints() {
        UnitId id = UnitId.of(UnitCode.of("18229"), LocalDate.of(2025, 7, 1));

        assertThat(id).hasToString("18229@2025-07-01");
        assertThat(UnitId.parse("18229@2025-07-01")).isEqualTo(id);
    }

    @Test
    void comesByCodeThenByDate() {
        assertThat(Stream.of("02@2004-08-31", "01@2008-08-01", "01@2004-08-31", "001@2025-07-01")
                        .map(UnitId::parse)
                        .sorted())
                .map(UnitId::toString)
                .containsExactly("001@2025-07-01", "01@2004-08-31", "01@2008-08-01", "02@2004-08-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18229",
                "18229 2025-07-01",
                "18229@",
                "18229@2025-7-1",
                "18229@2025-02-29",
                "18229@2025-07-01 ",
                "18229@2025-07-01@2025-07-01"
            })
    void refusesWhatIsNoId(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitId.parse(text))
                .withMessage("'" + text + "' is not a unit id (code@yyyy-mm-dd)");
    }

    @Test
    void refusesAnIdWhoseCodeIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitId.parse("@2025-07-01"))
                .withMessage("'' is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores)");
    }

    @Test
    void isEqualToAnIdOfTheSameCodeAndDateOnly() {
        UnitId id = UnitId.parse("18229@2025-07-01");

        assertThat(id).isEqualTo(UnitId.parse("18229@2025-07-01")).hasSameHashCodeAs(UnitId.parse("18229@2025-07-01"));
        assertThat(id)
                .isNotEqualTo(UnitId.parse("18230@2025-07-01"))
                .isNotEqualTo(UnitId.parse("18229@2025-07-02"))
                .isNotEqualTo("18229@2025-07-01");
    }
}
