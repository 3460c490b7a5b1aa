package vn.donvi.workshop.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/** The words for seats in the manner of the map, for a commune Thanh Sơn of four former units. */
class SeatWordsTest {
    private static final AdministrativeUnit FORMED = unit("1", UnitType.XA, "Thanh Sơn", "2025-07-01/..");
    private static final List<AdministrativeUnit> SOURCES = List.of(
            unit("2", UnitType.XA, "Thanh Sơn", "2004-08-31/2025-07-01"),
            unit("3", UnitType.XA, "Thanh", "2004-08-31/2025-07-01"),
            unit("4", UnitType.THI_TRAN, "Đạ M'Ri", "2004-08-31/2025-07-01"),
            unit("5", UnitType.PHUONG, "1", "2004-08-31/2025-07-01"));

    private static AdministrativeUnit unit(String code, UnitType type, String name, String dates) {
        return AdministrativeUnit.builder(UnitCode.of(code), type, name, DateRange.parse(dates))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND xã Thanh                                        | Xã Thanh",
                "Trụ sở UBND xã Thanh (cũ)                            | Xã Thanh",
                "Xã Thanh, huyện Sơn Hà cũ                            | Xã Thanh",
                "UBND xã Thanh, Huyện Sơn Hà                          | Xã Thanh",
                "UBND THỊ TRẤN ĐẠ M'RI                                | Thị trấn Đạ M'Ri",
                "12 Lê Lợi, phường 1, quận 5 cũ                       | Phường 1",
                "Trụ sở UBND xã Thanh Sơn cũ                          | Xã Thanh Sơn",
                "Thôn 2, xã Thanh Sơn (Trụ sở xã Thanh Sơn (cũ))      | Xã Thanh Sơn",
            })
    void wordsWithTypeAndNameTellTheFormerUnit(String words, String former) {
        assertThat(SeatWords.of(words).formerUnit(FORMED, SOURCES))
                .map(AdministrativeUnit::fullName)
                .contains(former);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND xã Thanh Sơn",
                "Số 2, phố Thanh",
                "UBND xã Thanh và Đạ M'Ri",
                "UBND xã Thanh, Đạ M'Ri",
                "UBND xã Thanh và Hà Bắc",
                "UBND xã Thanh, Hà Bắc",
                "UBND xã Thanh Hà",
                "phường 11 cũ",
                "Trụ sở xã Thanh; nhà văn hóa",
                "Trụ sở xã Thanh và trụ sở Huyện ủy",
                "Tạm thời tại UBND xã Thanh",
                "UBND xã Thanh-Hà",
            })
    void wordsThatMayMeanAnotherPlaceTellNone(String words) {
        assertThat(SeatWords.of(words).formerUnit(FORMED, SOURCES)).isEmpty();
    }

    @Test
    void lineBreaksBecomeSemicolonsAndWhatIsNotYetToldIsEmpty() {
        assertThat(SeatWords.of(" Đảng ủy: số 1\r\n UBND: số 2 ").text()).isEqualTo("Đảng ủy: số 1; UBND: số 2");
        assertThat(SeatWords.of("Đang cập nhật").text()).isEmpty();
    }
}
