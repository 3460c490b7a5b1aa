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

class AlternativesCommandTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final String BORDERS = """
            unit,neighbour,metres
            27262@2004-08-31,27265@2004-08-31,500
            27265@2004-08-31,27268@2004-08-31,
            27268@2004-08-31,27271@2004-08-31,300
            """;

    @TempDir
    Path folder;

    private static Run run(String... args) {
        return Run.on(
                () -> VIETNAM,
                Stream.concat(Stream.of("plan", "alternatives"), Stream.of(args))
                        .toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void setsAreRankedAndTheSearchSaysHowFarItWent() throws IOException {
        String borders = file("borders.csv", BORDERS);

        Run run =
                run("27262", "--on", "2022-12-31", "--same-district", "--neighbours", borders, "--period", "2023-2025");

        assertThat(run.err()).isEqualTo("donvi: no border is known of 9 of 13 units, among them Phường 13 (27259)\n");
        assertThat(run.out()).isEqualTo("""
                Phường 9 (27262) by the standards of 1211/2016

                       units                                                                       verdict                                  population               area  inner border
                alone  Phường 9 (27262)                                                            not met                     10,473 persons, 69.82 %   0.12 km², 2.18 %
                1      Phường 9 (27262) + Phường 6 (27265) + Phường 8 (27268)                      not met, need not          36,396 persons, 242.64 %   0.48 km², 8.72 %        0.5 km
                2      Phường 9 (27262) + Phường 6 (27265) + Phường 8 (27268) + Phường 10 (27271)  not met, need not          45,991 persons, 306.60 %  0.59 km², 10.72 %        0.8 km
                3      Phường 9 (27262) + Phường 6 (27265)                                         not met, perhaps need not  21,075 persons, 140.50 %   0.32 km², 5.81 %        0.5 km

                all 3 connected sets of up to 4 units were looked at: 2 reach the standard or need not, 1 may by traits that are not known, of 0 it is not known, 0 do not
                not all standards are confirmed; 'donvi standards' says which
                """);
    }

    @Test
    void tableHasARowForEachSet() throws IOException {
        String borders = file("borders.csv", BORDERS);

        Run run = run(
                "27262",
                "--on",
                "2022-12-31",
                "--neighbours",
                borders,
                "--period",
                "2023-2025",
                "--up-to",
                "2",
                "--format",
                "csv");

        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("rank,units,names,number,type,verdict,exception,population,population_missing,");
        assertThat(lines.get(1))
                .startsWith(
                        "1,27262 27265,Phường 9; Phường 6,2,phường,not_met,may_apply,21075,,census_population,2019-04-01,"
                                + "GSO census 2019,official,15000,15000,140.50,140.50,140.50,140.50,0.32,");
    }

    @Test
    void townAndCommuneFormACommuneByTheRuleOf2025() throws IOException {
        String borders = file("towns.csv", """
                unit,neighbour,metres
                18229@2020-01-01,18259@2004-08-31,500
                """);

        assertThat(run("18229", "--on", "2024-12-31", "--neighbours", borders, "--period", "2025")
                        .out())
                .contains("Thị trấn Đức Thọ (18229) + Xã Tùng Ảnh (18259)  depends  "
                        + "18,178 persons, 113.61 %, or nothing is asked  "
                        + "15.51 km², 15.51 %, or nothing is asked        0.5 km  by mountain, island\n");
    }

    @Test
    void ductThoReachesTheStandardOf2026WithDucThinhWhereverItLies() {
        assertThat(run("18229", "--on", "2026-01-01").out())
                .contains("1      Xã Đức Thọ (18229) + Xã Đức Thịnh (18277)  ")
                .contains(
                        "all 146 connected sets of up to 4 units were looked at: 141 reach the standard or need not, 5 may");
    }

    @Test
    void districtIsDividedAndTheDivisionProven() {
        Run run = run("773", "--on", "2022-12-31", "--partition", "--period", "2023-2025");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains(
                        "What is certain: 9 mergers, 4 units after them, 0 left that need one; no partition into groups of"
                                + " up to 4 is better")
                .contains(
                        "What is possible by traits and figures that are not known: 7 mergers, 6 units after them, 0 left");
    }

    @Test
    void pageHasAMapAndEverySetOrGroup() {
        assertThat(run("18229", "--on", "2026-01-01", "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("Xã Đức Thọ (18229): ", "Xã Đức Thọ (18229) + Xã Đức Thịnh (18277)");
        assertThat(run("773", "--on", "2022-12-31", "--partition", "--period", "2023-2025", "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("9 lần nhập, còn 4 đơn vị, 0 đơn vị chưa đạt. Không có cách chia nào tốt hơn.", ": nhập: ");
    }

    @Test
    void stoppedPartitionTellsItsBound() {
        assertThat(run("42", "--on", "2022-12-31", "--partition", "--bound", "2000000")
                        .out())
                .contains("; not proven to be the best: every partition leaves at least ");
    }

    @Test
    void ruleOfAnotherTimeIsTakenOnItsNearestDay() {
        assertThat(run("27262", "--on", "2024-12-31", "--rule", "76/2025").err())
                .contains(
                        "donvi: the rule 76/2025 is not in force on 2024-12-31; its standards are those of 2025-04-14\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "18229 --rule x                     | there are no standards of a rule 'x'; there are 1211/2016 (from"
                        + " 2016-05-25 to 2025-12-31), 112/2025 (from 2026-01-01)",
                "18229 --period x                   | there is no period 'x'; there are 2019-2021, 2023-2025, 2025, 2026-2030",
                "18229 --rule x --period y          | --rule, --period exclude each other",
                "18229 --type x                     | --type: 'x' is not a type of units",
                "18229 --same-district --on 2026-01-01 | Xã Đức Thọ (18229) is in no district on 2026-01-01",
                "18229 --partition --on 2026-01-01  | --partition: Xã Đức Thọ (18229) has no communes on 2026-01-01",
                "18229 --up-to 1 --on 2026-01-01    | a merger has at least 2 units, not 1",
                "42 --partition --up-to 9 --on 2026-01-01 | a group has from 2 to 8 units, not 9"
            })
    void wrongUsageIsExplained(String options, String message) {
        Run run = run(options.strip().split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).endsWith("donvi: " + message + "\n");
    }

    @Test
    void bordersOfUnitsOfAnotherDateAreRefused() throws IOException {
        String borders = file("borders.csv", "unit,neighbour\n27262@2025-07-01,27265@2004-08-31\n");

        assertThat(run("27262", "--on", "2022-12-31", "--neighbours", borders).err())
                .isEqualTo("donvi: --neighbours: 27262@2025-07-01 is not in force on 2022-12-31\n");
    }
}
