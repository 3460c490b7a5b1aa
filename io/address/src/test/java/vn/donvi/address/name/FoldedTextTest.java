package vn.donvi.address.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đạ M'Ri, P01 | da m ri p 1",
                "Hải Châu I/1 | hai chau i 1",
                "Ðức Lạc | duc lac",
                "Mỹ Lý, Mĩ Lí | mi li mi li",
                "Quy Nhơn, Qui Nhơn | qui nhon qui nhon",
                "Y Tý, Ý Yên | y ti y yen",
                "Thụy Khuê | thuy khue",
                "Phan Rang-Tháp Chàm | phan rang thap cham",
                "TP.HCM | tp hcm",
                "P.0015 00 | p 15 0",
                "Hà Nội Москва 東京 Huế | ha noi hue",
                "zero\u200Bwidth a\u00ADb | zerowidth ab"
            })
    void wordsAreLowerCaseBaseLetters(String text, String words) {
        assertThat(String.join(" ", words(FoldedText.of(text)))).isEqualTo(words);
    }

    @Test
    void breaksTellHowWordsStandApart() {
        FoldedText text = FoldedText.of("a b-c - d, e (f) P5");

        List<Integer> breaks = new ArrayList<>();
        for (int word = 0; word <= text.words(); word++) {
            breaks.add(text.breakBefore(word));
        }

        assertThat(breaks)
                .containsExactly(
                        FoldedText.HARD,
                        FoldedText.NONE,
                        FoldedText.SOFT,
                        FoldedText.DASH,
                        FoldedText.HARD,
                        FoldedText.BRACKET,
                        FoldedText.HARD,
                        FoldedText.NONE,
                        FoldedText.HARD);
    }

    @Test
    void decomposedAndComposedTextsHaveTheSameAccents() {
        String text = "Phường Thủy Đường Hoà Quý ỡ ậ ặ";

        assertThat(letters(FoldedText.of(Normalizer.normalize(text, Normalizer.Form.NFD))))
                .isEqualTo(letters(FoldedText.of(text)));
    }

    @Test
    void eitherPlaceOfAToneMarkIsTheSame() {
        assertThat(letters(FoldedText.of("Hoà Thuý Khoẻ"))).isEqualTo(letters(FoldedText.of("Hòa Thúy Khỏe")));
        assertThat(letters(FoldedText.of("Hòa An"))).isNotEqualTo(letters(FoldedText.of("Hoa Àn")));
    }

    @Test
    void wordsKnowWhereTheyStand() {
        FoldedText text = FoldedText.of("  Đức Thọ!");

        assertThat(text.text().substring(text.start(0), text.end(0))).isEqualTo("Đức");
        assertThat(text.text().substring(text.start(1), text.end(1))).isEqualTo("Thọ");
        assertThat(text.isAccented()).isTrue();
        assertThat(text.isAccented(0)).isTrue();
        assertThat(FoldedText.of("Duc Tho").isAccented()).isFalse();
    }

    @Test
    void aTextOfMoreWordsThanAreReadIsCut() {
        assertThat(FoldedText.of("a ".repeat(FoldedText.MAX_WORDS)).isCut()).isFalse();
        FoldedText longer = FoldedText.of("a ".repeat(FoldedText.MAX_WORDS + 1));
        assertThat(longer.isCut()).isTrue();
        assertThat(longer.words()).isEqualTo(FoldedText.MAX_WORDS);
    }

    @Test
    void lettersOfALongWordAreCut() {
        FoldedText text = FoldedText.of("x".repeat(1_000_000) + " y");

        assertThat(text.words()).isEqualTo(2);
        assertThat(text.length(0)).isEqualTo(FoldedText.MAX_LETTERS);
        assertThat(text.end(0)).isEqualTo(1_000_000);
    }

    @Test
    void textsWithoutLettersHaveNoWords() {
        for (String text : List.of("", " ", ",,,", "\uD83D", "\uD83D\uDE00", "\u0301", "\u202E", "\u0000")) {
            assertThat(FoldedText.of(text).words()).as(text).isZero();
        }
    }

    @Test
    void stretchesOfTheSameLettersHaveTheSameHashWhereverTheyStand() {
        FoldedText name = FoldedText.of("Buôn Ma Thuột");
        FoldedText text = FoldedText.of("12 đường Lê Duẩn, BUON MATHUOT, buon ma thuat");

        assertThat(text.hash(4, 6)).isEqualTo(name.hash(0, 3));
        assertThat(text.hash(6, 9)).isNotEqualTo(name.hash(0, 3));
        assertThat(text.hash(6, 8)).isEqualTo(name.hash(0, 2));
    }

    @Test
    void stretchesTellTheirLettersAndAccents() {
        FoldedText text = FoldedText.of("Ba Vì, Ha Noi");

        assertThat(text.letters(0, 2)).isEqualTo(4);
        assertThat(text.letters(1, 4)).isEqualTo(7);
        assertThat(text.letters(2, 2)).isZero();
        assertThat(text.isAccented(0, 1)).isFalse();
        assertThat(text.isAccented(0, 2)).isTrue();
        assertThat(text.isAccented(2, 4)).isFalse();
        assertThat(text.isAccented()).isTrue();
    }

    private static List<String> words(FoldedText text) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < text.words(); word++) {
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < text.length(word); i++) {
                letters.append((char) (text.letter(text.first(word) + i) & Letters.BASE));
            }
            words.add(letters.toString());
        }
        return words;
    }

    private static List<String> letters(FoldedText text) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < text.first(text.words()); i++) {
            letters.add(Integer.toHexString(text.letter(i)));
        }
        return letters;
    }
}
