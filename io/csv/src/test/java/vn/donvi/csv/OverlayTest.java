package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.measure.Measurement;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/** A gazetteer and a user's corrections of it. */
class OverlayTest {
    private static final String UNITS = "code,since,until,type,name,parent,other_spellings\n";
    private static final String CHANGES = "id,date,date_basis,kind,document,clause,unit,open,note\n";
    private static final String TRANSFERS = "change,source,target,area,population,area_km2,persons\n";

    @TempDir
    private Path folder;

    private Gazetteer base;

    @BeforeEach
    void readBase(@TempDir Path good) throws IOException {
        base = GazetteerCsv.read(GoodFolder.copyTo(good));
    }

    @Test
    void theDifferenceOfAGazetteerIsAnOverlayThatGivesItAgain(@TempDir Path written) throws IOException {
        write("gazetteer.csv", "format,baseline,known_until\n1,2004-08-31,2026-12-31\n");
        String units = UNITS + "00008,2010-01-01,2026-07-01,xã,Ea Sol,001,\n00008,2026-07-01,,phường,Ea Sol,001,\n";
        String changes = CHANGES + "x,2026-07-01,in_force,reclassification,9/NQ,,,,\n";
        write("units.csv", units);
        write("documents.csv", "number,kind,issuer,title,issued,in_force\n9/NQ,legal,,,,\n");
        write("changes.csv", changes);
        write("transfers.csv", TRANSFERS + "x,00008@2010-01-01,00008@2026-07-01,all,all,,\n");
        Gazetteer amended = GazetteerCsv.readOnto(base, folder);

        GazetteerCsv.writeOverlay(base, amended, written);

        assertThat(written.resolve("units.csv")).content(StandardCharsets.UTF_8).isEqualTo(units);
        assertThat(written.resolve("changes.csv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(changes);
        assertThat(written.resolve("measurements.csv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("unit,measure,value,as_of,source,quality,note\n");
        Gazetteer again = GazetteerCsv.readOnto(base, written);
        assertThat(again.units()).isEqualTo(amended.units());
        assertThat(again.changes()).isEqualTo(amended.changes());
        assertThat(again.documents()).isEqualTo(amended.documents());
        assertThat(again.knownUntil()).isEqualTo(amended.knownUntil());
    }

    @Test
    void nothingIsTakenAwayByAnOverlay(@TempDir Path written) {
        Gazetteer less = base.toBuilder()
                .removeMeasurements(figure -> figure.equals(base.measurements().get(0)))
                .build();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> GazetteerCsv.writeOverlay(base, less, written))
                .withMessage(
                        "an overlay cannot take away " + base.measurements().get(0));
        assertThat(written).isEmptyDirectory();
    }

    @Test
    void endsAUnitAndBeginsAnotherByANewDocument() throws IOException {
        write("gazetteer.csv", "format,baseline,known_until\n1,2004-08-31,2026-12-31\n");
        write(
                "units.csv",
                UNITS + "00008,2010-01-01,2026-07-01,xã,Ea Sol,001,\n00008,2026-07-01,,phường,Ea Sol,001,\n");
        write("documents.csv", "number,kind,issuer,title,issued,in_force\n9/NQ,legal,,,,\n");
        write("changes.csv", CHANGES + "x,2026-07-01,in_force,reclassification,9/NQ,,,,\n");
        write("transfers.csv", TRANSFERS + "x,00008@2010-01-01,00008@2026-07-01,all,all,,\n");

        Gazetteer corrected = GazetteerCsv.readOnto(base, folder);

        assertThat(corrected.knownUntil()).isEqualTo("2026-12-31");
        assertThat(corrected.units()).hasSize(base.units().size() + 1);
        assertThat(corrected
                        .lineage(corrected.get(UnitId.parse("00008@2010-01-01")))
                        .outcomes())
                .hasToString("[Phường Ea Sol (00008@2026-07-01)]");
        assertThat(base.on(LocalDate.of(2026, 12, 31)).get(UnitCode.of("00008")))
                .hasToString("Xã Ea Sol (00008@2010-01-01)");
    }

    @Test
    void replacesARowOfTheSameIdentity() throws IOException {
        write("measurements.csv", """
                unit,measure,value,as_of,source,quality,note
                00001@2004-08-31,area,8.01,2019-04-01,Sổ 2019,derived,measured again
                """);

        Gazetteer corrected = GazetteerCsv.readOnto(base, folder);

        assertThat(corrected.measurements()).hasSameSizeAs(base.measurements());
        assertThat(corrected.measurements(corrected.get(UnitId.parse("00001@2004-08-31"))))
                .extracting(Measurement::value)
                .containsExactly(8.01, 3121.0);
    }

    @Test
    void mayBeInAnotherDialect() throws IOException {
        write("measurements.csv", """
                unit;measure;Wert;as_of;source;quality;note
                00001@2004-08-31;area;8.01;2019-04-01;Sổ 2019;derived;measured again
                """);
        CsvOptions theirs = CsvOptions.STANDARD.withSeparator(';').withColumn("value", "Wert");

        Gazetteer corrected = GazetteerCsv.readOnto(base, folder, theirs);

        assertThat(corrected.measurements(corrected.get(UnitId.parse("00001@2004-08-31"))))
                .extracting(Measurement::value)
                .containsExactly(8.01, 3121.0);
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() ->
                        GazetteerCsv.readOnto(base, folder, theirs.withLimits(ReadLimits.DEFAULT.withMaxBytes(100))))
                .withMessage("measurements.csv: is larger than the limit of 100 bytes");
    }

    @Test
    void replacesAChangeWithAllItsTransfers() throws IOException {
        write("changes.csv", CHANGES + "2020-01-01:00001,2020-01-01,issued,merger,12/NQ-HĐND,Điều 5,,,\n");
        write(
                "transfers.csv",
                TRANSFERS
                        + "2020-01-01:00001,00001@2004-08-31,00001@2020-01-01,all,all,,\n"
                        + "2020-01-01:00001,00004@2004-08-31,00001@2020-01-01,all,all,8,\n");

        Gazetteer corrected = GazetteerCsv.readOnto(base, folder);

        assertThat(corrected.changes()).hasSameSizeAs(base.changes());
        UnitChange change = corrected
                .beginnings(corrected.get(UnitId.parse("00001@2020-01-01")))
                .get(0);
        assertThat(change.citation()).hasToString("12/NQ-HĐND, Điều 5");
        assertThat(change.transfers()).hasSize(2);
        assertThat(change.transfers().get(1).areaKm2()).hasValue(8);
    }

    @Test
    void isValidatedWithTheRest() throws IOException {
        write("units.csv", UNITS + "00008,2010-01-01,2026-07-01,xã,Ea Sol,001,\n");

        assertThatExceptionOfType(InvalidGazetteerException.class)
                .isThrownBy(() -> GazetteerCsv.readOnto(base, folder))
                .withMessage("the gazetteer breaks its invariants in 1 place:\n  NO_LOOSE_END: Xã Ea Sol"
                        + " (00008@2010-01-01) ends without a transfer from it or a dissolution that says why");
    }

    @Test
    void mustNotSayTheSameTwice() throws IOException {
        write("units.csv", UNITS + "00008,2010-01-01,,xã,Ea Sol,001,\n00008,2010-01-01,,xã,Ea Sól,001,\n");

        assertThatExceptionOfType(InvalidGazetteerException.class)
                .isThrownBy(() -> GazetteerCsv.readOnto(base, folder))
                .withMessageContaining("UNIQUE_IDENTITY: 00008@2010-01-01 is listed twice");
    }

    @Test
    void cannotHaveAnotherBaseline() throws IOException {
        write("gazetteer.csv", "format,baseline,known_until\n1,2004-09-01,2026-12-31\n");

        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> GazetteerCsv.readOnto(base, folder))
                .withMessage("1 problem:\n  gazetteer.csv:2: baseline: must be 2004-08-31 as in the base, but is"
                        + " 2004-09-01");
    }

    @Test
    void needsBothTablesOfChanges() throws IOException {
        write("changes.csv", CHANGES);

        assertUnreadable("transfers.csv: there is no such file");
    }

    @Test
    void needsSomeTable() {
        assertUnreadable(folder + ": has none of the tables gazetteer.csv, documents.csv, units.csv, changes.csv,"
                + " transfers.csv, measurements.csv, shares.csv");
    }

    @Test
    void hasNoMisspeltTable() throws IOException {
        write("units.csv", UNITS);
        write("unit.csv", UNITS);

        assertUnreadable("unit.csv: is none of the tables gazetteer.csv, documents.csv, units.csv, changes.csv,"
                + " transfers.csv, measurements.csv, shares.csv");
    }

    @Test
    void gazetteerGoesThroughAnArchive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            GazetteerCsv.write(base, name -> {
                zip.putNextEntry(new ZipEntry(name));
                return zip;
            });
        }
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }

        assertThat(files).containsOnlyKeys(GoodFolder.FILES);
        for (String file : GoodFolder.FILES) {
            assertThat(new String(files.get(file), StandardCharsets.UTF_8)).isEqualTo(GoodFolder.text(file));
        }
        assertThat(GazetteerCsv.read(name -> new ByteArrayInputStream(files.get(name)))
                        .units())
                .isEqualTo(base.units());
    }

    private void assertUnreadable(String message) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> GazetteerCsv.readOnto(base, folder))
                .withMessage(message);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
