package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1, '=1+1",
                "@a, '@a",
                "-1-1, '-1-1",
                "+x, '+x",
                "-, '-",
                "-., '-.",
                "-1.2.3, '-1.2.3",
                "'=1, ''=1",
                "''=1, '''=1",
                "-5, -5",
                "+84.5, +84.5",
                "-.5, -.5",
                "'-5, '-5",
                "'a, 'a",
                "', '",
                "a=b, a=b",
                "5, 5"
            })
    void formulasGetAnApostrophe(String text, String escaped) {
        assertThat(SpreadsheetText.escape(text)).isEqualTo(escaped);
        assertThat(SpreadsheetText.unescape(escaped)).isEqualTo(text);
    }

    @Test
    void blanksBeforeAFormulaBeginOne() {
        for (String text : List.of("\tx", "\rx", "\nx", "\t", "\t=1")) {
            assertThat(SpreadsheetText.escape(text)).isEqualTo("'" + text);
        }
        assertThat(SpreadsheetText.escape("")).isEmpty();
        assertThat(SpreadsheetText.unescape("")).isEmpty();
    }

    /** Tests every text of at most five characters: special ones, and one that is not. */
    @Test
    void noTwoTextsAreWrittenAlikeAndEachIsReadBack() {
        List<String> texts = new ArrayList<>(List.of(""));
        int begin = 0;
        for (int length = 0; length < 5; length++) {
            int end = texts.size();
            for (int i = begin; i < end; i++) {
                for (char c : "'=-.5a".toCharArray()) {
                    texts.add(texts.get(i) + c);
                }
            }
            begin = end;
        }
        Map<String, String> textsByEscaped = new HashMap<>();
        for (String text : texts) {
            String escaped = SpreadsheetText.escape(text);
            assertThat(textsByEscaped.put(escaped, text)).isNull();
            assertThat(SpreadsheetText.unescape(escaped)).isEqualTo(text);
            assertThat(escaped).doesNotStartWith("=");
            if (escaped.startsWith("-")) {
                assertThat(escaped).matches("-(\\d+\\.?\\d*|\\.\\d+)");
            }
        }
        assertThat(textsByEscaped).hasSize(1 + 6 + 36 + 216 + 1296 + 7776);
    }
}
