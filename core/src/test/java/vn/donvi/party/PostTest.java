package vn.donvi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donvi.party.PartyLevel.DUOI_XA;
import static vn.donvi.party.PartyLevel.HUYEN;
import static vn.donvi.party.PartyLevel.TINH;
import static vn.donvi.party.PartyLevel.TRUNG_UONG;
import static vn.donvi.party.PartyLevel.XA;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

class PostTest {
    @ParameterizedTest
    @CsvSource({
        "Phó Bí thư Thường trực Tỉnh ủy, PHO_BI_THU_THUONG_TRUC, TINH",
        "Bí thư Đảng ủy xã, BI_THU, XA",
        "Bí thư Huyện ủy, BI_THU, HUYEN",
        "Ủy viên Ban Thường vụ Tỉnh ủy, UY_VIEN_BAN_THUONG_VU, TINH",
        "Ủy viên BTV Tỉnh ủy, UY_VIEN_BAN_THUONG_VU, TINH",
        "Tỉnh ủy viên, UY_VIEN_BAN_CHAP_HANH, TINH",
        "TUV, UY_VIEN_BAN_CHAP_HANH, TINH",
        "Ủy viên UBKT Huyện ủy, UY_VIEN_UY_BAN_KIEM_TRA, HUYEN",
        "phó bí thư thường trực huyện uỷ, PHO_BI_THU_THUONG_TRUC, HUYEN",
        "Ủy viên Ban Chấp hành Đảng bộ xã, UY_VIEN_BAN_CHAP_HANH, XA",
        "Chủ tịch HĐND xã, CHU_TICH_HDND, XA",
        "Chủ tịch Hội đồng nhân dân huyện, CHU_TICH_HDND, HUYEN",
        "Phó Chủ tịch Thường trực HĐND tỉnh, PHO_CHU_TICH_THUONG_TRUC_HDND, TINH",
        "Phó Chủ tịch UBND tỉnh, PHO_CHU_TICH_UBND, TINH",
        "Chủ tịch Ủy ban MTTQ tỉnh, CHU_TICH_UBMTTQ, TINH",
        "Chủ tịch UBMTTQ tỉnh, CHU_TICH_UBMTTQ, TINH",
        "Chủ tịch Ủy ban MTTQ Việt Nam phường, CHU_TICH_UBMTTQ, XA",
        "Tổng Bí thư, TONG_BI_THU, TRUNG_UONG",
        "Ủy viên Trung ương Đảng, UY_VIEN_BAN_CHAP_HANH, TRUNG_UONG",
        "Bí thư Chi bộ, BI_THU, DUOI_XA",
        "Bí thư Chi bộ đặc khu, BI_THU, XA",
    })
    void namesAreReadWithTheirLevel(String name, PostTitle title, PartyLevel level) {
        assertThat(Post.find(name)).containsExactly(Post.of(title, level));
    }

    @Test
    void headsOfOrgansAreReadWithTheOrgan() {
        assertThat(Post.find("Trưởng ban Nội chính Tỉnh ủy"))
                .containsExactly(Post.of(PostTitle.TRUONG_BAN, TINH, Organ.BAN_NOI_CHINH));
        assertThat(Post.find("Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy"))
                .containsExactly(Post.of(PostTitle.TRUONG_BAN, TINH, Organ.BAN_TUYEN_GIAO_VA_DAN_VAN));
        assertThat(Post.find("Phó Trưởng Ban Tổ chức Huyện ủy"))
                .containsExactly(Post.of(PostTitle.PHO_TRUONG_BAN, HUYEN, Organ.BAN_TO_CHUC));
    }

    @Test
    void aNameThatDoesNotTellTheLevelHasSeveralMeanings() {
        assertThat(Post.find("Bí thư Thành ủy"))
                .containsExactly(Post.of(PostTitle.BI_THU, TINH), Post.of(PostTitle.BI_THU, HUYEN));
        assertThat(Post.find("Chủ tịch HĐND thành phố"))
                .containsExactly(Post.of(PostTitle.CHU_TICH_HDND, TINH), Post.of(PostTitle.CHU_TICH_HDND, HUYEN));
        assertThat(Post.find("Phó Bí thư Đảng ủy"))
                .containsExactly(Post.of(PostTitle.PHO_BI_THU, XA), Post.of(PostTitle.PHO_BI_THU, DUOI_XA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bí thư", "Giám đốc", "Bí thư Đoàn xã", "Chủ tịch HĐND", "Tỉnh ủy"})
    void whatIsNoPostWithItsLevelHasNoMeaning(String name) {
        assertThat(Post.find(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PostTitle.class)
    void everyNameOfEveryTypeIsReadBack(PostTitle title) {
        EnumSet<UnitType> types = EnumSet.allOf(UnitType.class);
        types.removeIf(type -> CommitteeName.of(type).isEmpty());
        if (title == PostTitle.TONG_BI_THU || title == PostTitle.UY_VIEN_BO_CHINH_TRI) {
            assertThat(Post.find(title.text())).containsExactly(Post.of(title, TRUNG_UONG));
            return;
        }
        for (UnitType type : types) {
            PartyLevel level = PartyLevel.of(type.level());
            Post post = title.needsOrgan() ? Post.of(title, level, Organ.BAN_DAN_VAN) : Post.of(title, level);
            assertThat(Post.find(post.name(type))).as("%s", type).contains(post);
        }
    }

    @Test
    void namesAreTheOfficialOnes() {
        assertThat(Post.of(PostTitle.BI_THU, TINH).name(UnitType.THANH_PHO_TRUNG_UONG))
                .isEqualTo("Bí thư Thành ủy");
        assertThat(Post.of(PostTitle.PHO_BI_THU_THUONG_TRUC, XA).name(UnitType.PHUONG))
                .isEqualTo("Phó Bí thư Thường trực Đảng ủy phường");
        assertThat(Post.of(PostTitle.UY_VIEN_BAN_CHAP_HANH, HUYEN).name(UnitType.THI_XA))
                .isEqualTo("Ủy viên Ban Chấp hành Đảng bộ thị xã");
        assertThat(Post.of(PostTitle.TRUONG_BAN, TINH, Organ.BAN_NOI_CHINH).name(UnitType.TINH))
                .isEqualTo("Trưởng Ban Nội chính Tỉnh ủy");
        assertThat(Post.of(PostTitle.CHU_TICH_UBMTTQ, XA).name(UnitType.DAC_KHU))
                .isEqualTo("Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam đặc khu");
    }

    @Test
    void aPostHasNoNameOfAUnitOfAnotherLevel() {
        assertThatThrownBy(() -> Post.of(PostTitle.BI_THU, TINH).name(UnitType.XA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no bí thư, cấp tỉnh, of a xã");
        assertThatThrownBy(() -> Post.of(PostTitle.BI_THU, XA).name(UnitType.MUNICIPALITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no bí thư, cấp xã, of a municipality");
        assertThat(PartyLevel.of(UnitLevel.COMMUNE)).isEqualTo(XA);
    }

    @Test
    void onlyTheHeadOfAnOrganHasOne() {
        assertThatThrownBy(() -> Post.of(PostTitle.TRUONG_BAN, TINH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trưởng ban needs an organ");
        assertThatThrownBy(() -> Post.of(PostTitle.BI_THU, TINH, Organ.VAN_PHONG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bí thư is of no organ");
    }
}
