package vn.donvi.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.vietnam.VietnamGazetteer;

/** Plans on a small gazetteer, which has no polygons, and one on that of Việt Nam. */
class PlanCommandTest {
    private static final String NO_MAP = "donvi: there is no map of these units: the polygons are those of the units of"
            + " Việt Nam, but the gazetteer has no unit 00001; so it is not known whether they touch (--neighbours says"
            + " it)\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void quickQuestionTellsAllThatIsKnown() throws IOException {
        String neighbours = file("borders.csv", """
                unit,neighbour
                18229@2004-08-31,18280@2020-01-01
                18280@2020-01-01,18300@2007-01-01
                """);
        String traits = file("traits.csv", """
                unit,trait,value
                18229,mountain,no
                18280,mountain,no
                18229,border,no
                18280,border,no
                18229,coastal_poor,no
                18280,coastal_poor,no
                18229,red_river_delta,no
                18280,red_river_delta,no
                """);

        assertThat(Run.withParty(
                        "plan",
                        "18229",
                        "18280",
                        "--name",
                        "Đức Thọ",
                        "--seat",
                        "18229",
                        "--neighbours",
                        neighbours,
                        "--traits",
                        traits))
                .isEqualTo(new Run(ExitCode.DONE, """
                        Xã Đức Thọ, Tỉnh Hà Tĩnh (18229), proposed for 2025-07-01
                          made of              18229 Thị trấn Đức Thọ
                                               18280 Xã Hòa Lạc
                          code                 18229, from the seat in Thị trấn Đức Thọ
                          type                 xã: 76/2025/UBTVQH15: xã and thị trấn without a phường are a xã
                          area                 at least 16.31 km², area as of 2020-01-01, 819/NQ-UBTVQH14, derived
                                               = (not known) + 16.31
                                               no figure of area is known of Thị trấn Đức Thọ (18229@2004-08-31)
                          population           at least 5,663 persons, declared population as of 2020-01-01, 819/NQ-UBTVQH14, derived
                                               = (not known) + 5,663
                                               no figure of population is known of Thị trấn Đức Thọ (18229@2004-08-31)
                          density              not known
                          population  unknown  70.79 % (70.78 % truncated) of 8,000 persons
                                               by 1211/2016/UBTVQH13
                                               no figure of population is known of Thị trấn Đức Thọ (18229@2004-08-31)
                          area        unknown  54.37 % (54.36 % truncated) of 30 km²
                                               by 1211/2016/UBTVQH13
                                               no figure of area is known of Thị trấn Đức Thọ (18229@2004-08-31)
                          units                2 merged
                          committee            made of 2 whole units: at most 27 (45-CT/TW)
                          members              900, https://example.org/duc-tho; without Đảng bộ xã Hòa Lạc (not recorded)
                          neighbours           18300 Xã Đức Mới
                          class                not known: no source with the scores of communes by 307/2025/NĐ-CP was seen, nor all figures of provinces
                          assumed              there are no districts from 2025-07-01 on, so it is right below Tỉnh Hà Tĩnh

                        Tỉnh Hà Tĩnh (42) before and after
                          huyện           1  1
                          xã              2  2
                          thị trấn        1  0
                          units           4  3  -1
                          area        16.31  -  km², 819/NQ-UBTVQH14, before without 2 of the units, after without 2 of the units
                          population  5,663  -  declared population, 819/NQ-UBTVQH14, before without 2 of the units, after without 2 of the units
                          population and area by the standards of 1211/2016: 2 unknown

                        recorded organisations that end: Đảng bộ thị trấn Đức Thọ (18229@2004-08-31)
                        organisations that are formed: Đảng bộ xã Đức Thọ (18229@2025-07-01)
                        """, ""));
    }

    @Test
    void everyProblemOfABadPlanIsToldWithItsLine() throws IOException {
        String plan = file("plan.csv", """
                change,unit,name,seat,area
                1,18229,Đức Thọ,yes,
                1,18280,,yes,
                2,18280,Lạc,,
                2,99999,,,
                3,18300@2010-01-01,Mới,,rest
                """);

        assertThat(Run.of("plan", "assess", plan)).isEqualTo(new Run(ExitCode.USAGE, "", NO_MAP + """
                        donvi: plan.csv:3: the seat is in Thị trấn Đức Thọ (18229@2004-08-31) by a row before, and here in Xã Hòa Lạc (18280@2020-01-01)
                        donvi: plan.csv:4: Xã Hòa Lạc (18280@2020-01-01) is taken whole, and again: by change 1 and change 2
                        donvi: plan.csv:5: no unit has ever borne the code 99999
                        donvi: plan.csv:6: the rest of Xã Đức Mới (18300@2007-01-01) is taken, but no change takes a part of it
                        donvi: the plan cannot be laid over the gazetteer: something is wrong with it in 4 places
                        """));
    }

    @Test
    void unitsThatDoNotTouchAreToldAndAssessedAllTheSame() throws IOException {
        String neighbours = file("borders.csv", "unit,neighbour\n18229@2004-08-31,18280@2020-01-01\n");
        String plan = file("plan.csv", "change,unit,name,date\n1,18229,Hòa Lạc,2025-07-01\n1,18300,,\n");

        Run run = Run.of("plan", "assess", plan, "--neighbours", neighbours);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.err())
                .isEqualTo("donvi: plan.csv:2: the name Hòa Lạc is taken in Tỉnh Hà Tĩnh: Xã Hòa Lạc (18280@2020-01-01)"
                        + " has it\n"
                        + "donvi: plan.csv:2: the units do not touch: no border is known between Thị trấn Đức Thọ"
                        + " (18229@2004-08-31) and Xã Đức Mới (18300@2007-01-01)\n");
        assertThat(run.out()).contains("  problem              the units do not touch: no border is known between");
    }

    @Test
    void figuresOfThePlanGiveThePercentagesInTheTable() throws IOException {
        String plan = file("plan.csv", """
                change,unit,name,seat,area_km2,persons,as_of,document,status
                1,18229,Đức Thọ,yes,3.96,6147,2023-12-31,12/TTr-UBND,approved
                1,18280,,,4.688,12443,2023-12-31,,
                """);

        Run run = Run.of("plan", "assess", plan, "--on", "2024-07-01", "--format", "jsonl");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.err())
                .isEqualTo(NO_MAP + "donvi: Tỉnh Hà Tĩnh has 4 units before and 3 after; too small, or perhaps: 1\n");
        assertThat(run.out())
                .contains(
                        "\"status\":\"approved\",\"document\":\"12/TTr-UBND\"",
                        "\"area_km2\":8.648,\"area_km2_high\":8.648,\"area_km2_basis\":\"given\","
                                + "\"area_km2_as_of\":\"2023-12-31\",\"area_km2_source\":\"12/TTr-UBND\"",
                        "\"persons\":18590",
                        "\"rule\":\"1211/2016\"",
                        "\"area_percent_of_high\":61.77,\"area_percent_of_high_truncated\":61.77");
    }

    @Test
    void planIsComparedWithWhatHappened() throws IOException {
        String plan = file("plan.csv", """
                change,unit,name
                1,18229,Đức Thọ
                1,18280,
                1,18300,
                2,26737,Bến Nghé
                2,26740,
                """);

        assertThat(Run.of("plan", "compare", plan, "--on", "2025-01-01")).isEqualTo(new Run(ExitCode.DONE, """
                        Thị trấn Đức Thọ of 18229 Thị trấn Đức Thọ, 18280 Xã Hòa Lạc, 18300 Xã Đức Mới
                          as planned: Xã Đức Thọ (18229@2025-07-01) by 1665/NQ-UBTVQH15, Điều 1, khoản 37
                        Phường Bến Nghé of 26737 Phường Đa Kao, 26740 Phường Bến Nghé
                          other members: Phường Sài Gòn (26740@2025-07-01) by 1685/NQ-UBTVQH15
                          Phường Đa Kao (26737@2004-08-31) came in part, planned whole; named Sài Gòn, planned Bến Nghé

                        2 changes: 1 as planned, 1 other members up to 2025-07-01
                        """, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan 18229 | give two units or more, or one of the commands assess, compare, screen, alternatives and surplus",
                "plan 18229 18280 --type xyz | --type: 'xyz' is not a type of units, such as xã or phường",
                "plan 18229 18280 --seat 18300 | --seat: 18300 is not one of the units",
                "plan 18229 18280 --tolerance -1 | --tolerance must not be negative, but is -1",
                "plan 18229 18280 --rule 7/1990 | --rule: there are no standards of a rule '7/1990'; there are 1211/2016, 112/2025",
                "plan 18229 18280 --format html --for-spreadsheet | --for-spreadsheet is of CSV, not of html",
                "plan 18229 18280 --on 2004-01-01 | the record begins on 2004-08-31 and says nothing about 2003-12-31",
                "plan assess none.csv | none.csv: there is no such file"
            })
    void wrongUsageIsExplained(String command, String message) {
        assertThat(Run.of(command.split(" "))).isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message + "\n"));
    }

    @Test
    void everyFormatIsWritten() throws IOException {
        Gazetteer vietnam = VietnamGazetteer.load();
        Path page = folder.resolve("plan.html");
        Path book = folder.resolve("plan.xlsx");

        Run html = Run.on(() -> vietnam, "plan", "18229", "18244", "--on", "2026-01-15", "-o", page.toString());
        Run xlsx = Run.on(() -> vietnam, "plan", "18229", "18244", "--on", "2026-01-15", "-o", book.toString());

        String told = "donvi: Tỉnh Hà Tĩnh has 69 units before and 68 after; too small, or perhaps: 51\n";
        assertThat(html).isEqualTo(new Run(ExitCode.DONE, "", told));
        assertThat(xlsx).isEqualTo(new Run(ExitCode.DONE, "", told));
        assertThat(Files.readString(page))
                .contains("Phương án sắp xếp đơn vị hành chính", "Xã Đức Minh (18244): vào Xã Đức Thọ", "367,39");
        assertThat(Files.size(book)).isPositive();
    }

    @Test
    void comparisonIsAPageWithItsMap() throws IOException {
        Gazetteer vietnam = VietnamGazetteer.load();
        String plan = file("plan.csv", """
                change,unit,name
                1,18229,Đức Thọ
                1,18259,
                2,18280,Hòa Lạc
                2,18283,
                """);

        Run run = Run.on(() -> vietnam, "plan", "compare", plan, "--on", "2025-01-01", "--format", "html");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<h2>Tỉnh Hà Tĩnh: đơn vị cấp xã trước sắp xếp, tô màu theo kết quả</h2>",
                        "Xã Tùng Ảnh (18259): Thị trấn Đức Thọ, thành phần khác",
                        "1665/NQ-UBTVQH15, Điều 1, khoản 37");
    }

    @Test
    void mapIsOfTheLevelOfThePlan() throws IOException {
        Gazetteer vietnam = VietnamGazetteer.load();
        String plan = file("plan.csv", """
                change,unit,name,type
                1,773,Khánh Hội,quận
                1,778,,
                """);

        assertThat(Run.on(() -> vietnam, "plan", "assess", plan, "--on", "2022-12-31", "--format", "html")
                        .out())
                .contains("Quận 4 (773): vào Quận Khánh Hội", "Quận 1 (760): giữ nguyên")
                .doesNotContain("cấp xã trước sắp xếp");
        assertThat(Run.on(() -> vietnam, "plan", "01", "17", "--on", "2025-01-01", "--format", "html")
                        .out())
                .contains("Tỉnh Hòa Bình (17): vào ", "Tỉnh Hà Tĩnh (42): giữ nguyên");
    }

    @Test
    void commandsOfPlansExplainThemselves() {
        assertThat(Run.of("plan", "--help").out()).contains("Commands:", "  assess ", "  compare ");
        assertThat(Run.of("plan", "assess", "--help").out()).startsWith("Usage: donvi plan assess [");
        assertThat(Run.of("plan", "compare", "--help").out()).startsWith("Usage: donvi plan compare [");
    }
}
