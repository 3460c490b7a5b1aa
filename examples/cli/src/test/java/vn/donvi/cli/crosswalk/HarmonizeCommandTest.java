package vn.donvi.cli.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

class HarmonizeCommandTest {
    private static final String PEOPLE = """
            code,people,income
            18229,100,5
            18280,20,8
            18300,30,2
            26734,1000,4
            26737,501,6
            26740,7,1
            """;

    private static Run run(String table, String... options) {
        String[] args = Stream.concat(Stream.of("harmonize", "-", "--key", "code"), Stream.of(options))
                .toArray(String[]::new);
        return Run.on(Fixtures::twoProvinces, table.getBytes(StandardCharsets.UTF_8), args);
    }

    @Test
    void figuresOfTheGazetteerItselfAreCarried() {
        Run run = Run.of("harmonize", "--measure", "census_population", "--to", "2025-07-01");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("code,name,census_population,census_population_low,census_population_high,missing\n");
        assertThat(run.err()).startsWith("donvi: figures of census_population of the units of 2");
    }

    @Test
    void optionsOfATableDoNotGoWithFiguresOfTheGazetteer() {
        assertThat(Run.of("harmonize", "--measure", "area", "--key", "code").err())
                .isEqualTo(
                        "donvi: --measure carries the gazetteer's own figures; of the other options only --from, --to,"
                                + " --level and those of the output go with it\n");
        assertThat(Run.of("harmonize", "--measure", "area", "--from", "auto").err())
                .isEqualTo("donvi: --from auto tells the date of a table's codes; --measure has none\n");
        assertThat(Run.of("harmonize", "--measure", "resident_population").err())
                .isEqualTo("donvi: the gazetteer has no figures of resident_population\n");
        assertThat(Run.of("harmonize", "--count", "n", "--from", "2020-01-01").err())
                .isEqualTo(
                        "donvi: say which column has the codes: --key; or --measure for the gazetteer's own figures\n");
    }

    @Test
    void countsAddUpWithWhatIsUndetermined() {
        assertThat(run(PEOPLE, "--count", "people", "--from", "2025-06-30"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        code,name,people,people_low,people_high,missing
                        18229,Xã Đức Thọ,150,150,150,
                        26734,Phường Tân Định,1000,1000,1501,
                        26740,Phường Sài Gòn,7,7,508,
                        ,undetermined,501,,,
                        """, "donvi: people: 1658 in all, 1157 carried, 501 undetermined\n"));
    }

    @Test
    void whatNoEvidenceDividesIsDividedEquallyOnRequest() {
        assertThat(run(PEOPLE, "--value", "people", "--from", "2025-06-30", "--divide-equally")
                        .out())
                .isEqualTo("""
                        code,name,people,people_low,people_high,missing
                        18229,Xã Đức Thọ,150,150,150,
                        26734,Phường Tân Định,1251,1000,1501,
                        26740,Phường Sài Gòn,257,7,508,
                        """);
    }

    @Test
    void meansAreWeighted() {
        assertThat(run(PEOPLE, "--mean", "income", "--weight", "people", "--from", "2025-06-30", "--level", "province"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        code,name,income,income_low,income_high,missing
                        42,Tỉnh Hà Tĩnh,4.8,4.8,4.8,
                        79,Thành phố Hồ Chí Minh,4.650530503978779,4.650530503978779,4.650530503978779,
                        """, ""));
    }

    @Test
    void refusesMeansWithoutWeights() {
        assertThat(run(PEOPLE, "--mean", "income", "--from", "2025-06-30")).isEqualTo(new Run(ExitCode.USAGE, "", """
                        donvi: a mean of several units is not known without weights: give --weight with a column, or \
                        --weight-measure
                        """));
    }

