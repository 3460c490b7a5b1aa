package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvInputTest {
    @Test
    void takesAllThatAReaderGives() throws IOException {
        String text = "Đức Thọ,".repeat(10_000) + "\uD83D\uDE00";

        assertThat(new String(CsvInput.of(new StringReader(text), "t.csv").bytes(), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    void refusesHalfACharacterOfAReader() {
        assertThatExceptionOfType(UnreadableCsvException.class)
                .isThrownBy(() -> CsvInput.of(new StringReader("a\uD83Db"), "t.csv"))
                .withMessage("t.csv: is not text: it has half a surrogate pair");
    }

    @Test
    void refusesAFileOverTheLimitBeforeItIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("units.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(CsvLimits.MAX_FILE_SIZE + 1L);
        }

        assertThatExceptionOfType(UnreadableCsvException.class)
                .isThrownBy(() -> UnitsCsv.read(file))
                .withMessage("units.csv: is larger than the limit of 536870912 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 1000, 1_000_000})
    void takesAllThatAStreamGivesHoweverMuchItAnnounces(int announced) throws IOException {
        byte[] bytes = "0123456789".repeat(10).getBytes(StandardCharsets.UTF_8);

        CsvInput input = CsvInput.of(
                name -> new FilterInputStream(new ByteArrayInputStream(bytes)) {
                    @Override
                    public int available() {
                        return announced;
                    }
                },
                "t.csv");

        assertThat(input.bytes()).isEqualTo(bytes);
    }

    @Test
    void closesWhatItOpens() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();

        CsvInput.of(
                name -> new InputStream() {
                    @Override
                    public int read() {
                        return -1;
                    }

                    @Override
                    public void close() {
                        closed.set(true);
                    }
                },
                "t.csv");

        assertThat(closed).isTrue();
    }
}
