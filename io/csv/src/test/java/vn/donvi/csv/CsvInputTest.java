package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.tables.Input;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.UnitSchema;

class CsvInputTest {
    @Test
    void refusesAStreamOverTheLimitThatDidNotAnnounceIt() {
        InputStream stream = new FilterInputStream(new ByteArrayInputStream(new byte[100])) {
            @Override
            public int available() {
                return 0;
            }
        };

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> CsvInput.open(Input.of(stream, "t.csv"), 99))
                .withMessage("t.csv: is larger than the limit of 99 bytes");
    }

    @Test
    void refusesAFileOverTheLimitBeforeItIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("units.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(ReadLimits.DEFAULT.maxBytes() + 1L);
        }

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> CsvTable.of(UnitSchema.UNITS).read(file))
                .withMessage("units.csv: is larger than the limit of 536870912 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 1000, 1_000_000})
    void takesAllThatAStreamGivesHoweverMuchItAnnounces(int announced) throws IOException {
        byte[] bytes = "0123456789".repeat(10).getBytes(StandardCharsets.UTF_8);

        CsvInput input = CsvInput.open(
                name -> new FilterInputStream(new ByteArrayInputStream(bytes)) {
                    @Override
                    public int available() {
                        return announced;
                    }
                },
                "t.csv",
                Long.MAX_VALUE);

        assertThat(input.isLast()).isTrue();
        assertThat(Arrays.copyOfRange(input.bytes(), input.start(), input.end()))
                .isEqualTo(bytes);
    }

    @Test
    void goesOnWithWhatIsLeftOfAPiece() throws IOException {
        InputStream stream = new ByteArrayInputStream("0123456789".getBytes(StandardCharsets.UTF_8));
        CsvInput input = new CsvInput("t.csv", stream, Long.MAX_VALUE, 4);
        assertThat(text(input)).isEqualTo("0123");

        input.next(2);
        assertThat(text(input)).isEqualTo("2345");
        input.next(0);
        assertThat(text(input)).isEqualTo("23456789");
        assertThat(input.isLast()).isFalse();
        input.next(8);
        assertThat(text(input)).isEmpty();
        assertThat(input.isLast()).isTrue();
    }

    @Test
    void closesWhatItOpens() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();

        CsvInput.open(
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
                        "t.csv",
                        Long.MAX_VALUE)
                .close();

        assertThat(closed).isTrue();
    }

    private static String text(CsvInput input) {
        return new String(input.bytes(), input.start(), input.end() - input.start(), StandardCharsets.UTF_8);
    }
}
