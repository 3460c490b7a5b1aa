package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Fixtures;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.eligibility.ExemptionClaimSchema;
import vn.donvi.tables.eligibility.ExemptionSchema;
import vn.donvi.tables.eligibility.GroundSchema;
import vn.donvi.tables.eligibility.PeriodSchema;
import vn.donvi.tables.schema.Schema;

/** The tables of the rules by which units must be rearranged, and of the exemptions that a user claims. */
class EligibilityCsvTest {
    private static final String PERIODS = """
            period,document,from,until,standards_on,figures_on,target,free_from,free_with_factor_from,free_types,confirmed,note
            2010,7/2010,2010-01-01,2012-01-01,2010-05-01,2009-12-31,7/2009,3,2,phường|xã,yes,
            2012,7/2012,2012-01-01,,2012-05-01,,,,,,,the target was not seen
            """;

    private static final String GROUNDS = """
            period,document,clause,types,conditions,area_below,population_below,confirmed,note
            2010,7/2010,Điều 1,xã|phường,not mountain,20,300,yes,
            2010,7/2010,,xã,,,62.5,,generally known
            """;

    private static final String EXEMPTIONS = """
            period,kind,document,clause,types,changed_from,changed_until,changes,confirmed,note
            2010,isolated,7/2010,Điều 3,,,,,yes,
            2010,planned_urban,7/2010,Điều 3,xã,,,,yes,
            2010,already_rearranged,7/2010,Điều 3,,2008-01-01,2010-01-01,merger|split,yes,
            2012,already_rearranged,7/2012,,,2008-01-01,,merger,,not seen
            """;

    private static final String CLAIMS = """
            unit,exemption,source
            00001,isolated,a report
            00001,heritage,
            00003,defence,
            """;

    private static <T> WithProblems<List<T>> read(Schema<T> schema, String text) throws IOException {
        return CsvTable.of(schema).read(Input.of(new StringReader(text), "table.csv"), CsvOptions.STANDARD);
    }

    private static <T> String rewritten(Schema<T> schema, String text) throws IOException {
        StringWriter out = new StringWriter();
        CsvTable.of(schema).write(read(schema, text).orThrow(), Output.to(out), CsvOptions.STANDARD);
        return out.toString();
    }

    private static <T> List<String> problems(Schema<T> schema, String text) throws IOException {
        return read(schema, text).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void whatIsReadIsWrittenWithTheSameBytes() throws IOException {
        assertThat(rewritten(PeriodSchema.PERIODS, PERIODS)).isEqualTo(PERIODS);
        assertThat(rewritten(GroundSchema.GROUNDS, GROUNDS)).isEqualTo(GROUNDS);
        assertThat(rewritten(ExemptionSchema.EXEMPTIONS, EXEMPTIONS)).isEqualTo(EXEMPTIONS);
        assertThat(rewritten(ExemptionClaimSchema.CLAIMS, CLAIMS)).isEqualTo(CLAIMS);
    }

    @Test
    void faultyPeriodsAreReportedWithTheirLinesAndReasons() throws IOException {
        assertThat(problems(PeriodSchema.PERIODS, """
                        period,document,from,until,standards_on,figures_on,target,free_from,free_with_factor_from,free_types,confirmed,note
                        ,7/2010,2010-01-01,,2010-05-01,,,,,,yes,
                        2010,7/2010,2010-01-01,2010-01-01,2010-05-01,,,,,,yes,
                        2010,7/2010,2010-01-01,,,,,,,,yes,
                        2010,7/2010,2010-01-01,,2010-05-01,,,1,,,yes,
                        2010,7/2010,2010-01-01,,2010-05-01,,,3,,làng,yes,
                        2010,7/2010,2010-01-01,,2010-05-01,,,,,,,
                        """))
                .containsExactly(
                        "table.csv:2: period: must not be empty",
                        "table.csv:3: until: must be after 2010-01-01, but is 2010-01-01",
                        "table.csv:4: standards_on: must not be empty",
                        "table.csv:5: free_from: '1' is not a whole number from 2 to 2147483647",
                        "table.csv:6: free_types: 'làng' is not a list of types of units separated by '|'",
                        "table.csv:7: note: what is not confirmed needs a note");
    }

    @Test
    void faultyGroundsAreReportedWithTheirLinesAndReasons() throws IOException {
        assertThat(problems(GroundSchema.GROUNDS, """
                        period,document,clause,types,conditions,area_below,population_below,confirmed,note
                        2010,7/2010,,,,20,,yes,
                        2010,7/2010,,xã,,,,yes,
                        2010,7/2010,,xã,,0,,yes,
                        2010,7/2010,,xã,,,0,yes,
                        2010,7/2010,,xã,minority,20,,yes,
                        2010,7/2010,,xã,,20,,,
                        """))
                .containsExactly(
                        "table.csv:2: types: must not be empty",
                        "table.csv:3: area_below: must not be empty if population_below is",
                        "table.csv:4: area_below: must be above 0",
                        "table.csv:5: population_below: must be above 0",
                        "table.csv:6: conditions: 'minority' is not a list of traits that are yes or no separated by '|'",
                        "table.csv:7: note: what is not confirmed needs a note");
    }

    @Test
    void faultyExemptionsAreReportedWithTheirLinesAndReasons() throws IOException {
        assertThat(problems(ExemptionSchema.EXEMPTIONS, """
                        period,kind,document,clause,types,changed_from,changed_until,changes,confirmed,note
                        2010,small,7/2010,,,,,,yes,
                        2010,isolated,7/2010,,,2008-01-01,,,yes,
                        2010,isolated,7/2010,,,,,merger,yes,
                        2010,isolated,7/2010,,,,2008-01-01,,yes,
                        2010,already_rearranged,7/2010,,,,,merger,yes,
                        2010,already_rearranged,7/2010,,,2008-01-01,,,yes,
                        2010,already_rearranged,7/2010,,,2008-01-01,2008-01-01,merger,yes,
                        2010,defence,7/2010,,,,,,,
                        """))
                .containsExactly(
                        "table.csv:2: kind: 'small' is not one of isolated, unchanged_since_1945, defence, heritage,"
                                + " planned_urban, already_rearranged",
                        "table.csv:3: changed_from: goes only with already_rearranged",
                        "table.csv:4: changes: goes only with already_rearranged",
                        "table.csv:5: changed_until: goes only with changed_from",
                        "table.csv:6: changed_from: must not be empty for already_rearranged",
                        "table.csv:7: changes: must not be empty for already_rearranged",
                        "table.csv:8: changed_until: must be after 2008-01-01, but is 2008-01-01",
                        "table.csv:9: note: what is not confirmed needs a note");
    }

    @Test
    void faultyClaimsAreAllReportedAtOnceWithTheirLinesAndReasons() throws IOException {
        Schema<?> ofUnits = ExemptionClaimSchema.of(Fixtures.small().build(), LocalDate.of(2019, 6, 1));

        assertThat(problems(ofUnits, """
                        unit,exemption,source
                        00042,isolated,
                        00003,small,
                        00003,isolated,a report
                        00003,isolated,another
                        """))
                .containsExactly(
                        "table.csv:2: unit: no unit has ever borne the code 00042",
                        "table.csv:3: exemption: 'small' is not one of isolated, unchanged_since_1945, defence, heritage,"
                                + " planned_urban, already_rearranged",
                        "table.csv:5: exemption: isolated of 00003 is claimed twice");
    }
}
