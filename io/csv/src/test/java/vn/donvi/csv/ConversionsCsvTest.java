package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.address.CandidateShare;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionSchema;
import vn.donvi.address.ConversionStatus;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

class ConversionsCsvTest {
    private static final String HEADER = "input,donvi_status,donvi_code,donvi_name,donvi_type,donvi_province_code,"
            + "donvi_province,donvi_candidates,donvi_reason,donvi_note\n";
    private static final String ROWS = """
            "P15, Tân Bình",EXACT,27007,Phường Tân Sơn,phường,79,Thành phố Hồ Chí Minh,27007:1-1,WHOLE_POPULATION,all of it is there
            00004,SPLIT,,,,01,Thành phố Hà Nội,00004:0.25-1 A-1.b:0-0.75,DIVIDED,it was divided
            Hòa Lạc,AMBIGUOUS,,,,,,00001:1-1 00002:1-1,NAMESAKES,several units bear the name
            "",NOT_FOUND,,,,,,,NOTHING_RECOGNIZED,there is no code
            """;

    @Test
    void readsEveryColumn() throws IOException {
        List<ConversionEntry> entries = read(ROWS).orThrow();

        assertThat(entries.get(0))
                .isEqualTo(new ConversionEntry(
                        "P15, Tân Bình",
                        ConversionStatus.EXACT,
                        Optional.of(UnitCode.of("27007")),
                        "Phường Tân Sơn",
                        Optional.of(UnitType.PHUONG),
                        Optional.of(UnitCode.of("79")),
                        "Thành phố Hồ Chí Minh",
                        List.of(new CandidateShare(UnitCode.of("27007"), 1, 1)),
                        ConversionReason.WHOLE_POPULATION,
                        "all of it is there"));
        assertThat(entries.get(1).candidates())
                .containsExactly(
                        new CandidateShare(UnitCode.of("00004"), 0.25, 1),
                        new CandidateShare(UnitCode.of("A-1.b"), 0, 0.75));
        assertThat(entries.get(3).input()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            x,,,,,,,,DIVIDED,  > donvi_status: must not be empty
            x,exact,,,,,,,DIVIDED,  > donvi_status: 'exact' is not one of EXACT, SPLIT, AMBIGUOUS, PARTIAL, NOT_FOUND
            x,EXACT,0 1,A,xã,1,P,01:1-1,DIVIDED,  > donvi_code: '0 1' is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores)
            x,EXACT,01,A,village,1,P,01:1-1,DIVIDED,  > donvi_type: 'village' is not one of tỉnh, thành phố trực thuộc trung ương, quận, huyện, thị xã, thành phố thuộc tỉnh, thành phố thuộc thành phố, xã, phường, thị trấn, đặc khu, province, district, municipality
            x,EXACT,01,,xã,1,P,01:1-1,DIVIDED,  > donvi_status: EXACT is one unit with its code, name and type
            x,EXACT,,A,xã,1,P,01:1-1,DIVIDED,  > donvi_status: EXACT is one unit with its code, name and type
            x,SPLIT,01,A,xã,1,P,01:0-1,DIVIDED,  > donvi_status: SPLIT is no unit with a code, a name or a type
            x,EXACT,01,A,xã,,,01:1-1,DIVIDED,  > donvi_status: EXACT is one unit, the only candidate, in its province
            x,EXACT,01,A,xã,1,P,02:1-1,DIVIDED,  > donvi_status: EXACT is one unit, the only candidate, in its province
            x,SPLIT,,,,1,P,,DIVIDED,  > donvi_status: SPLIT has at least one candidate
            x,SPLIT,,,,1,,01:0-1,DIVIDED,  > donvi_status: a province has both a code and a name
            x,SPLIT,,,,1,P,01:0-1  02:0-1,DIVIDED,  > donvi_candidates: '01:0-1  02:0-1' is not a list of candidates, each a candidate (code:low-high, from 0 to 1) separated by ' '
            x,SPLIT,,,,1,P,01:1-0,DIVIDED,  > donvi_candidates: '01:1-0' is not a list of candidates, each a candidate (code:low-high, from 0 to 1) separated by ' '
            x,SPLIT,,,,1,P,01:0-1.5,DIVIDED,  > donvi_candidates: '01:0-1.5' is not a list of candidates, each a candidate (code:low-high, from 0 to 1) separated by ' '
            x,SPLIT,,,,1,P,01,DIVIDED,  > donvi_candidates: '01' is not a list of candidates, each a candidate (code:low-high, from 0 to 1) separated by ' '
            x,SPLIT,,,,1,P,01:1,DIVIDED,  > donvi_candidates: '01:1' is not a list of candidates, each a candidate (code:low-high, from 0 to 1) separated by ' '
            x,SPLIT,,,,1,P,:0-1,DIVIDED,  > donvi_candidates: ':0-1' is not a list of candidates, each a candidate (code:low-high, from 0 to 1) separated by ' '
            x,SPLIT,,,,1,P,01:-1,DIVIDED,  > donvi_candidates: '01:-1' is not a list of candidates, each a candidate (code:low-high, from 0 to 1) separated by ' '
            x,SPLIT,,,,1,P,01:0-1,,  > donvi_reason: must not be empty
            x,SPLIT,,,,1,P,01:0-,DIVIDED,  > donvi_candidates: '01:0-' is not a list of candidates, each a candidate (code:low-high, from 0 to 1) separated by ' '
            """)
    void reportsARowThatIsWrong(String row, String problem) throws IOException {
        WithProblems<List<ConversionEntry>> read = read(ROWS + row + "\n" + ROWS);

        assertThat(read.problems()).extracting(Problem::toString).containsExactly("conversions.csv:6: " + problem);
        assertThat(read.value()).hasSize(8);
    }

    @Test
    void writesInTheOrderInWhichTheyAreGiven() throws IOException {
        StringWriter out = new StringWriter();

        CsvTable.of(ConversionSchema.CONVERSIONS).write(read(ROWS).orThrow(), Output.to(out), CsvOptions.STANDARD);

        assertThat(out).hasToString(HEADER + ROWS);
    }

    private static WithProblems<List<ConversionEntry>> read(String rows) throws IOException {
        return CsvTable.of(ConversionSchema.CONVERSIONS)
                .read(Input.of(new StringReader(HEADER + rows), "conversions.csv"), CsvOptions.STANDARD);
    }
}
