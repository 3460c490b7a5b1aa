package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.gazetteer.Gazetteer;

class LargeGazetteerTest {
    @Test
    void isTheSameToTheByteAfterAllOfItWasReadAndWritten(@TempDir Path folder) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Gazetteer large = LargeGazetteer.make();

        GazetteerCsv.write(large, first);
        Gazetteer read = GazetteerCsv.read(first);
        GazetteerCsv.write(read, second);

        assertThat(read.units()).isEqualTo(large.units());
        assertThat(read.changes()).isEqualTo(large.changes());
        assertThat(read.measurements()).isEqualTo(large.measurements());
        assertThat(read.documents()).isEqualTo(large.documents());
        for (String file : List.of(
                "gazetteer.csv",
                "documents.csv",
                "units.csv",
                "changes.csv",
                "transfers.csv",
                "measurements.csv",
                "shares.csv")) {
            assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
            assertThat(Files.size(first.resolve(file))).isPositive();
        }
    }
}
