package vn.donvi.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(strings = {"vi", "VI", "vi_VN", "vi_VN.UTF-8", "vi-VN", "vi_VN@currency=VND", "vi.UTF-8"})
    void localeThatBeginsWithViIsVietnamese(String locale) {
        assertThat(Language.of(Map.of("LANG", locale), Locale.ROOT)).isEqualTo(Language.VI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "en_US.UTF-8", "tr_TR", "vie_VN", "en_VN", "v", "_vi"})
    void otherLocalesAreEnglish(String locale) {
        assertThat(Language.of(Map.of("LANG", locale), Locale.forLanguageTag("vi-VN")))
                .isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @CsvSource({
        "vi_VN, C, C, VI",
        "C, vi_VN, vi_VN, EN",
        "'', vi_VN, C, VI",
        "'', C, vi_VN, EN",
        "'', '', vi_VN, VI",
        "'', '', en_GB, EN"
    })
    void firstVariableThatIsSetCounts(String all, String messages, String lang, Language language) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LC_ALL", all);
        environment.put("LC_MESSAGES", messages);
        environment.put("LANG", lang);

        assertThat(Language.of(environment, Locale.ROOT)).isEqualTo(language);
    }

    @Test
    void localeOfTheJvmCountsIfNoVariableIsSet() {
        assertThat(Language.of(Map.of("LC_CTYPE", "vi_VN"), Locale.forLanguageTag("tr-TR")))
                .isEqualTo(Language.EN);
        assertThat(Language.of(Map.of("LC_ALL", ""), Locale.forLanguageTag("vi-VN")))
                .isEqualTo(Language.VI);
    }

    @ParameterizedTest
    @CsvSource({
        "show 01 --lang vi, VI",
        "--lang=vi show 01, VI",
        "--lang VI, VI",
        "--lang vi show --lang en, EN",
        "show 01, ",
        "show 01 --lang, ",
        "show 01 --lang fr, ",
        "show -- --lang vi, ",
        "show --language vi, "
    })
    void argumentsAskForALanguageAnywhere(String line, Language language) {
        assertThat(Language.asked(line.split(" ")).orElse(null)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "show --lang vi, 0",
        "--lang vi show, 2",
        "--lang=vi show, 1",
        "--lang vi --lang=en show, 3",
        "--lang, 1",
        "--language vi, 0"
    })
    void commandIsAfterTheLanguage(String line, int leading) {
        assertThat(Language.leading(line.split(" "))).isEqualTo(leading);
    }
}
