package vn.donvi.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.vietnam.VietnamGazetteer;

class ScreenCommandTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();

    @TempDir
    Path folder;

    private static Run run(String... args) {
        return Run.on(
                () -> VIETNAM,
                Stream.concat(Stream.of("plan", "screen"), Stream.of(args)).toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void unitIsExplainedWithItsFiguresGroundsAndExemptions() {
        assertThat(run("18235", "--period", "2023-2025")).isEqualTo(new Run(ExitCode.DONE, """
                1 unit of 2022-12-31 by the rules of 2023-2025 (35/2023/UBTVQH15) and the standards of 1211/2016 on 2023-07-12

                Xã Quang Vĩnh, Huyện Đức Thọ, Tỉnh Hà Tĩnh (18235): depends
                  depends: area below 70 %, population below 70 % (35/2023/UBTVQH15), by mountain, border, coastal_poor, minority
                  depends: area below 20 %, population below 300 % (35/2023/UBTVQH15), by mountain, red_river_delta, minority
                  exemption claimed, already_rearranged: 2020-01-01 by 819/NQ-UBTVQH14 (35/2023/UBTVQH15 Điều 3)
                  population: 3,038 persons, 37.98 % (37.97 % truncated) of 8,000 persons, or 303.80 % of 1,000 persons, \
                census population as of 2019-04-01, GSO census 2019, derived
                    may be lowered to 50 % if border (27/2022/UBTVQH15)
                    may be lowered to 50 % of 8000 if coastal_poor (27/2022/UBTVQH15)
                    may be lowered to 50 % if mountain, minority from 30 % (27/2022/UBTVQH15)
                  area: 9.48 km², 18.96 % of 50 km², or 45.14 % of 21 km², area as of 2014-01-01, Choisy areas 2014, derived
                    may be lowered to 70 % if red_river_delta (27/2022/UBTVQH15)
                  whether a larger share of minorities lowers it further outside the mountains was not seen
                  sum of 18232@2004-08-31, 18235@2004-08-31
                  sum of 18232@2004-08-31, 18235@2004-08-31; map, ±2 %
                  the history has the change, but not whether it was made to rearrange small units
                """, ""));
    }

    @Test
    void knownTraitsGiveOneAnswer() throws IOException {
        String traits = file("traits.csv", """
                unit,trait,value
                18235,mountain,no
                18235,border,no
                18235,coastal_poor,no
                18235,red_river_delta,no
                """);

        assertThat(run("18235", "--period", "2023-2025", "--traits", traits).out())
                .contains("(18235): eligible\n  eligible: area below 70 %, population below 70 %");
    }

    @Test
    void provinceIsCountedAndItsUnitsAreListed() {
        Run run = run("--province", "79", "--period", "2023-2025", "--level", "district");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                22 units of 2022-12-31 by the rules of 2023-2025 (35/2023/UBTVQH15) and the standards of 1211/2016 on 2023-07-12

                                           eligible  depends  unknown  not eligible  exemption claimed
                quận                              6        0        0            10                  0
                huyện                             0        0        0             5                  0
                thành phố thuộc thành phố         0        0        0             1                  0

                                               area, truncated  population
                768  Quận Phú Nhuận  eligible          13.94 %    109.30 %  area below 20 %, population below 200 % (35/2023/UBTVQH15)
                """);
        assertThat(run.out().lines().filter(line -> line.contains("  eligible  ")))
                .hasSize(6 + 1);
    }

    @Test
    void tableHasARowForEachUnitThatMayHaveToBeRearranged() {
        Run some = run("--province", "79", "--period", "2023-2025", "--format", "csv");
        Run all = run("--province", "79", "--period", "2023-2025", "--format", "csv", "--all");

        List<String> lines = some.out().lines().toList();
        assertThat(lines.get(0)).startsWith("code,name,type,parents,verdict,exemptions,grounds,area,area_basis,");
        assertThat(lines).hasSize(1 + 6 + 151);
        assertThat(all.out().lines()).hasSize(1 + 22 + 312);
        assertThat(lines)
                .contains(
                        "26734,Phường Tân Định,phường,Quận 1; Thành phố Hồ Chí Minh,eligible,,\"area below 20 %, population"
                                + " below 300 % (35/2023/UBTVQH15)\",0.63,area,2014-01-01,Choisy areas 2014,derived,5.5,5.5,11.45,"
                                + "11.45,11.45,11.45,23258,census_population,2019-04-01,GSO census 2019,official,15000,15000,155.05,"
                                + "155.05,155.05,155.05,,,2023-2025,35/2023/UBTVQH15,1211/2016,false,\"special factors of urban units"
                                + " were not seen; map, ±2 %\"");
        assertThat(some.err())
                .contains("donvi: 147 of 249 phường must be rearranged unless exempt; not eligible 102\n");
    }

    @Test
    void pageHasCountsAMapOfEachLevelAndTheUnits() throws IOException {
        Path page = folder.resolve("screen.html");

        Run run = run("--province", "79", "--period", "2023-2025", "-o", page.toString());
        Run country = run("--period", "2023-2025", "--level", "district", "--format", "html");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "Đơn vị hành chính thuộc diện sắp xếp giai đoạn 2023-2025",
                        "<h2>Thành phố Hồ Chí Minh: đơn vị cấp huyện theo kết quả</h2>",
                        "<h2>Thành phố Hồ Chí Minh: đơn vị cấp xã theo kết quả</h2>",
                        "Quận 4 (773): thuộc diện",
                        "<th scope=\"row\">Phường Tân Thành</th>");
        assertThat(country.out())
                .contains("Bản đồ chỉ có khi các đơn vị thuộc không quá 3 tỉnh, thành phố.")
                .doesNotContain("<svg");
    }

    @Test
    void claimedExemptionIsShown() throws IOException {
        String claims = file("exempt.csv", "unit,exemption,source\n27262,isolated,a report\n");

        assertThat(run("27262", "--period", "2023-2025", "--exempt", claims).out())
                .contains("  exemption claimed, isolated: a report (35/2023/UBTVQH15 Điều 3)\n");
    }

    @Test
    void rulesOfOnesOwnTakeThePlaceOfThoseOfTheCountry() throws IOException {
        String grounds = file("my-grounds.csv", """
                period,document,types,population_below,confirmed
                2030,1/2030,phường,500,yes
                """);
        String periods = file("my-periods.csv", """
                period,document,from,standards_on,confirmed
                2030,1/2030,2030-01-01,2026-01-01,yes
                """);
        String exemptions = file("my-exemptions.csv", """
                period,kind,document
                """);

        assertThat(run("26737", "--period", "2030", "--on", "2025-07-01", "--rules", grounds, periods, exemptions)
                        .out())
                .contains("by the rules of 2030 (1/2030) and the standards of 112/2025 on 2026-01-01")
                .contains("  eligible: population below 500 % (1/2030)\n");
        assertThat(run("26737", "--period", "2030", "--rules", grounds).err())
                .isEqualTo(
                        "donvi: --rules: there is a ground of the period 2030, but no such period; the period 2019-2021 has"
                                + " no ground; the period 2023-2025 has no ground; the period 2025 has no ground; the period"
                                + " 2026-2030 has no ground\n");
    }

    @Test
    void eachFaultyClaimIsTold() throws IOException {
        String claims = file("exempt.csv", "unit,exemption\n99999,isolated\n27262,isolated\n27262,isolated\n");

        assertThat(run("27262", "--period", "2023-2025", "--exempt", claims))
                .isEqualTo(new Run(ExitCode.USAGE, "", """
                donvi: exempt.csv:2: unit: no unit has ever borne the code 99999
                donvi: exempt.csv:4: exemption: isolated of 27262 is claimed twice
                donvi: the file of --exempt cannot be used: something is wrong with 2 rows
                """));
    }

    @Test
    void periodThatIsOverIsTold() {
        assertThat(run("00004", "--period", "2023-2025", "--on", "2026-01-01").err())
                .contains("donvi: the period 2023-2025 is over on 2026-01-01\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--period 2030           | there is no period '2030'; there are 2019-2021, 2023-2025, 2025, 2026-2030",
                "--on 2022-12-31         | no period of rearrangement is on 2022-12-31; there are 2019-2021, 2023-2025, 2025,"
                        + " 2026-2030; say which with --period",
                "--province 27262 --period 2023-2025 | Phường 9 (27262) is no province",
                "--province 79 27262     | --province and --level go without CODE",
                "--rules x.csv           | --rules: the name of x.csv must end with periods.csv, grounds.csv or exemptions.csv",
            })
    void wrongUsageIsExplained(String options, String message) {
        assertThat(run(options.strip().split(" "))).isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message + "\n"));
    }

    @Test
    void commandsOfPlansExplainThemselves() {
        for (String command : List.of("screen", "alternatives", "surplus")) {
            Run help = Run.of("plan", command, "--help");
            assertThat(help.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(help.out())
                    .startsWith("Usage: donvi plan " + command + " [")
                    .contains("\nExample");
        }
        assertThat(Run.of("plan"))
                .isEqualTo(
                        new Run(
                                ExitCode.USAGE,
                                "",
                                "donvi: give two units or more, or one of the commands assess, compare, screen, alternatives and surplus\n"));
    }
}
