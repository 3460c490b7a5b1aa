package vn.donvi.cli.invocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.cli.language.Words;
import vn.donvi.measure.Measure;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

class LabelsTest {
    @Test
    void everyKindHasAVietnameseWordOfItsOwn() {
        assertThat(Arrays.stream(ChangeKind.values()).map(Labels::vietnamese))
                .containsExactly(
                        "nhập",
                        "tách",
                        "sắp xếp",
                        "điều chỉnh địa giới",
                        "chuyển loại",
                        "chuyển trực thuộc",
                        "đổi tên",
                        "đổi mã",
                        "thành lập",
                        "giải thể");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALL | ALL | toàn bộ",
                "REST | REST | phần còn lại",
                "UNKNOWN | UNKNOWN | không rõ phần",
                "PART | ALL | một phần diện tích, toàn bộ dân số",
                "PART | NONE | một phần diện tích",
                "NONE | PART | một phần dân số",
                "REST | UNKNOWN | phần còn lại diện tích, không rõ phần dân số"
            })
    void extentsOfAreaAndPopulationAreSaidOnceIfTheyAreEqual(Extent area, Extent population, String words) {
        UnitId a = UnitId.of(UnitCode.of("1"), LocalDate.of(2004, 8, 31));
        UnitId b = UnitId.of(UnitCode.of("2"), LocalDate.of(2010, 1, 1));

        assertThat(Labels.extent(Transfer.of(a, b, area, population))).isEqualTo(words);
    }

    @Test
    void populationsAreToldApartByTheirBasis() {
        assertThat(Arrays.stream(Measure.values()).map(Labels::basis).map(Words.ENGLISH::text))
                .containsExactly("", "census", "register", "resident", "declared");
    }
}
