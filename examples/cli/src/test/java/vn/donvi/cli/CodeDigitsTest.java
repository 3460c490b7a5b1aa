package vn.donvi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.csv.UserTable;
import vn.donvi.unit.UnitLevel;

class CodeDigitsTest {
    private static CodeDigits tell(String codes) throws IOException {
        byte[] table = ("code,x\n" + codes.replace(" ", ",\n") + ",\n").getBytes(StandardCharsets.UTF_8);
        try (UserTable rows =
                UserTable.open(new ByteArrayInputStream(table), "t", List.of("code"), UserTable.USUAL_SEPARATORS)) {
            return CodeDigits.tell(rows);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "26740 4",
        "26740 4 274 26743",
        "26740.0 4.0",
        "1234 26740",
        "1234 5678 274",
        "26740 8 abc 42@2004",
    })
    void columnOfCommunesThatHasLostItsZerosIsKnown(String codes) throws IOException {
        assertThat(tell(codes).restored("4")).isEqualTo("00004");
    }

    @ParameterizedTest
    @CsvSource({
        "26740 00004", // none is lost
        "26740 274", // may be a district
        "26740 4 01", // a province still has its zero
        "1 2 26740 3", // few of communes
        "abc x",
    })
    void otherColumnsStayAsTheyAre(String codes) throws IOException {
        assertThat(tell(codes).isKnown()).isFalse();
        assertThat(tell(codes).restored("4")).isEqualTo("4");
    }

    @Test
    void levelSaysHowManyDigitsThereAre() {
        assertThat(CodeDigits.of(UnitLevel.PROVINCE).restored("1")).isEqualTo("01");
        assertThat(CodeDigits.of(UnitLevel.DISTRICT).restored("1.0")).isEqualTo("001");
        assertThat(CodeDigits.of(UnitLevel.COMMUNE).restored("1")).isEqualTo("00001");
        assertThat(CodeDigits.of(UnitLevel.COMMUNE).restored("26740")).isEqualTo("26740");
        assertThat(CodeDigits.of(UnitLevel.PROVINCE).restored("26740")).isEqualTo("26740");
    }

    @Test
    void fourDigitsAreThoseOfACommuneAnywhere() {
        assertThat(CodeDigits.UNKNOWN.restored("1234")).isEqualTo("01234");
        assertThat(CodeDigits.UNKNOWN.restored("1234.0")).isEqualTo("01234");
        assertThat(CodeDigits.UNKNOWN.restored("123")).isEqualTo("123");
    }

    @Test
    void whatIsNoNumberStaysAsItIs() {
        for (String text : List.of("", ".0", "12a", "-4", "4.5", "1e3", "٣")) {
            assertThat(CodeDigits.of(UnitLevel.COMMUNE).restored(text)).isEqualTo(text);
        }
    }
}
