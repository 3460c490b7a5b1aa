package vn.donvi.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.vietnam.VietnamGazetteer;

/** Maps, and the pictures of trace and stats, as files and on standard output. */
class MapCommandTest {
    private static Gazetteer vietnam;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        vietnam = VietnamGazetteer.load();
    }

    private static Run run(String command) {
        return Run.on(() -> vietnam, command.split(" "));
    }

    private static Run refused(String message) {
        return new Run(ExitCode.USAGE, "", "donvi: " + message + "\n");
    }

    @Test
    void mapGoesToStandardOutputAsSvg() {
        Run run = run("map 18229");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" ")
                .contains("<title>Xã Đức Thọ: các đơn vị cũ hợp thành</title>")
                .endsWith("</svg>\n");
    }

    @Test
    void nameOfTheOutputSaysTheFormat() throws IOException {
        for (String ending : new String[] {"svg", "html", "htm"}) {
            Path file = folder.resolve("map." + ending);
            assertThat(run("map --province 42 --by year -o " + file)).isEqualTo(new Run(ExitCode.DONE, "", ""));
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .startsWith(ending.equals("svg") ? "<svg " : "<!DOCTYPE html>\n")
                    .contains("Tỉnh Hà Tĩnh: năm thay đổi địa giới gần nhất");
        }
    }

    @Test
    void formatIsTakenWhateverTheNameOfTheOutputIs() throws IOException {
        Path file = folder.resolve("map.txt");

        assertThat(run("map 18229 --format html -o " + file)).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(file).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>");
    }

    @Test
    void byPopulationIsTheDefault() {
        assertThat(run("map --province 42")).isEqualTo(run("map --province 42 --by population"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "map | say what to draw: either CODE or --province CODE",
                "map 18229 --province 42 | say what to draw: either CODE or --province CODE",
                "map 18229 --by year | --by goes with --province",
                "map --province 42 --by colour | --by: 'colour' is not one of population, density, merged, year",
                "map 99999 | no unit has ever borne the code 99999",
                "map 1822 | no unit has ever borne the code 1822; did you mean 'donvi map 01822' (Xã Đức Long)?",
                "map Mường Ảng | CODE: 'Mường Ảng' is not a unit code; did you mean 'donvi map 03256' (Xã Mường Ảng)?",
                "map --province 99 | no unit has ever borne the code 99",
                "map --province 18229 | --province: Xã Đức Thọ (18229@2025-07-01) is no province",
                "map 18229 --on 2004-08-30 | the record begins on 2004-08-31 and says nothing about 2004-08-30",
                "map 18229 -o x.png | cannot write x.png: .png is not among the formats of this command, which are"
                        + " .htm, .html, .svg",
                "map 18229 -o x | cannot write x: a map is .svg or .html; say which with --format",
                "map 18229 --format png | --format: 'png' is not one of svg, html",
                "map 03001 --on 2025-06-30 | no boundary of Phường Sa Pa (03001@2020-01-01) is known on 2025-06-30: the"
                        + " units of the published maps that lie in it were divided, or their successors are not known",
                "stats --format html --by year | a page shows the counts and not another statistic",
                "stats --format html --for-spreadsheet | --for-spreadsheet is of CSV, not of html"
            })
    void faultIsSaidInOneSentence(String command, String message) {
        assertThat(run(command)).isEqualTo(refused(message));
    }

    @Test
    void unitsOfAnotherCountryHaveNoMap() {
        assertThat(Run.of("map", "18229"))
                .isEqualTo(
                        refused("there is no map of these units: the polygons are those of the units of Việt Nam, but"
                                + " the gazetteer has no unit 00004"));
    }

    @Test
    void refusedMapLeavesNoFile() {
        Path file = folder.resolve("map.svg");

        assertThat(run("map 99999 -o " + file).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(file).doesNotExist();
    }

    @Test
    void traceWritesAFlow() throws IOException {
        Path file = folder.resolve("duc-tho.html");

        assertThat(run("trace 18229 -o " + file)).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>\n")
                .contains("Xã Đức Lạc → Xã Hòa Lạc, ngày 2020-01-01, nhập, diện tích: toàn bộ, dân số: toàn bộ, 3.013"
                        + " người, 819/NQ-UBTVQH14");
        assertThat(run("trace 18229 --format svg").out())
                .startsWith("<svg ")
                .contains("<title>Xã Đức Thọ: lịch sử hình thành</title>");
    }

    @Test
    void statsWritesAPageWithMapsOfVietnamAndWithoutOfOthers() throws IOException {
        Path file = folder.resolve("reform.html");

        assertThat(run("stats --from 2025-06-30 --to 2025-07-01 -o " + file)).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("<h2>Bản đồ các tỉnh</h2>");
        assertThat(Run.of("stats", "--format", "html").out())
                .startsWith("<!DOCTYPE html>\n")
                .doesNotContain("Bản đồ các tỉnh");
    }
}
