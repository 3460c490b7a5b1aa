package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.csv.SnapshotsCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.vietnam.VietnamGazetteer;

/** The whole gazetteer of Việt Nam through every format and back. */
class EmbeddedRoundTripTest {
    private static final List<String> TABLES = List.of(
            "gazetteer.csv",
            "documents.csv",
            "units.csv",
            "changes.csv",
            "transfers.csv",
            "measurements.csv",
            "shares.csv");

    private static Gazetteer vn;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        vn = VietnamGazetteer.load();
    }

    @Test
    void csvIsTheSameBytesAgain() throws IOException {
        GazetteerCsv.write(vn, folder);

        for (String table : TABLES) {
            assertThat(Files.readAllBytes(folder.resolve(table)))
                    .as(table)
                    .isEqualTo(VietnamGazetteer.class.getResourceAsStream(table).readAllBytes());
        }
    }

    @Test
    void jsonIsTheSameBytesAgain() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");

        GazetteerJson.write(vn, first);
        GazetteerJson.write(GazetteerJson.read(first), second);

        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(Files.size(first)).isGreaterThan(5_000_000);
    }

    @Test
    void csvThroughJsonIsTheSameCsv() throws IOException {
        Path json = folder.resolve("gazetteer.json");
        GazetteerJson.write(vn, json);
        GazetteerCsv.write(GazetteerJson.read(json), folder);

        for (String table : TABLES) {
            assertThat(Files.readAllBytes(folder.resolve(table)))
                    .as(table)
                    .isEqualTo(VietnamGazetteer.class.getResourceAsStream(table).readAllBytes());
        }
    }

    @Test
    void jsonLinesAreTheSameGazetteer() throws IOException {
        GazetteerJson.writeLines(vn, folder);
        Gazetteer read = GazetteerJson.readLines(folder);

        assertThat(read.coverage()).isEqualTo(vn.coverage());
        assertThat(read.knownUntil()).isEqualTo(vn.knownUntil());
        assertThat(read.documents()).isEqualTo(vn.documents());
        assertThat(read.units()).isEqualTo(vn.units());
        assertThat(read.changes()).isEqualTo(vn.changes());
        assertThat(read.measurements()).isEqualTo(vn.measurements());
        assertThat(read.shares()).isEqualTo(vn.shares());
    }

    @Test
    void snapshotsAreTheSameInEveryFormat() throws IOException {
        LocalDate before = LocalDate.of(2025, 6, 30);
        LocalDate after = LocalDate.of(2025, 7, 1);
        for (String file : List.of("s.json", "s.jsonl")) {
            SnapshotsJson.write(List.of(vn.on(after), vn.on(before)), folder.resolve(file));
            assertThat(SnapshotsJson.read(folder.resolve(file)).orThrow())
                    .as(file)
                    .isEqualTo(snapshots(before, after));
        }
        SnapshotsCsv.write(List.of(vn.on(after), vn.on(before)), folder.resolve("s.csv"));
        assertThat(SnapshotsCsv.read(folder.resolve("s.csv")).orThrow()).isEqualTo(snapshots(before, after));
    }

    private static SortedMap<LocalDate, List<AdministrativeUnit>> snapshots(LocalDate... dates) {
        SortedMap<LocalDate, List<AdministrativeUnit>> snapshots = new TreeMap<>();
        for (LocalDate date : dates) {
            snapshots.put(date, vn.on(date).units());
        }
        return snapshots;
    }
}