    @Test
    void missingCountStaysMissingAndSoDoesWhatDependsOnIt() {
        assertThat(run(
                        PEOPLE.replace("18280,20", "18280,").replace("26740,7,1\n", ""),
                        "--count",
                        "people",
                        "--from",
                        "2025-06-30"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        code,name,people,people_low,people_high,missing
                        18229,Xã Đức Thọ,,130,,18280
                        26734,Phường Tân Định,1000,1000,1501,
                        26740,Phường Sài Gòn,,0,,26740
                        ,undetermined,501,,,
                        """,
                        "donvi: people: 1631 in all, 1000 carried, 501 undetermined, 130 in units of which something else"
                                + " is missing\n"));
    }

    @Test
    void meansAreWeightedByAMeasureOfTheGazetteerOnRequest() {
        assertThat(run(
                                "code,rate\n18280,2\n18301,4\n",
                                "--mean",
                                "rate",
                                "--weight-measure",
                                "area",
                                "--from",
                                "2019-12-31")
                        .out())
                .isEqualTo("""
                        code,name,rate,rate_low,rate_high,missing
                        18229,Xã Đức Thọ,,,,18229 18280 18300 18301
                        """);
    }

    @Test
    void rowThatCannotBeCarriedIsToldWithItsLine() {
        Run run = run(
                "code,people\n26740,7\n18301,5\n26734,1.000,5\n26734,x\n,1\n26734,1000\n",
                "--count",
                "people",
                "--from",
                "2025-06-30",
                "--absent-is-zero");

        assertThat(run).isEqualTo(new Run(ExitCode.USAGE, """
                code,name,people,people_low,people_high,missing
                26734,Phường Tân Định,1000,1000,1000,
                26740,Phường Sài Gòn,7,7,7,
                """, """
                donvi: standard input:3: code: no unit bears the code 18301 on 2025-06-30; Xã Đức Lạc bore it until \
                2019-12-31 and became Xã Hòa Lạc 18280@2020-01-01; the row is not carried
                donvi: standard input:4: has 3 fields, but the header has 2; the row is not carried
                donvi: standard input:5: people: 'x' is not a number (digits, with a dot before decimals); the row is not \
                carried
                donvi: standard input:6: code: '' is not a unit code; the row is not carried
                donvi: people: 1007 in all, 1007 carried
                """));
    }

    @Test
    void rowsOfSeveralDatesAreCarriedToOne() {
        String panel = "year;code;people\n2019;18301;5\n2019;18280;6\n2024;18280;12\n2019-06-01;18301;9\nnever;1;1\n";

        assertThat(run(panel, "--count", "people", "--date-column", "year", "--absent-is-zero"))
                .isEqualTo(new Run(ExitCode.USAGE, """
                        year,code,name,people,people_low,people_high,missing
                        2019,18229,Xã Đức Thọ,11,11,11,
                        2019-06-01,18229,Xã Đức Thọ,9,9,9,
                        2024,18229,Xã Đức Thọ,12,12,12,
                        """, """
                        donvi: standard input:6: year: 'never' is not a date (yyyy-mm-dd) or a year; the row is not carried
                        donvi: people of 2019: 11 in all, 11 carried
                        donvi: people of 2019-06-01: 9 in all, 9 carried
                        donvi: people of 2024: 12 in all, 12 carried
                        """));
    }

    @Test
    void rowsOfOneCodeAreToldWithTheirLines() {
        Run run = run(
                "code,people\n26734,1\n18229,2\n26734,3\n18229,4\n26734,5\n26740,6\n",
                "--count",
                "people",
                "--from",
                "2025-06-30",
                "--absent-is-zero");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEqualTo("""
                donvi: 2 codes stand in several rows, which are added up: 18229 in 2 rows (lines 3, 5), 26734 in 3 rows \
                (lines 2, 4, 6)
                donvi: people: 21 in all, 21 carried
                """);
    }

    @Test
    void rowsOfOneCodeAreToldForEachPeriodAndNotForSeveral() {
        String panel = "year,code,people\n2019,18301,5\n2024,18280,12\n2019,18301,6\n";

        assertThat(run(panel, "--count", "people", "--date-column", "year", "--absent-is-zero")
                        .err())
                .startsWith(
                        "donvi: 2019: a code stands in several rows, which are added up: 18301 in 2 rows (lines 2, 4)\n");
    }

    @Test
    void zerosOfTheCodesOfTheLevelAreRestored() {
        for (String level : List.of("--level", "--code-level")) {
            Run run = Run.on(
                    Fixtures::leadingZero,
                    "code,people\n8,5\n".getBytes(StandardCharsets.UTF_8),
                    "harmonize",
                    "-",
                    "--key=code",
                    "--count=people",
                    "--from=2020-06-01",
                    level,
                    "province");

            assertThat(run)
                    .isEqualTo(new Run(
                            ExitCode.DONE,
                            level.equals("--level")
                                    ? "code,name,people,people_low,people_high,missing\n08,Tỉnh Tuyên Quang,5,5,5,\n"
                                    : "code,name,people,people_low,people_high,missing\n01234,Xã Yên Thành,5,5,5,\n",
                            """
                            donvi: codes in the column 'code' have lost their leading zeros; they are read with them, 8 as 08
                            donvi: people: 5 in all, 5 carried
                            """));
        }
    }

    @Test
    void codeThatMayHaveLostItsZerosIsToldWithWhatToType() {
        Run run = Run.on(
                Fixtures::leadingZero,
                "code,people\n8,5\n".getBytes(StandardCharsets.UTF_8),
                "harmonize",
                "-",
                "--key=code",
                "--count=people",
                "--from=2020-06-01");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("""
                donvi: standard input:2: code: no unit has ever borne the code 8; with its leading zeros it may be 08 (Tỉnh \
                Tuyên Quang: --code-level province); the row is not carried
                """);
    }

    @Test
    void tellsTheDateFromTheCodes(@TempDir Path folder) throws Exception {
        Path table = Files.writeString(folder.resolve("people.csv"), "code,people\n18280,20\n18301,5\n");

        Run run = Run.of(
                "harmonize",
                table.toString(),
                "--key",
                "code",
                "--count",
                "people",
                "--from",
                "auto",
                "--absent-is-zero");

        assertThat(run.err()).startsWith("donvi: the codes are taken to be of 2004-08-31\n");
        assertThat(run.out()).endsWith("\n18229,Xã Đức Thọ,25,25,25,\n");
    }

    @Test
    void refusesToGuessTheDate(@TempDir Path folder) throws Exception {
        Path table = Files.writeString(folder.resolve("people.csv"), "code,people\n26740,20\n");

        assertThat(Run.of("harmonize", table.toString(), "--key", "code", "--count", "people", "--from", "auto"))
                .isEqualTo(new Run(ExitCode.USAGE, "", """
                        donvi: the codes do not tell their date; 'donvi vintage' says which dates fit, then give one as \
                        --from
                        """));
    }

    @Test
    void writesAFileAllOrNothing(@TempDir Path folder) throws Exception {
        Path out = Files.writeString(folder.resolve("out.csv"), "old");

        Run wrong =
                run(PEOPLE.replace("code", "xa"), "--count", "people", "--from", "2025-06-30", "-o", out.toString());
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(out).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("out.csv");

        assertThat(run(PEOPLE, "--count", "people", "--from", "2025-06-30", "-o", out.toString())
                        .out())
                .isEmpty();
        assertThat(Files.readString(out)).startsWith("code,name,people,");
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        assertThat(run(PEOPLE, "--from", "2025-06-30").err())
                .isEqualTo("donvi: say what to carry: --count or --mean, with a column\n");
        assertThat(run(PEOPLE, "--count", "people").err())
                .isEqualTo("donvi: say of which date the codes are: --from with a date or auto, or --date-column\n");
        assertThat(run(PEOPLE, "--count", "people", "--from", "auto").err())
                .isEqualTo("donvi: --from auto reads the table twice, so it needs a file\n");
        assertThat(run(PEOPLE, "--count", "people", "--from", "2025").err())
                .isEqualTo(
                        "donvi: --from: '2025' is not a date of the calendar in the form yyyy-mm-dd, such as 2025-07-01\n");
        assertThat(run("code,people\n440,1\n18229,1\n", "--count", "people", "--from", "2025-06-30")
                        .err())
                .isEqualTo("donvi: there are values for both Thị trấn Đức Thọ (18229@2004-08-31) and Huyện Đức Thọ"
                        + " (440@2004-08-31), which it lies in\n");
    }
}
