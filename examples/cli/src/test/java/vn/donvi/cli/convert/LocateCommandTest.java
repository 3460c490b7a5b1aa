package vn.donvi.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.vietnam.VietnamGazetteer;

/** Points of a table or single ones, and points beside addresses. */
class LocateCommandTest {
    @TempDir
    Path folder;

    private String file(String text) throws IOException {
        Path file = folder.resolve("points.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file.toString();
    }

    private static Run run(String... args) {
        return Run.on(VietnamGazetteer::load, args);
    }

    private static String rows(Run run) {
        return run.out().lines().skip(1).reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void pointsOfATableAreLocatedAndFaultsAreTold() throws IOException {
        String table = file("""
                lat,lon
                21.0285,105.8542
                "10,77","106,69"
                105.85,21.02
                2029123,551234
                ,
                17.5,106.7
                48.85,2.35
                """);

        Run run = run("locate", table, "--lat-column", "lat", "--lon-column", "lon", "--strict");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_EXACT);
        assertThat(rows(run)).isEqualTo("""
                21.0285,105.8542,EXACT,00070,Phường Hoàn Kiếm,phường,01,Thành phố Hà Nội,00070:1-1,COORDINATES,"the point 21.0285, 105.8542 lies in Phường Hoàn Kiếm (00070@2025-07-01), 349 m inside its border"
                "10,77","106,69",NOT_FOUND,,,,,,,NOTHING_RECOGNIZED,coordinates: the decimal mark is a comma; write a point
                105.85,21.02,NOT_FOUND,,,,,,,NOTHING_RECOGNIZED,coordinates: latitude and longitude are swapped
                2029123,551234,NOT_FOUND,,,,,,,NOTHING_RECOGNIZED,coordinates: these are metres of a projection such as VN-2000; transform them to degrees of WGS 84 first
                ,,NOT_FOUND,,,,,,,NOTHING_RECOGNIZED,coordinates: a latitude or longitude is missing
                17.5,106.7,NOT_FOUND,,,,44,Tỉnh Quảng Trị,18880:0-1,NOTHING_RECOGNIZED,"the point 17.5, 106.7 lies at sea, 7012 m from Phường Đồng Hới (18880@2025-07-01)"
                48.85,2.35,NOT_FOUND,,,,,,,NOTHING_RECOGNIZED,"the point 48.85, 2.35 lies outside Việt Nam"
                """);
    }

    @Test
    void convertLocatesPointsAsLocateDoes() throws IOException {
        String table = file("lat,lon\n21.0285,105.8542\n");

        assertThat(run("convert", table, "--lat-column", "lat", "--lon-column", "lon")
                        .out())
                .isEqualTo(run("locate", table, "--lat-column", "lat", "--lon-column", "lon")
                        .out());
    }

    @Test
    void pointBesideAnAddressDecidesOrContradicts() throws IOException {
        String table = file("""
                address,lat,lon
                "Phường Cửa Nam, Quận Hoàn Kiếm, Hà Nội",21.0251,105.8443
                "Phường Cửa Nam, Quận Hoàn Kiếm, Hà Nội",10.77,106.69
                "Phường Cửa Nam, Quận Hoàn Kiếm, Hà Nội",,
                "Phường Cửa Nam, Quận Hoàn Kiếm, Hà Nội",105.8,21.0
                """);

        Run run = run("convert", table, "--address-column", "address", "--lat-column", "lat", "--lon-column", "lon");

        assertThat(rows(run).lines().map(line -> line.substring(line.indexOf("\",") + 2)))
                .satisfiesExactly(
                        decided -> assertThat(decided)
                                .startsWith("21.0251,105.8443,EXACT,00082,Phường Cửa Nam,")
                                .contains(",COORDINATES,")
                                .endsWith(" lies in Phường Cửa Nam (00082@2025-07-01), 291 m inside its border\""),
                        contradicted -> assertThat(contradicted)
                                .startsWith("10.77,106.69,SPLIT,,")
                                .contains(",DIVIDED,")
                                .endsWith(", which contradicts the address\""),
                        without -> assertThat(without).startsWith(",,SPLIT,,").contains(",DIVIDED,"),
                        swapped -> assertThat(swapped)
                                .startsWith("105.8,21.0,SPLIT,,")
                                .endsWith("; coordinates: latitude and longitude are swapped\""));
    }

    @Test
    void singlePointIsPrintedForPeople() {
        Run today = run("locate", "--point", "21.0285, 105.8542");
        Run before = run("locate", "--point", "18.3428,105.9057", "--on", "2019-04-01", "--strict");

        assertThat(today.out()).isEqualTo("""
                status   EXACT
                address  Phường Hoàn Kiếm, Thành phố Hà Nội
                code     00070
                reason   COORDINATES
                note     the point 21.0285, 105.8542 lies in Phường Hoàn Kiếm (00070@2025-07-01), 349 m inside its border
                """);
        assertThat(before.exitCode()).isEqualTo(ExitCode.NOT_EXACT);
        assertThat(before.out()).contains("status      AMBIGUOUS").contains("by coarse polygons");
    }

    @Test
    void wrongUsageIsTold() throws IOException {
        assertThat(run("locate").err())
                .contains("say what to locate: --lat-column and --lon-column of a table, or --point");
        assertThat(run("locate", file("lat,lon\n"), "--lat-column", "lat").err())
                .contains("--lat-column and --lon-column go together");
        assertThat(run("locate", "--point", "21.0285 105.8542").err())
                .contains("--point: '21.0285 105.8542' is not a latitude and a longitude with a comma between");
        assertThat(Run.of("locate", "--point", "21.0,105.8").err())
                .contains(
                        "coordinates: the polygons are those of the units of Việt Nam, but the gazetteer has no unit ");
    }
}
