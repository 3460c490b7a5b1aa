package vn.donvi.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.law.language.Lexer;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.unit.UnitType;

class ProvisionTest {
    @Test
    void renamingAndReclassificationKeepTheUnit() {
        assertThat(Describe.passage("Đổi tên xã Krông Mơ thành xã Buôn Mơ. Chuyển xã Minh Thử thành thị trấn Hậu Thử."))
                .containsExactly("xã Krông Mơ => xã Buôn Mơ", "xã Minh Thử => thị trấn Hậu Thử");
    }

    @Test
    void totalsCountUnitsByTypeAndListThoseThatStay() {
        assertThat(
                        Describe.passage(
                                "Sau khi sắp xếp, tỉnh Sông Thử có 07 đơn vị hành chính cấp xã, gồm 04 xã, 02 phường và 01 đặc khu; trong đó có 02 xã, 01 phường, 01 đặc khu hình thành sau sắp xếp, "
                                        + "thực hiện đổi tên quy định tại Điều này và 03 đơn vị hành chính cấp xã không thực hiện sắp xếp là phường Bến, các xã Gò (huyện Núi), Cồn."))
                .containsExactly(
                        "tỉnh Sông Thử COMMUNE 7 {xã=4, phường=2, đặc khu=1} formed 4 {xã=2, phường=1, đặc khu=1} unchanged 3 {}",
                        "unchanged [phường Bến, xã Gò (huyện Núi), xã Cồn]");
    }

    @Test
    void totalsMayBeShort() {
        assertThat(Describe.passage(
                        "Sau khi sắp xếp, thành phố Cảng Thử có 06 đơn vị hành chính cấp xã gồm 04 phường và 02 xã."))
                .containsExactly("thành phố Cảng Thử COMMUNE 6 {phường=4, xã=2} formed - unchanged -");
    }

    @Test
    void totalsMayCountSeveralLevels() {
        assertThat(
                        Describe.passage(
                                "Sau khi sắp xếp, tỉnh Sông Thử có 13 đơn vị hành chính cấp huyện, gồm 10 huyện, 02 thị xã và 01 thành phố; 20 đơn vị hành chính cấp xã, gồm 19 xã và 01 phường. "
                                        + "Sau khi sắp xếp, cả nước có 34 đơn vị hành chính cấp tỉnh, gồm 28 tỉnh và 06 thành phố."))
                .containsExactly(
                        "tỉnh Sông Thử DISTRICT 13 {huyện=10, thị xã=2, thành phố=1} formed - unchanged -",
                        "tỉnh Sông Thử COMMUNE 20 {xã=19, phường=1} formed - unchanged -",
                        "cả nước PROVINCE 34 {tỉnh=28, thành phố=6} formed - unchanged -");
    }

    @Test
    void figuresOfPartsAndResultAreThoseOfTheText() {
        assertThat(
                        Describe.passage(
                                "Thành lập xã Hòa Trúc trên cơ sở nhập toàn bộ 7,87 km2 diện tích tự nhiên, 3.121 người của xã Hòa Đông và toàn bộ 844 ha diện tích tự nhiên, 2.542 nhân khẩu của xã Trúc Tây. "
                                        + "Sau khi thành lập, xã Hoà Trúc có 16,31 km2 diện tích tự nhiên và quy mô dân số 5.663 người. Trụ sở UBND đặt tại xã Trúc Tây."))
                .containsExactly(
                        "xã Hòa Đông [7.87 km2, 3121 persons], xã Trúc Tây [8.44 km2, 2542 persons] -> xã Hòa Trúc [16.31 km2, 5663 persons] seat xã Trúc Tây");
    }

