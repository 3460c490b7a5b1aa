package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionSchema;
import vn.donvi.address.ConversionStatus;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.csv.CsvTable;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.tables.gazetteer.CrosswalkSchema;
import vn.donvi.tables.gazetteer.DatedUnit;
import vn.donvi.tables.gazetteer.SnapshotSchema;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
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

    private static final Path EMBEDDED = Path.of("../vietnam/src/main/resources/vn/donvi/vietnam");
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

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
                    .isEqualTo(Files.readAllBytes(EMBEDDED.resolve(table)));
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
                    .isEqualTo(Files.readAllBytes(EMBEDDED.resolve(table)));
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
        JsonTable<DatedUnit> table = JsonTable.of(SnapshotSchema.SNAPSHOTS);
        for (String file : List.of("s.json", "s.jsonl")) {
            table.write(DatedUnit.of(List.of(vn.on(AFTER), vn.on(BEFORE))), folder.resolve(file));
            assertThat(DatedUnit.byDate(table.read(folder.resolve(file)).orThrow()))
                    .as(file)
                    .isEqualTo(snapshots(BEFORE, AFTER));
        }
        CsvTable.of(SnapshotSchema.SNAPSHOTS)
                .write(DatedUnit.of(List.of(vn.on(AFTER), vn.on(BEFORE))), folder.resolve("s.csv"));
        assertThat(DatedUnit.byDate(CsvTable.of(SnapshotSchema.SNAPSHOTS)
                        .read(folder.resolve("s.csv"))
                        .orThrow()))
                .isEqualTo(snapshots(BEFORE, AFTER));
    }

    @Test
    void crosswalkIsTheSameInEveryFormat() throws IOException {
        List<CrosswalkEntry> crosswalk = crosswalk(vn);
        assertThat(crosswalk)
                .hasSizeGreaterThan(10_000)
                .isSorted()
                .extracting(entry -> entry.population().isCertain())
                .contains(true, false);

        assertSameAgain(crosswalk, CsvTable.of(CrosswalkSchema.CROSSWALK), JsonTable.of(CrosswalkSchema.CROSSWALK));
    }

    @Test
    void conversionsOfAllCommunesAreTheSameInEveryFormat() throws IOException {
        List<ConversionEntry> conversions = conversions(vn);
        assertThat(conversions)
                .hasSizeGreaterThan(20_000)
                .extracting(ConversionEntry::status)
                .contains(ConversionStatus.EXACT, ConversionStatus.SPLIT, ConversionStatus.AMBIGUOUS);

        assertSameAgain(
                conversions, CsvTable.of(ConversionSchema.CONVERSIONS), JsonTable.of(ConversionSchema.CONVERSIONS));
    }

    /** From the values to CSV, JSON, JSON Lines and CSV again. */
    private <T> void assertSameAgain(List<T> values, CsvTable<T> csv, JsonTable<T> json) throws IOException {
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        Path document = folder.resolve("a.json");
        Path documentAgain = folder.resolve("b.json");
        Path lines = folder.resolve("a.jsonl");

        csv.write(values, first);
        List<T> fromCsv = csv.read(first).orThrow();
        json.write(fromCsv, document);
        List<T> fromDocument = json.read(document).orThrow();
        json.write(fromDocument, documentAgain);
        json.write(fromDocument, lines);
        List<T> fromLines = json.read(lines).orThrow();
        csv.write(fromLines, second);

        assertThat(fromCsv).isEqualTo(values);
        assertThat(fromDocument).isEqualTo(values);
        assertThat(fromLines).isEqualTo(values);
        assertThat(documentAgain).hasSameBinaryContentAs(document);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    /** What became of the communes on the day of the reform. */
    static List<CrosswalkEntry> crosswalk(Gazetteer gazetteer) {
        return Crosswalk.between(gazetteer, BEFORE, AFTER).rows().stream()
                .map(CrosswalkEntry::of)
                .toList();
    }

    /** The communes of the day before the reform, by code and by name, converted to those of the day. */
    static List<ConversionEntry> conversions(Gazetteer gazetteer) {
        AddressConverter converter = AddressConverter.to(gazetteer, AFTER);
        List<ConversionEntry> entries = new ArrayList<>();
        for (AdministrativeUnit commune : gazetteer.on(BEFORE).units(UnitLevel.COMMUNE)) {
            entries.add(ConversionEntry.of(commune.code().value(), converter.convert(commune.code(), BEFORE)));
            entries.add(ConversionEntry.of(commune.fullName(), converter.convert(commune.fullName())));
        }
        return entries;
    }

    private static SortedMap<LocalDate, List<AdministrativeUnit>> snapshots(LocalDate... dates) {
        SortedMap<LocalDate, List<AdministrativeUnit>> snapshots = new TreeMap<>();
        for (LocalDate date : dates) {
            snapshots.put(date, vn.on(date).units());
        }
        return snapshots;
    }
}
