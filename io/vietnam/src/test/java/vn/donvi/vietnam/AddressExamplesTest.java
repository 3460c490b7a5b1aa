package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.address.AddressColumns;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.AddressQuery;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionStatus;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/** Addresses as people write them, each with what the law made of it on 2025-07-01. */
class AddressExamplesTest {
    private static final Gazetteer VN = VietnamGazetteer.load();
    private static final AddressConverter TODAY = AddressConverter.to(VN, LocalDate.of(2025, 7, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phường 15, Quận Tân Bình, TP.HCM | SPLIT | Phường Tân Sơn, Phường Tân Bình | ''",
                "59 Nguyễn Sỹ Sách, P15, Tân Bình, TP.HCM | SPLIT | Phường Tân Sơn, Phường Tân Bình | 59 Nguyễn Sỹ Sách",
                "Hòa Lạc, Đức Thọ, Hà Tĩnh | EXACT | Xã Đức Thọ | ''",
                "Xã Hòa Lạc, Hà Nội | EXACT | Xã Hòa Lạc | ''",
                "phường Thụy Khuê, Tây Hồ, Hà Nội | EXACT | Phường Tây Hồ | ''",
                "Bến Nghé, Quận 99 | AMBIGUOUS | Phường Sài Gòn | Quận 99",
                "xa minh quan, huyen tran yen, tinh yen bai | AMBIGUOUS | Xã Trấn Yên, Phường Âu Lâu | ''",
                "Cao Lãnh (Thành phố) | PARTIAL | Phường Cao Lãnh, Phường Mỹ Ngãi, Phường Mỹ Trà | ''",
                "TT Nông trường Việt Trung | EXACT | Xã Nam Trạch | ''",
                "TT NT Việt Trung, Bố Trạch, Quảng Bình | EXACT | Xã Nam Trạch | ''",
                "Hải Châu I/1 | EXACT | Phường Hải Châu | 1",
                "Hải Châu I/1, Hải Châu, Đà Nẵng | EXACT | Phường Hải Châu | 1",
                "Phường Hải Châu 1, Q. Hải Châu, Đà Nẵng | EXACT | Phường Hải Châu | ''",
                "Hà Tây | PARTIAL | Thành phố Hà Nội, Tỉnh Phú Thọ | ''",
                "Quận 2 | PARTIAL | Phường Bình Trưng, Phường An Khánh, Phường Cát Lái | ''",
                "Phường Thảo Điền, Quận 2, Sài Gòn | EXACT | Phường An Khánh | ''",
                "p tân phú, q9, tp hcm | EXACT | Phường Tăng Nhơn Phú | ''",
                "Phường Tân Sơn, TP.HCM | EXACT | Phường Tân Sơn | ''",
                "Ben Nghe Ward, District 1, Ho Chi Minh City, Vietnam | EXACT | Phường Sài Gòn | ''",
                "TP.HCM, Quận 1, Phường Bến Nghé, 12 Lê Lợi | EXACT | Phường Sài Gòn | 12 Lê Lợi",
                "12 le loi phuong ben nghe quan 1 tphcm | EXACT | Phường Sài Gòn | 12 le loi",
                "12 Lê Lợi, Vinh, Nghệ An | PARTIAL | Phường Trường Vinh, Phường Thành Vinh, Phường Vinh Lộc,"
                        + " Phường Vinh Phú, Phường Vinh Hưng, Phường Cửa Lò | 12 Lê Lợi",
                "Thôn 3, Xã Ea H'leo, Huyện Ea H'leo, Đắc Lắc | EXACT | Xã Ea H'Leo | Thôn 3",
                "Phường Tân Lợi, Buôn Mê Thuột, Đắc Lắc | EXACT | Phường Buôn Ma Thuột | ''",
                "Doan Xa Kien Thuy Hai Phong | SPLIT | Xã Kiến Hải, Xã Kiến Hưng | ''",
                "BA XA Ba Tơ Quảng Ngãi | EXACT | Xã Ba Xa | ''",
                "Sông Lô Việt Trì Phú Thọ | EXACT | Phường Thanh Miếu | ''",
            })
    void converts(String text, ConversionStatus status, String names, String rest) {
        Conversion result = TODAY.convert(text);

        assertThat(result.status()).as(result.note()).isEqualTo(status);
        assertThat(names(result)).as(result.note()).containsExactlyInAnyOrder(names.split(", "));
        assertThat(result.rest()).isEqualTo(rest);
    }

