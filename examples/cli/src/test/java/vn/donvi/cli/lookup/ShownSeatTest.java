package vn.donvi.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Run;

/** The seat of a unit as the command shows and exports it. */
class ShownSeatTest {
    @TempDir
    Path folder;

    @Test
    void showTellsTheSeatWithItsFormerUnitAndSource() {
        assertThat(Run.withSeats("show", "18229").out()).contains("""
                seat            UBND thị trấn Đức Thọ
                                in the former Thị trấn Đức Thọ (18229@2004-08-31)
                                as of 2025-07-01, a map
                                middle of the unit, not the seat: 18.5312, 105.581
                """);
    }

    @Test
    void showSaysWhyThereIsNoSeat() {
        assertThat(Run.withSeats("show", "42").out()).contains("""
                seat            the map does not tell the seat yet
                                as of 2025-07-01, a map
                                middle of the unit, not the seat: 18.2912, 105.735
                """);
    }

    @Test
    void showTellsNoSeatForADateBeforeThatOfTheMap() {
        assertThat(Run.withSeats("show", "18229", "--on", "2025-06-30").out()).doesNotContain("seat");
    }

    @Test
    void seatsAreExportedBesideTheGazetteer() throws IOException {
        Run.withSeats("export", folder.toString());

        assertThat(Files.readString(folder.resolve("seats.csv"))).isEqualTo("""
                unit,from,until,address,former_unit,middle_latitude,middle_longitude,as_of,source,quality,note
                18229,2025-07-01,,UBND thị trấn Đức Thọ,18229@2004-08-31,18.5312,105.581,2025-07-01,a map,official,
                42,2025-07-01,,,,18.2912,105.735,2025-07-01,a map,official,the map does not tell the seat yet
                """);
    }

    @Test
    void seatsOfADayWithoutAnyAreNotExported() {
        Run.withSeats("export", folder.toString(), "--on", "2020-01-01", "--format", "json");

        assertThat(folder.resolve("snapshots.json")).exists();
        assertThat(folder.resolve("seats.json")).doesNotExist();
    }
}
