package vn.donvi.tables.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void everyCharacterIsNormalizedAsTheJdkDoes() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            String between = "e" + text + "\u0323";
            if (!Texts.normal(text).equals(Normalizer.normalize(text, Normalizer.Form.NFC))
                    || !Texts.normal(between).equals(Normalizer.normalize(between, Normalizer.Form.NFC))) {
                fail("U+%x", c);
            }
        }
    }

    @Test
    void pairsOfCommonCharactersStayAsTheyAre() {
        StringBuilder common = new StringBuilder();
        for (char c = 0; c < 0x2100; c++) {
            if (c < 0x300 || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2010 && c <= 0x2027)) {
                common.append(c);
            }
        }
        for (int i = 0; i < common.length(); i++) {
            StringBuilder pairs = new StringBuilder();
            for (int j = 0; j < common.length(); j++) {
                pairs.append(common.charAt(i)).append(common.charAt(j));
            }
            assertThat(Normalizer.isNormalized(pairs, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void excerptShowsWhatCannotBeSeen() {
        assertThat(Texts.excerpt("Cồn\u0000 \uFEFFCỏ\t\n\uD83D\uDE00\uD83D"))
                .isEqualTo("Cồn\\u0000 \\ufeffCỏ\\u0009\n\uD83D\uDE00\\ud83d");
        assertThat(Texts.excerpt("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Texts.excerpt("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    }

    @Test
    void textThatNoFormatCanHoldIsRefused() {
        assertThat(Texts.checked("Cồn Cỏ")).isEqualTo("Cồn Cỏ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.checked("a\uFEFF"))
                .withMessage("a text must not have a NUL character or a byte order mark: a\\ufeff");
    }
}