    /** Two units of which one or both exist, but not together: candidates only. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Láng Hạ, Ba Đình, Hà Nội",
                "Minh Phụng, Quận 11, TP.HCM",
                "Giảng Võ, Đống Đa, Hà Nội",
                "Xã Vĩnh Hòa, Phú Giáo, Abc Def",
                "Quận Tân Bình, phường 2, HN",
                "Gia Lai, Khuong Mai Ward",
                "SƠN LA Xã Cư Huê",
                "UÔNG BÍ Xã Pơng Drang",
                "h. dong hoa, X. Xuân Quang 3",
                "Tan Lap Commune, Thành phố Thanh Hóa",
                "x. thanh phuoc, BAC TAN UYEN DISTRICT, Bình Dương",
                "X. Đông Yên, An Biên, Hải Phòng",
                "Tòng Đậu, Cà Mau, Hòa Bình",
                "ia lang, TUY PHƯỚC, Gia Lai Province",
                "Tây Thạnh, 11",
                "TỈNH TÂY NINH hiep hoa Xã Đồng Tân",
                "12 Lê Lợi, Can Tho City, phuong binh da",
                "xa dong phuc, Thành phố Thái Nguyên, TỈNH BẮC KẠN",
                "XÃ ĐẤT MŨI, tp. ca mau, Tỉnh Cà Mau",
                "Xã Si Pa Phìn, Dien Bien District",
                "Xã Đồng Lạc Chợ Đồn Ha Noi City",
                "X. Sai Nga Buôn Ma Thuột Phú Thọ",
                "Bac Xa Ba Thuoc Thanh Hoa",
                "X. Tiên Thành Quang Hoa T. Đắk Nông",
                "HÒA PHÚ BA TRI VĨNH LONG",
                "Tran Hung Dao Thai Binh Soc Trang",
                "HUẾ Huyện Châu Thành Xã Cần Đăng",
                "Truong Quang Trong Cu Kuin Quang Ngai",
                "118 Nguyễn Trãi Thong Nhat 4 Kon Tum",
                "TÂN THÀNH TRƯỜNG SA HỒ CHÍ MINH",
                "11, CHÂU ĐỨC, HỒ CHÍ MINH",
                "2 - Vinh - Long An",
                "THÁI THỦY - THUẬN THÀNH - THÁI BÌNH",
                "Xã Thanh Hóa - TUYÊN HÓA - Thanh Hoa",
                "238 Nguyễn Trãi BẮC GIANG Lào Cai xa coc san",
                "P. 2 6 HỒ CHÍ MINH"
            })
    void aContradictionIsNeverExact(String text) {
        assertThat(TODAY.convert(text).status()).isEqualTo(ConversionStatus.AMBIGUOUS);
    }

    /** A column of districts says that its name is one of a district, although the commune has it too. */
    @ParameterizedTest
    @CsvSource({"Ba Vì, Ba Vì, Quảng Ngãi", "AN PHÚ, AN PHÚ, GIA LAI", "xa minh hoa, Minh Hóa, Tỉnh Phú Thọ"})
    void aForeignDistrictInItsColumnIsAContradiction(String commune, String district, String province) {
        Conversion result = TODAY.convert(AddressQuery.of(AddressColumns.of(commune, district, province)));

        assertThat(result.status()).isEqualTo(ConversionStatus.AMBIGUOUS);
        assertThat(result.note()).isEqualTo("'" + district + "' does not go with '" + commune + "'");
    }

    @Test
    void aNameWithoutAnythingElseListsAllThatBearIt() {
        Conversion result = TODAY.convert("Xã Tân Dân");

        assertThat(result.status()).isEqualTo(ConversionStatus.AMBIGUOUS);
        assertThat(result.recognized())
                .hasSizeGreaterThan(10)
                .allMatch(unit -> unit.fullName().equals("Xã Tân Dân"));
    }

    /** A name that is a district as well as a commune of today, with its province or without: both are listed. */
    @ParameterizedTest
    @CsvSource({"'Buôn Mê Thuột, Đắc Lắc'", "Từ Liêm", "Hoành Bồ", "Gia Lộc", "'Cao Lãnh, Đồng Tháp'"})
    void aNameOfADistrictAndOfACommuneIsAmbiguous(String text) {
        Conversion result = TODAY.convert(text);

        assertThat(result.status()).as(result.note()).isEqualTo(ConversionStatus.AMBIGUOUS);
        assertThat(result.recognized().stream().map(unit -> unit.level().name()))
                .contains("DISTRICT", "COMMUNE");
    }

    @ParameterizedTest
    @CsvSource({"Quận 2", "Quận 9", "Huyện Từ Liêm", "Huyện Hoành Bồ", "Huyện Gia Lộc", "Tỉnh Hà Tây"})
    void unitsOfFormerTimesAreKnown(String text) {
        Conversion result = TODAY.convert(text);

        assertThat(result.status()).as(result.note()).isEqualTo(ConversionStatus.PARTIAL);
        assertThat(result.recognized().get(0).fullName()).isEqualTo(text);
    }

    @Test
    void aNameOfCommunesIsNotThatOfAProvinceWithOtherAccents() {
        Conversion result = TODAY.convert("Quang Bình");

        assertThat(result.status()).as(result.note()).isEqualTo(ConversionStatus.AMBIGUOUS);
        assertThat(result.recognized())
                .extracting(AdministrativeUnit::fullName)
                .containsExactly("Xã Quang Bình", "Xã Quang Bình", "Huyện Quang Bình");
    }

    /** The province's name is found as a commune so much better than the hypotheses before that some are dropped. */
    @Test
    void hypothesesThatAreDroppedOnTheWayEndInAResult() {
        Conversion result = TODAY.convert("I: tang 3Phú Khánh, Thái Bình");

        assertThat(result.status()).as(result.note()).isNotEqualTo(ConversionStatus.EXACT);
    }

    @Test
    void aUnitOfTodayStandsForItsFormerAddresses() {
        assertThat(TODAY.standsFor(UnitId.parse("18229@2025-07-01")).stream()
                        .map(former -> former.unit().fullName()))
                .contains("Thị trấn Đức Thọ", "Xã Tùng Ảnh", "Xã Hòa Lạc", "Xã Tân Dân", "Xã Đức Hòa", "Xã Đức Lạc");
    }

    private static List<String> names(Conversion result) {
        return result.candidates().stream()
                .map(candidate -> candidate.unit().fullName())
                .collect(Collectors.toList());
    }
}
