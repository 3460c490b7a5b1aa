package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.code.ForeignCode;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.ForeignCodeSchema;

/** The table of codes of other systems, whole and as a file of a user's own. */
class ForeignCodesCsvTest {
    private static final Gazetteer SMALL = Fixtures.small().build();
    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

    private static final String WHOLE = """
            unit,system,code,label,from,until,source,note
            00003,carrier,S1,,2012-03-01,,,
            01,iso-3166-2,VN-02,"An Bình|An Binh, tinh",2004-08-31,,ISO 3166-2,"by its name, not certain"
            00001,postal,01024,,2004-08-31,2010-01-01,1/QĐ,
            """;

    private static WithProblems<List<ForeignCode>> read(String text) throws IOException {
        return CsvTable.of(ForeignCodeSchema.CODES)
                .read(Input.of(new StringReader(text), "codes.csv"), CsvOptions.STANDARD);
    }

    private static WithProblems<List<ForeignCode>> readOwn(String text) throws IOException {
        return CsvTable.of(ForeignCodeSchema.of(SMALL, DAY))
                .mayOmitColumns()
                .read(Input.of(new StringReader(text), "ours.csv"), CsvOptions.STANDARD);
    }

    private static String written(List<ForeignCode> codes) throws IOException {
        StringWriter out = new StringWriter();
        CsvTable.of(ForeignCodeSchema.CODES).write(codes, Output.to(out), CsvOptions.STANDARD);
        return out.toString();
    }

    @Test
    void whatIsReadIsWrittenWithTheSameBytes() throws IOException {
        assertThat(written(read(WHOLE).orThrow())).isEqualTo(WHOLE);
    }

    @Test
    void faultyRowsAreReportedWithTheirLinesAndReasons() throws IOException {
        WithProblems<List<ForeignCode>> read = read("""
                unit,system,code,label,from,until,source,note
                0 3,carrier,S1,,2012-03-01,,,
                00003,Carrier,S1,,2012-03-01,,,
                00003,carrier,,,2012-03-01,,,
                00003,carrier,S1,,,,,
                00003,carrier,S1,,2012-03-01,2012-03-01,,
                00003,carrier,S1,,2012-03-01,,,
                """);

        assertThat(read.value()).hasSize(1);
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "codes.csv:2: unit: '0 3' is not a unit code (1 to 16 letters, digits, dots, hyphens or"
                                + " underscores)",
                        "codes.csv:3: system: 'Carrier' is not the name of a system (1 to 32 lower-case letters, digits,"
                                + " dots or hyphens, the first one a letter)",
                        "codes.csv:4: code: must not be empty",
                        "codes.csv:5: from: must not be empty",
                        "codes.csv:6: until: must be after 2012-03-01, but is 2012-03-01");
    }

    @Test
    void ownFileNeedsOnlyUnitSystemAndCode() throws IOException {
        List<ForeignCode> codes =
                readOwn("code,unit,system\nS1,00003,carrier\n").orThrow();

        assertThat(written(codes)).isEqualTo("""
                unit,system,code,label,from,until,source,note
                00003,carrier,S1,,2012-03-01,,,
                """);
    }

    @Test
    void rowWithoutAFirstDateIsOfTheUnitOfTheDayAndOfNoOtherOfItsCode() throws IOException {
        assertThat(readOwn("unit,system,code\n00002,carrier,B\n").orThrow())
                .extracting(code -> code.validity().toString())
                .containsExactly("2018-06-01/..");
        assertThat(readOwn("unit,system,code,from,until\n00002,carrier,L,2005-01-01,2010-01-01\n")
                        .orThrow())
                .extracting(code -> code.validity().toString())
                .containsExactly("2005-01-01/2010-01-01");
    }

    @Test
    void unknownUnitsOfAnOwnFileAreTold() throws IOException {
        WithProblems<List<ForeignCode>> read = readOwn("""
                unit,system,code,from
                00007,carrier,D,
                00042,carrier,X,2019-01-01
                00002,carrier,L,2012-01-01
                01,office,01,
                00003,carrier,S1,
                """);

        assertThat(read.value()).hasSize(1);
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "ours.csv:2: unit: no unit bears the code 00007 on 2019-06-01; Xã Dài bore it until 2018-12-31"
                                + " and became parts of Xã Dài Đông 00008@2019-01-01, Xã Dài Tây 00009@2019-01-01; a row"
                                + " without 'from' is of the unit of that day",
                        "ours.csv:3: unit: no unit has ever borne the code 00042",
                        "ours.csv:4: unit: no unit bears the code 00002 on 2012-01-01; Xã Lạc bore it until 2009-12-31"
                                + " and became Xã Hòa Lạc 00001@2010-01-01",
                        "ours.csv:5: system: the codes of the system office are those of the gazetteer");
    }

    @Test
    void fileWithAMisspeltColumnIsRefused() {
        assertThatThrownBy(() -> readOwn("unit,system,code,form\n00003,carrier,S1,2020-01-01\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("ours.csv:1: the header has the unknown column 'form' (expected:"
                        + " unit,system,code,label,from,until,source,note)");
    }

    @Test
    void fileWithoutARequiredColumnIsRefused() {
        assertThatThrownBy(() -> readOwn("unit,code\n00003,S1\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("ours.csv:1: the header has no column 'system' (expected:"
                        + " unit,system,code,label,from,until,source,note)");
    }
}
