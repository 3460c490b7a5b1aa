package vn.donvi.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.csv.CsvTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.json.JsonTable;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.neighbour.SharedBorder;
import vn.donvi.tables.gazetteer.NeighbourSchema;
import vn.donvi.vietnam.VietnamGazetteer;

class NeighboursCommandTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();

    @TempDir
    Path folder;

    private static Run run(String... args) {
        return Run.on(() -> VIETNAM, args);
    }

    @Test
    void neighboursOfAUnitAreTextForPeople() {
        assertThat(run("neighbours", "18229")).isEqualTo(new Run(ExitCode.DONE, """
                18229 Xã Đức Thọ  18202 Xã Tứ Mỹ      4.58 km
                18229 Xã Đức Thọ  18244 Xã Đức Minh   7.12 km
                18229 Xã Đức Thọ  18262 Xã Đức Quang   4.2 km
                18229 Xã Đức Thọ  18277 Xã Đức Thịnh  8.52 km
                18229 Xã Đức Thọ  18304 Xã Đức Đồng   9.56 km
                18229 Xã Đức Thọ  18322 Xã Mai Hoa    3.64 km
                """, ""));
    }

    @Test
    void neighboursOfBeforeTheReformSayThatTheyAreApproximate() {
        assertThat(run("neighbours", "00070", "--on", "2019-04-01", "--format", "csv")
                        .out())
                .startsWith("unit,neighbour,metres,approximate,source\n00070@2004-08-31,00")
                .contains(",yes,about_2014\n");
    }

    @Test
    void tableOfAllIsReadAgainAsANeighbourhood() throws IOException {
        Path csv = folder.resolve("all.csv");
        Path json = folder.resolve("all.json");
        assertThat(run("neighbours", "--all", "-o", csv.toString())).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(run("neighbours", "--all", "-o", json.toString())).isEqualTo(new Run(ExitCode.DONE, "", ""));

        List<SharedBorder> borders =
                CsvTable.of(NeighbourSchema.NEIGHBOURS).read(csv).orThrow();
        assertThat(borders)
                .hasSize(9285)
                .isEqualTo(JsonTable.of(NeighbourSchema.NEIGHBOURS).read(json).orThrow());
        assertThat(Neighbourhood.of(VIETNAM.on(LocalDate.of(2025, 7, 1)), borders)
                        .borders())
                .isEqualTo(borders);
    }

    @Test
    void bordersOfAProvinceAreInItAndAroundIt() {
        assertThat(run("neighbours", "--province", "42", "--level", "province").out())
                .isEqualTo("""
                unit,neighbour,metres,approximate,source
                40@2004-08-31,42@2004-08-31,98123.7,,reform_2025
                42@2004-08-31,44@2025-07-01,141989.5,,reform_2025
                """);
        assertThat(run("neighbours", "--province", "42").out().lines().count()).isBetween(150L, 250L);
    }

    @Test
    void unitsWithoutAPolygonAreTold() {
        assertThat(run("neighbours", "--all", "--on", "2019-04-01").err())
                .isEqualTo("donvi: 13 units have no polygon, so their borders are not known, among them Phường Sông Trí"
                        + " (18754@2015-04-10)\n");
        assertThat(run("neighbours", "18754", "--on", "2019-04-01"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        "",
                        "donvi: Phường Sông Trí (18754@2015-04-10) has no polygon, so its borders are not known\n"));
    }

    @Test
    void questionsThatHaveNoAnswerAreRefused() {
        assertThat(run("neighbours").err()).isEqualTo("donvi: say whose neighbours: a CODE, --province or --all\n");
        assertThat(run("neighbours", "18229", "--all").err())
                .isEqualTo("donvi: say whose neighbours: a CODE, --province or --all\n");
        assertThat(run("neighbours", "18229", "--level", "commune").err())
                .isEqualTo("donvi: --level goes with --province and --all; a CODE has its level\n");
        assertThat(run("neighbours", "--province", "18229").err())
                .isEqualTo("donvi: --province: Xã Đức Thọ (18229@2025-07-01) is no province\n");
        assertThat(run("neighbours", "99999").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("neighbours", "--all").err())
                .startsWith("donvi: the polygons are those of the units of Việt Nam, but the gazetteer has no unit ");
    }
}
