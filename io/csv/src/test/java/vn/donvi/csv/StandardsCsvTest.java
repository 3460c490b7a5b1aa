package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.standard.TraitFact;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.standard.SpecialFactorSchema;
import vn.donvi.tables.standard.StandardSchema;
import vn.donvi.tables.standard.TraitSchema;

/** The tables of standards, of their special factors, and of the traits that a user states. */
class StandardsCsvTest {
    private static final Gazetteer SMALL = Fixtures.small().build();
    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

    private static final String STANDARDS = """
            rule,document,from,until,type,parents,conditions,criterion,minimum,confirmed,note
            7/2010,7/2010/UBTVQH12,2010-01-01,2020-01-01,phường,quận|thị xã,,area,5.5,yes,
            7/2010,7/2010/UBTVQH12,2010-01-01,,xã,,not mountain|not island,population,5000,,"generally known, not seen"
            7/2010,7/2010/UBTVQH12,2010-01-01,,phường,,,economy,,yes,an income
            """;

    private static final String FACTORS = """
            rule,document,from,until,types,conditions,criterion,percent,base,minority_from,minority_step,minority_points,minority_floor,confirmed,note
            7/2010,8/2012,2012-01-01,,tỉnh|xã,mountain,population,50,,30,10,2.5,20,yes,
            7/2010,8/2012,2012-01-01,2013-01-01,xã,coastal_poor,population,50,8000,,,,,yes,
            7/2010,9/2013,2013-01-01,,xã,,area,,,,,,,,others were not seen
            """;

    private static final String TRAITS = """
            unit,trait,value,source
            00001,mountain,yes,
            00001,minority,35.50,"a report, 2019"
            00003,border,no,
            """;

    private static <T> WithProblems<List<T>> read(Schema<T> schema, String text) throws IOException {
        return CsvTable.of(schema).read(Input.of(new StringReader(text), "table.csv"), CsvOptions.STANDARD);
    }

    private static WithProblems<List<TraitFact>> readOwn(String text) throws IOException {
        return CsvTable.of(TraitSchema.of(SMALL, DAY))
                .mayOmitColumns()
                .read(Input.of(new StringReader(text), "ours.csv"), CsvOptions.STANDARD);
    }

    private static <T> String rewritten(Schema<T> schema, String text) throws IOException {
        StringWriter out = new StringWriter();
        CsvTable.of(schema).write(read(schema, text).orThrow(), Output.to(out), CsvOptions.STANDARD);
        return out.toString();
    }

    @Test
    void whatIsReadIsWrittenWithTheSameBytes() throws IOException {
        assertThat(rewritten(StandardSchema.STANDARDS, STANDARDS)).isEqualTo(STANDARDS);
        assertThat(rewritten(SpecialFactorSchema.FACTORS, FACTORS)).isEqualTo(FACTORS);
        assertThat(rewritten(TraitSchema.TRAITS, TRAITS)).isEqualTo(TRAITS);
    }

    @Test
    void faultyStandardsAreReportedWithTheirLinesAndReasons() throws IOException {
        assertThat(read(StandardSchema.STANDARDS, """
                                rule,document,from,until,type,parents,conditions,criterion,minimum,confirmed,note
                                ,7/2010/UBTVQH12,2010-01-01,,xã,,,area,30,yes,
                                7/2010,7/2010/UBTVQH12,2010-01-01,2010-01-01,xã,,,area,30,yes,
                                7/2010,7/2010/UBTVQH12,2010-01-01,,làng,,,area,30,yes,
                                7/2010,7/2010/UBTVQH12,2010-01-01,,xã,,hill,area,30,yes,
                                7/2010,7/2010/UBTVQH12,2010-01-01,,xã,,minority,area,30,yes,
                                7/2010,7/2010/UBTVQH12,2010-01-01,,xã,,,size,30,yes,
                                7/2010,7/2010/UBTVQH12,2010-01-01,,xã,,,area,0,yes,
                                7/2010,7/2010/UBTVQH12,2010-01-01,,xã,,,area,,yes,
                                7/2010,7/2010/UBTVQH12,2010-01-01,,xã,,,area,30,,
                                """).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "table.csv:2: rule: must not be empty",
                        "table.csv:3: until: must be after 2010-01-01, but is 2010-01-01",
                        "table.csv:4: type: 'làng' is not one of tỉnh, thành phố trực thuộc trung ương, quận, huyện, thị"
                                + " xã, thành phố thuộc tỉnh, thành phố thuộc thành phố, xã, phường, thị trấn, đặc khu,"
                                + " province, district, municipality",
                        "table.csv:5: conditions: 'hill' is not a list of traits that are yes or no separated by '|'",
                        "table.csv:6: conditions: 'minority' is not a list of traits that are yes or no separated by '|'",
                        "table.csv:7: criterion: 'size' is not one of population, area, district_units, commune_units,"
                                + " ward_share, urbanisation, urban_class, economy",
                        "table.csv:8: minimum: minimum must be above 0, but is 0",
                        "table.csv:9: note: a standard without a minimum needs a note that says what is asked",
                        "table.csv:10: note: what is not confirmed needs a note");
    }

