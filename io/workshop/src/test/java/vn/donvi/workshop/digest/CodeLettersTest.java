package vn.donvi.workshop.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeLettersTest {
    @Test
    void communesAreTheRowsWithACodeAndANameMayBeBroken() {
        FactTable table = CodeLetters.communes(List.of(
                "| Stt | Mã số | Tên đơn vị hành chính             | Tỉnh (thành phố) |",
                "| --- | ----- | --------------------------------- | ---------------- |",
                "|     |       | THÀNH PHỐ HÀ NỘI                  |                  |",
                "| 1   | 00070 | Phường Hoàn Kiếm                  | Thành phố Hà Nội |",
                "| 11  | 00226 | Phường Văn Miếu -<br>Quốc Tử Giám | Thành phố<br>Hà Nội |"));
        assertThat(table.columns()).containsExactly("code", "name", "province");
        assertThat(table.rows())
                .containsExactly(
                        List.of("00070", "Phường Hoàn Kiếm", "Thành phố Hà Nội"),
                        List.of("00226", "Phường Văn Miếu - Quốc Tử Giám", "Thành phố Hà Nội"));
    }
}
