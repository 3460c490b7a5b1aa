package vn.donvi.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {
    @ParameterizedTest
    @CsvSource({
        "Hoà Bình, Hòa Bình",
        "Thuỷ Nguyên, Thủy Nguyên",
        "Uỷ Ban, Ủy Ban",
        "Quý Lộc, Quý Lộc",
        "Khoái Châu, Khoái Châu",
        "Toàn Thắng, Toàn Thắng",
        "Hoè, Hòe",
        "HOÀ HẢO, HÒA HẢO",
        "Thị  trấn\u00A0Sa Pa, Thị trấn Sa Pa",
        "Đạ K' Nàng, Đạ K' Nàng"
    })
    void normalFormPutsToneMarksAndBlanksInTheirPlace(String text, String expected) {
        assertThat(NameForm.normal(text)).isEqualTo(expected);
        assertThat(NameForm.normal(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Hoà Bình, xa hoa binh",
        "XÃ HÒA  BÌNH, xa hoa binh",
        "Đạ M'Rông, da m rong",
        "Phan Rang-Tháp Chàm, phan rang thap cham",
        "Phường 04, phuong 04",
        "Ứng Hoà, ung hoa",
        "ĐƯỜNG ƠƯĂÂÊÔ, duong ouaaeo"
    })
    void foldedFormKeepsLettersAndDigitsOnly(String text, String expected) {
        assertThat(NameForm.folded(text)).isEqualTo(expected);
        assertThat(NameForm.folded(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(expected);
        assertThat(NameForm.key(text)).isEqualTo(expected.replace(" ", ""));
    }

    @Test
    void decomposedFormIsThatOfTheNormalizer() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(NameForm.decomposed((char) c))
                    .as(Integer.toHexString(c))
                    .isEqualTo(Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD));
        }
    }

    @Test
    void anyCharacterBesideAnyOtherIsComposedAsByTheNormalizer() {
        for (char second : new char[] {'\0', 'o', '\u01A1', '\u0301', '\u0323', '\u1EDD', '\u1161', '\u3099'}) {
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                String text = "e" + (char) c + second;
                assertThat(NameForm.plain(text))
                        .as(Integer.toHexString(c))
                        .isEqualTo(NameForm.plain(Normalizer.normalize(text, Normalizer.Form.NFC)));
            }
        }
    }

    @Test
    void baseIsTheFirstLetterOfTheDecomposedForm() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String decomposed = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
            char first = Character.toLowerCase(decomposed.charAt(0));
            boolean isLetter = c < 0x1F00 && Character.isLetter((char) c) && first >= 'a' && first <= 'z';
            char expected = NameForm.isBarred((char) c) ? 'd' : isLetter ? first : 0;
            assertThat(NameForm.base((char) c))
                    .as(Integer.toHexString(c))
                    .isEqualTo(c >= '0' && c <= '9' ? (char) c : expected);
        }
    }

    @Test
    void textOfOtherScriptsFoldsToNothing() {
        assertThat(NameForm.folded("行政 區劃 \uD83D\uDE00 ‏ ἀ")).isEmpty();
        assertThat(NameForm.normal("")).isEmpty();
    }

    @Test
    void blanksAtTheEndsAreDropped() {
        assertThat(NameForm.normal(" \u00A0Hoà Bình\t\u200B")).isEqualTo("Hòa Bình");
        assertThat(NameForm.folded(" (Hoà) Bình. ")).isEqualTo("hoa binh");
    }

    @Test
    void toneMarkAfterQuStays() {
        assertThat(NameForm.normal("QUÝ Quý quý")).isEqualTo("QUÝ Quý quý");
    }
}
