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
