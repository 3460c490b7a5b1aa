package vn.donvi.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {
    @Test
    void readerGivesItsCharactersInUtf8HoweverItIsCut() throws IOException {
        String text = "Đức Thọ,".repeat(10_000) + "\uD83D\uDE00".repeat(5_000);
        Reader slow = new StringReader(text) {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, 7));
            }
        };

        assertThat(text(Input.of(new StringReader(text), "t"))).isEqualTo(text);
        assertThat(text(Input.of(slow, "t"))).isEqualTo(text);
        InputStream single = Input.of(new StringReader("Đ"), "t").open();
        assertThat(new int[] {single.read(), single.read(), single.read(), single.read()})
                .containsExactly(0xC4, 0x90, -1, -1);
    }

    @Test
    void halfACharacterOfAReaderIsRefused() {
        for (String text : new String[] {"a\uD83Db", "a\uD83D", "\uDE00"}) {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> text(Input.of(new StringReader(text), "t.csv")))
                    .withMessage("t.csv: is not text: it has half a surrogate pair");
        }
    }

    @Test
    void fileIsCalledByItsName(@TempDir Path folder) {
        Path missing = folder.resolve("units.csv");

        assertThat(Input.of(missing).name()).isEqualTo("units.csv");
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Input.of(missing).open())
                .withMessage("units.csv: there is no such file");
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Input.of(folder).open())
                .withMessage(folder.getFileName() + ": is a folder, not a file");
    }

    @Test
    void streamStaysOpen() throws IOException {
        InputStream stream = new ByteArrayInputStream(new byte[] {'a'}) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        try (InputStream opened = Input.of(stream, "t").open()) {
            assertThat(opened.available()).isEqualTo(1);
            assertThat(opened.read()).isEqualTo('a');
        }
    }

    @Test
    void limitsArePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.DEFAULT.withMaxDepth(0))
                .withMessage("the limit on depth must be positive, but was 0");
        assertThat(ReadLimits.DEFAULT.withMaxBytes(1L << 40).maxBytes()).isEqualTo(1L << 40);
    }

    private static String text(Input input) throws IOException {
        try (InputStream stream = input.open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
