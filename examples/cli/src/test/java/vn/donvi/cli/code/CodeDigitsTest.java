package vn.donvi.cli.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.Fixtures;
import vn.donvi.csv.UserTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitLevel;

class CodeDigitsTest {
    private static final Gazetteer GAZETTEER = Fixtures.twoProvinces();

    private static CodeDigits tell(String codes) throws IOException {
        try (UserTable rows = table(codes)) {
            return CodeDigits.tell(rows, GAZETTEER);
        }
    }

    private static UserTable table(String codes) throws IOException {
        byte[] table = ("code,x\n" + codes.replace(" ", ",\n") + ",\n").getBytes(StandardCharsets.UTF_8);
        return UserTable.open(new ByteArrayInputStream(table), "t", List.of("code"), UserTable.USUAL_SEPARATORS);
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
    void exampleIsACodeOfTheColumn() throws IOException {
        assertThat(tell("26740 1234 7").example()).hasValue("1234");
        assertThat(tell("26740 00004").example()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8 08, true",
        "8.0, true",
        "8 9, false", // no province is 09
        "8 123456, false", // too long
        "08, false", // none is lost
        "8 x, false",
    })
    void columnIsOfALevelIfAllItsUnitsBearTheCodes(String codes, boolean isOfLevel) throws IOException {
        try (UserTable rows = table(codes)) {
            CodeDigits digits = CodeDigits.tell(rows, UnitLevel.PROVINCE, Fixtures.BASELINE, Fixtures.leadingZero());

            assertThat(digits.restored("8").equals("08")).isEqualTo(isOfLevel);
            assertThat(digits.example().isPresent()).isEqualTo(isOfLevel);
        }
    }

    @Test
    void digitsOfALevelAreThoseOfTheGazetteer() throws IOException {
        Gazetteer towns = Fixtures.towns();

        assertThat(CodeDigits.of(UnitLevel.COMMUNE, towns).restored("7")).isEqualTo("0007");
        assertThat(CodeDigits.unknown(towns).restored("4021")).isEqualTo("4021");
        try (UserTable rows = table("4021 4025 7")) {
            assertThat(CodeDigits.tell(rows, towns).restored("7")).isEqualTo("0007");
        }
    }

    @Test
    void codeThatNobodyBearsMayHaveLostItsZeros() {
        CodeDigits digits = CodeDigits.unknown(Fixtures.leadingZero());

        assertThat(digits.meant("8")).extracting(Object::toString).containsExactly("Tỉnh Tuyên Quang (08@2004-08-31)");
        assertThat(digits.meant("08")).isEmpty();
        assertThat(digits.meant("9")).isEmpty();
        assertThat(digits.meant("x")).isEmpty();
        assertThat(LostZeros.hint("8", digits, "--level"))
                .isEqualTo("; with its leading zeros it may be 08 (Tỉnh Tuyên Quang: --level province)");
        assertThat(LostZeros.hint("9", digits, "--level")).isEmpty();
    }

    @Test
    void levelSaysHowManyDigitsThereAre() {
        assertThat(CodeDigits.of(UnitLevel.PROVINCE, GAZETTEER).restored("1")).isEqualTo("01");
        assertThat(CodeDigits.of(UnitLevel.DISTRICT, GAZETTEER).restored("1.0")).isEqualTo("001");
        assertThat(CodeDigits.of(UnitLevel.COMMUNE, GAZETTEER).restored("1")).isEqualTo("00001");
        assertThat(CodeDigits.of(UnitLevel.COMMUNE, GAZETTEER).restored("26740"))
                .isEqualTo("26740");
        assertThat(CodeDigits.of(UnitLevel.PROVINCE, GAZETTEER).restored("26740"))
                .isEqualTo("26740");
    }

    @Test
    void fourDigitsAreThoseOfACommuneAnywhere() {
        assertThat(CodeDigits.unknown(GAZETTEER).restored("1234")).isEqualTo("01234");
        assertThat(CodeDigits.unknown(GAZETTEER).restored("1234.0")).isEqualTo("01234");
        assertThat(CodeDigits.unknown(GAZETTEER).restored("123")).isEqualTo("123");
    }

    @Test
    void whatIsNoNumberStaysAsItIs() {
        for (String text : List.of("", ".0", "12a", "-4", "4.5", "1e3", "٣")) {
            assertThat(CodeDigits.of(UnitLevel.COMMUNE, GAZETTEER).restored(text))
                    .isEqualTo(text);
        }
    }
}