    @Test
    void faultyFactorsAreReportedWithTheirLinesAndReasons() throws IOException {
        assertThat(read(SpecialFactorSchema.FACTORS, """
                                rule,document,from,until,types,conditions,criterion,percent,base,minority_from,minority_step,minority_points,minority_floor,confirmed,note
                                7/2010,8/2012,2012-01-01,,,mountain,population,50,,,,,,yes,
                                7/2010,8/2012,2012-01-01,,xã,mountain,population,101,,,,,,yes,
                                7/2010,8/2012,2012-01-01,,xã,mountain,population,50,,30,,,,yes,
                                7/2010,8/2012,2012-01-01,,xã,mountain,population,50,,30,0,5,,yes,
                                7/2010,8/2012,2012-01-01,,xã,mountain,population,,,,,,,yes,
                                7/2010,8/2012,2012-01-01,,xã,mountain,population,50,,,,,,,
                                """).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "table.csv:2: types: must not be empty",
                        "table.csv:3: percent: must be above 0 and at most 100",
                        "table.csv:4: minority_from: goes together with minority_step and minority_points, and a floor"
                                + " goes with them",
                        "table.csv:5: minority_step: must be at least 1",
                        "table.csv:6: note: what is not confirmed or was not seen needs a note",
                        "table.csv:7: note: what is not confirmed or was not seen needs a note");
    }

    @Test
    void faultyTraitsAreAllReportedAtOnceWithTheirLinesAndReasons() throws IOException {
        WithProblems<List<TraitFact>> read = readOwn("""
                unit,trait,value,source
                00042,mountain,yes,
                00007,mountain,no,
                00003,hilly,yes,
                00003,mountain,maybe,
                00003,minority,101,
                00003,minority,"35,5",
                00003,minority,yes,
                00003,mountain,yes,
                00003,mountain,yes,
                00003,land_border,yes,
                00003,border,no,
                00003,minority,35.5,
                """);

        assertThat(read.value()).hasSize(3);
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "ours.csv:2: unit: no unit has ever borne the code 00042",
                        "ours.csv:3: unit: no unit bears the code 00007 on 2019-06-01; Xã Dài bore it until 2018-12-31"
                                + " and became parts of Xã Dài Đông 00008@2019-01-01, Xã Dài Tây 00009@2019-01-01",
                        "ours.csv:4: trait: 'hilly' is not one of mountain, island, border, land_border,"
                                + " red_river_delta, coastal_poor, minority",
                        "ours.csv:5: value: 'maybe' is not yes or no, as mountain is",
                        "ours.csv:6: value: '101' is not a percent of minority (from 0 to 100, digits, with a dot before"
                                + " decimals)",
                        "ours.csv:7: value: '35,5' is not a percent of minority (from 0 to 100, digits, with a dot before"
                                + " decimals)",
                        "ours.csv:8: value: 'yes' is not a percent of minority (from 0 to 100, digits, with a dot before"
                                + " decimals)",
                        "ours.csv:10: trait: mountain of 00003 is given twice",
                        "ours.csv:12: value: border cannot be both yes and no");
    }

    @Test
    void ownTraitsNeedNoSource() throws IOException {
        assertThat(readOwn("value,unit,trait\n100,00003,minority\n0,00008,minority\n")
                        .orThrow())
                .extracting(fact -> fact.unit() + " " + fact.value())
                .containsExactly("00003 100", "00008 0");
    }

    @Test
    void fileOfTraitsWithoutARequiredColumnIsRefused() {
        assertThatThrownBy(() -> readOwn("unit,value\n00003,yes\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("ours.csv:1: the header has no column 'trait' (expected: unit,trait,value,source)");
    }
}
