package vn.donvi.address.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.address.name.FoldedText;

class TextRepairTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "X&#227; &#272;&#7913;c Th&#7885;, H&agrave; T&#x129;nh > Xã Đức Thọ, Hà Tĩnh",
                "Ph&ograve;ng 3 &amp; 4 > Phòng 3 & 4",
                "XÃ£ Ä\u0090á»©c Thá»\u008D, HÃ\u00A0 TÄ©nh > Xã Đức Thọ, Hà Tĩnh",
                "HuyệnChâu Thành, TỉnhQuảng Ngãi > Huyện Châu Thành, Tỉnh Quảng Ngãi",
                "Thành phốHuế > Thành phố Huế",
            })
    void restoresWhatWasDamagedOnItsWay(String damaged, String text) {
        assertThat(FoldedText.of(damaged).isPlain()).isFalse();
        assertThat(TextRepair.repair(damaged)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12 Lê Lợi, P. Bến Nghé, Q1, TP.HCM", "XÃ ĐỨC THỌ, TỈNH HÀ TĨNH", "KBang, Ia Pa, H' Neng", ""})
    void leavesAPlainTextAlone(String text) {
        assertThat(FoldedText.of(text).isPlain()).isTrue();
        assertThat(TextRepair.repair(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhà A&B; tầng 2", "&#xFFFFFFFF; &unknown; &#0;", "căn 12m² & sân", "ĐắkLắk"})
    void leavesWhatOnlyLooksDamaged(String text) {
        assertThat(TextRepair.repair(text)).isEqualTo(text);
    }

    @Test
    void knowsThatLettersAreLost() {
        assertThat(TextRepair.isUnreadable("XÃ£ MÆ°á»\uFFFDng TÃ¹ng")).isTrue();
        assertThat(TextRepair.repair("XÃ£ MÆ°á»\uFFFDng TÃ¹ng")).isEqualTo("XÃ£ MÆ°á»\uFFFDng TÃ¹ng");
        assertThat(TextRepair.isUnreadable("XÃ ĐỨC THỌ, 100m²")).isFalse();
    }
}
