package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.measure.Measurement;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.unit.UnitId;

class GazetteerJsonTest {
    private static final String MEASURED_AGAIN = """
            {
            "format":1,
            "known_until":"2026-12-31",
            "measurements":[
            {"unit":"00001@2004-08-31","measure":"area","value":8.01,"as_of":"2019-04-01","source":"Sổ 2019",\
            "quality":"derived","note":"measured again"}
            ]
            }
            """;

    @Test
    void isTheSameFromFilesStreamsAndReaders(@TempDir Path folder) throws IOException {
        Gazetteer good = FaultsTest.good();
        StringWriter writer = new StringWriter();
        GazetteerJson.write(good, Output.to(writer));
        Path file = folder.resolve("a.json");
        GazetteerJson.write(good, file);

        assertThat(Files.readString(file)).isEqualTo(writer.toString());
        assertThat(GazetteerJson.read(file).changes()).isEqualTo(good.changes());
        assertThat(GazetteerJson.read(Input.of(new StringReader(writer.toString()), "t"), ReadLimits.DEFAULT)
                        .changes())
                .isEqualTo(good.changes());
        byte[] marked = ("\uFEFF" + writer).getBytes(StandardCharsets.UTF_8);
        assertThat(GazetteerJson.read(Input.of(new ByteArrayInputStream(marked), "t"), ReadLimits.DEFAULT)
                        .changes())
                .isEqualTo(good.changes());
    }

    @Test
    void overlayReplacesWhatHasTheSameIdentity() throws IOException {
        Gazetteer base = FaultsTest.good();
        Gazetteer corrected = onto(base, MEASURED_AGAIN);

        assertThat(corrected.knownUntil()).isEqualTo("2026-12-31");
        assertThat(corrected.measurements()).hasSameSizeAs(base.measurements());
        assertThat(corrected.measurements(corrected.get(UnitId.parse("00001@2004-08-31"))))
                .extracting(Measurement::value)
                .containsExactly(8.01, 3121.0);
    }

    @Test
    void overlayIsValidatedWithTheRest() {
        assertThatExceptionOfType(InvalidGazetteerException.class)
                .isThrownBy(() -> onto(FaultsTest.good(), MEASURED_AGAIN.replace("Sổ 2019", "Sổ 2029")))
                .withMessageContaining("names the unknown source Sổ 2029");
    }

    @Test
    void overlayCannotHaveAnotherBaseline() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> onto(FaultsTest.good(), "{\"format\":1,\"baseline\":\"2004-01-01\"}"))
                .withMessage("1 problem:\n  o.json: $.baseline: must be 2004-08-31 as in the base, but is 2004-01-01");
    }

    @Test
    void overlayCannotEndBeforeTheBaseline() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> onto(FaultsTest.good(), "{\"format\":1,\"known_until\":\"2004-01-01\"}"))
                .withMessage("1 problem:\n  o.json: $.known_until: must not be before baseline 2004-08-31, but is"
                        + " 2004-01-01");
    }

    @Test
    void coverageOfADocumentIsChecked() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> GazetteerJson.read(
                        Input.of(
                                new StringReader("{\"format\":1,\"baseline\":\"2004-08-31\",\"known_until\":"
                                        + "\"2004-08-30\",\"documents\":[],\"units\":[],\"changes\":[],"
                                        + "\"measurements\":[],\"shares\":[]}"),
                                "t.json"),
                        ReadLimits.DEFAULT))
                .withMessage("1 problem:\n  t.json: $.known_until: must not be before baseline 2004-08-31, but is"
                        + " 2004-08-30");
    }

    @Test
    void limitsHoldForEachFileOfLines(@TempDir Path folder) throws IOException {
        GazetteerJson.writeLines(FaultsTest.good(), folder);
        ReadLimits limits = ReadLimits.DEFAULT.withMaxBytes(300);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> GazetteerJson.readLines(folder, limits))
                .withMessage("documents.jsonl: is larger than the limit of 300 bytes");
    }

    @Test
    void folderOfLinesMustBeThere(@TempDir Path folder) {
        Path missing = folder.resolve("nowhere");

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> GazetteerJson.readLines(missing))
                .withMessage(missing + ": there is no such folder");
    }

    private static Gazetteer onto(Gazetteer base, String overlay) throws IOException {
        return GazetteerJson.readOnto(base, Input.of(new StringReader(overlay), "o.json"), ReadLimits.DEFAULT);
    }
}
