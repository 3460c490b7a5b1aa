package vn.donvi.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSystemTest {
    @ParameterizedTest
    @ValueSource(strings = {"x", "postal", "iso-3166-2", "carrier.v2", "a2345678901234567890123456789012"})
    void lowerCaseLettersDigitsDotsAndHyphensAreAName(String name) {
        assertThat(CodeSystem.isName(name)).isTrue();
        assertThat(CodeSystem.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Postal", "2x", "-x", "a b", "bưu", "a23456789012345678901234567890123"})
    void otherTextsAreNoName(String name) {
        assertThat(CodeSystem.isName(name)).isFalse();
        assertThatThrownBy(() -> CodeSystem.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + name + "' is not the name of a system of codes (1 to 32 lower-case letters, digits,"
                        + " dots or hyphens, the first one a letter)");
    }

    @Test
    void onlyTheCodesOfIsoHaveACountryAndOnlyThoseOfTelephonesAZeroBefore() {
        assertThat(CodeSystem.ISO_3166_2.shortKey("VN-44")).isEqualTo("44");
        assertThat(CodeSystem.ISO_3166_2.shortKey("44")).isEqualTo("44");
        assertThat(CodeSystem.POSTAL.shortKey("VN-44")).isEqualTo("vn-44");
        assertThat(CodeSystem.TELEPHONE.key("0296")).isEqualTo("296");
        assertThat(CodeSystem.TELEPHONE.key("0")).isEqualTo("0");
        assertThat(CodeSystem.POSTAL.key(" 01234 ")).isEqualTo("01234");
    }
}
