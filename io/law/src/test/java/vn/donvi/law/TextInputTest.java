package vn.donvi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.problem.Location;
import vn.donvi.tables.UnreadableFileException;

class TextInputTest {
    @TempDir
    private Path folder;

    @Test
    void fileIsReadAsUtf8AndNamedByItsLastPart() throws IOException {
        Path file = Files.writeString(
                folder.resolve("nghi-quyet.md"), "Số: 1/NQ-CP, ngày 2 tháng 3 năm 2025\n\nĐiều 1. Chưa rõ.");

        assertThat(ResolutionReader.read(file).problems())
                .extracting(Object::toString)
                .containsExactly("nghi-quyet.md:3: Điều 1: not understood, expected a unit at 'Chưa': 'Chưa rõ.'");
    }

    @Test
    void readerIsRead() throws IOException {
        assertThat(ResolutionReader.read("text", new StringReader(ResolutionReaderTest.resource("reform.md")))
                        .orThrow()
                        .provisions())
                .hasSize(9);
    }

    @Test
    void missingFileIsRefused() {
        assertThatThrownBy(() -> ResolutionReader.read(folder.resolve("none.md")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("none.md: there is no such file");
    }

    @Test
    void folderIsRefused() {
        assertThatThrownBy(() -> ResolutionReader.read(folder))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(folder.getFileName() + ": is a folder, not a file");
    }

    @Test
    void fileThatIsNotUtf8IsRefused() throws IOException {
        Path file = Files.write(folder.resolve("old.txt"), new byte[] {'x', (byte) 0xE3});

        assertThatThrownBy(() -> ResolutionReader.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("old.txt: is not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void textThatIsTooLongIsRefusedWithoutReadingToItsEnd() {
        EndlessReader endless = new EndlessReader();

        assertThatThrownBy(() -> ResolutionReader.read("endless", endless))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.location()).isEqualTo(Location.of("endless")))
                .hasMessage("endless: is longer than the limit of 500000 characters");
        assertThat(endless.given).isLessThan(ResolutionReader.MAX_LENGTH + 100_000);
    }

    /** Gives "a" for ever. */
    private static final class EndlessReader extends Reader {
        private int given;

        @Override
        public int read(char[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, 'a');
            given += length;
            return length;
        }

        @Override
        public void close() {}
    }
}
