package vn.donvi.workshop.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.workshop.list.NoteFigure;

class NoteReaderTest {
    private static final NoteReader READER = NoteReader.of(List.of(
            "Xã Đức Lạc",
            "Xã Đức Hòa",
            "Xã Bình",
            "Xã Bình Long",
            "Thị trấn Nước Hai",
            "Xã Hồng Việt",
            "Xã Quyết Thắng"));

    private static final String TWO_PARTS = "nhập 1,21 km2 diện tích tự nhiên, 1.304 người của xã Bình Long vào thị"
            + " trấn Nước Hai, nhập toàn bộ 16,25 km2 diện tích tự nhiên, 1.674 người của xã Bình Long vào xã Hồng Việt";

    @Test
    void everyFigureOfANoteIsReadWithItsUnit() {
        List<NoteFigure> figures = READER.figures(
                "Thành lập xã Hòa Lạc trên cơ sở nhập toan bộ 7,87 km2 diện tích tự"
                        + " nhiên, 3.121 người của xã Đức Lạc và toàn bộ 8,44 km2 diện tích tự nhiên, 2.542 người của xã Đức Hòa");
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).km2()).isEqualTo(7.87);
        assertThat(figures.get(0).persons()).isEqualTo(3121);
        assertThat(figures.get(0).isOf("Xã Đức Lạc")).isTrue();
        assertThat(figures.get(0).isOf("Xã Đức Hòa")).isFalse();
        assertThat(figures.get(1).isOf("Xã Đức Hòa")).isTrue();
    }

    @Test
    void theReceiverNamedSoonestAfterAFigureIsItsReceiver() {
        List<NoteFigure> figures = READER.figures(TWO_PARTS);
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).unitsTo("Thị trấn Nước Hai"))
                .isPositive()
                .isLessThan(figures.get(0).unitsTo("Xã Hồng Việt"));
        assertThat(figures.get(1).unitsTo("Thị trấn Nước Hai")).isEqualTo(-1);
    }

    @Test
    void allOfAUnitThatGavePartsIsTheRest() {
        List<NoteFigure> figures = READER.figures(TWO_PARTS);
        assertThat(figures.get(0).rest()).isFalse();
        assertThat(figures.get(1).rest()).isTrue();
    }

    @Test
    void aFigureKeepsTheNamesOfUnitsAndNoOtherWord() {
        assertThat(READER.figures(TWO_PARTS))
                .containsExactly(
                        new NoteFigure(
                                1.21,
                                1304,
                                false,
                                "xã Bình Long",
                                List.of("thị trấn Nước Hai", "xã Bình Long", "xã Hồng Việt")),
                        new NoteFigure(16.25, 1674, true, "xã Bình Long", List.of("xã Hồng Việt")));
    }

    @Test
    void aFigureOfAUnitThatNoListKnowsIsKeptWithoutAName() {
        assertThat(READER.figures("nhập 1,21 km2 diện tích tự nhiên, 1.304 người của xã Lạ vào xã Hồng Việt"))
                .containsExactly(new NoteFigure(1.21, 1304, false, "", List.of("xã Hồng Việt")));
    }

    @Test
    void faultyNumbersGiveNoFigure() {
        assertThat(READER.figures("nhập toàn bộ 3,44 km2 diện tích tự nhiên, 3..45 người của xã Quyết Thắng"))
                .isEmpty();
        assertThat(READER.figures("Nhập toàn bộ 7,60 km2 diện tích tự nhiên, 3.175 km2 người của xã Động Lâm"))
                .isEmpty();
        assertThat(READER.figures("")).isEmpty();
        assertThat(READER.figures("km2 người của")).isEmpty();
    }
}