    @Test
    void figuresStandBeforeOrAfterWhatTheyMeasure() {
        assertThat(
                        Describe.passage(
                                "Nhập toàn bộ diện tích tự nhiên là 0,56 km², quy mô dân số là 9.283 người của phường Hòa Thử và điều chỉnh một phần diện tích tự nhiên là 0,13 km², quy mô dân số 53 người của phường Tân Thử để nhập vào phường Quang Thử. "
                                        + "Sau khi sắp xếp, phường Quang Thử có diện tích tự nhiên là 1,79 km², quy mô dân số là 33.894 người; giáp các phường Bửu Thử, Trung Thử."))
                .containsExactly(
                        "phường Hòa Thử [0.56 km2, 9283 persons], phường Tân Thử PART/PART [0.13 km2, 53 persons] ->> phường Quang Thử [1.79 km2, 33894 persons]");
    }

    @Test
    void figuresOfAPhraseStandWithItsFirstUnit() {
        assertThat(
                        Describe.passage(
                                "Hợp nhất toàn bộ 16 km2 diện tích tự nhiên của hai xã A Thử và B Thử thành xã C Thử. Xã C Thử có 16 km2 diện tích tự nhiên."))
                .containsExactly(
                        "xã A Thử ALL/NONE [16.0 km2, - persons], xã B Thử ALL/NONE -> xã C Thử [16.0 km2, - persons]");
    }

    @Test
    void sizeOfAnotherUnitIsAProvisionOfItsOwn() {
        assertThat(
                        Describe.passage(
                                "Xã Quảng Thử còn lại 7.945ha diện tích tự nhiên và 1.984 nhân khẩu. Phường Bến có 73,72 ha. Đông giáp phường Liễu Thử."))
                .containsExactly("xã Quảng Thử keeps 79.45 km2, 1984 persons", "phường Bến has 0.7372 km2, - persons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết này có hiệu lực thi hành từ ngày được thông qua.",
                "Chính phủ, Ủy ban nhân dân tỉnh Sông Thử có trách nhiệm tổ chức thi hành; sắp xếp, ổn định bộ máy.",
                "Giao Chính phủ xác định diện tích tự nhiên.",
                "Hội đồng Dân tộc giám sát việc thực hiện.",
                "Các cơ quan theo thẩm quyền thực hiện.",
                "Chính quyền địa phương tiếp tục hoạt động.",
                "Xã Hòa Trúc giáp các xã Lam Giang, Cồn Sậy và tỉnh Biển Thử;",
                "Địa giới hành chính xã Hòa Trúc: Đông giáp xã Lam Giang; Tây giáp xã Gò."
            })
    void sentencesOfAuthorityAndBordersStateNothing(String sentence) {
        assertThat(Describe.passage(sentence)).isEmpty();
    }

    @Test
    void sentenceGluedToTheOneBeforeIsReadOnItsOwn() {
        assertThat(
                        Describe.passage(
                                "Đổi tên xã A Thử thành xã B ThửNhập toàn bộ xã C Thử vào xã D Thử (huyện Gò)Thành lập xã E trên cơ sở toàn bộ xã G Thử"))
                .containsExactly("xã A Thử => xã B Thử", "xã C Thử ->> xã D Thử (huyện Gò)", "xã G Thử -> xã E");
    }

    @Test
    void termsMeanTypesAndCityMeansThree() {
        assertThat(UnitName.of("phường", "1").type()).contains(UnitType.PHUONG);
        assertThat(UnitName.of("thành phố", "Thử").type()).isEmpty();
        assertThat(UnitName.of("thành phố", "Thử").types())
                .containsExactly(
                        UnitType.THANH_PHO_TRUNG_UONG,
                        UnitType.THANH_PHO_THUOC_TINH,
                        UnitType.THANH_PHO_THUOC_THANH_PHO);
        assertThat(UnitName.NONE.types()).isEmpty();
    }

    @Test
    void everyTermOfVietnamHasItsTypes() {
        for (UnitType type : UnitType.values()) {
            if (!type.prefix().isEmpty()) {
                assertThat(UnitTerm.types(Lexer.lowerCase(type.prefix()))).contains(type);
            }
        }
    }
}
