package vn.donvi.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TargetFileTest {
    @TempDir
    private Path folder;

    private boolean isSame(String one, String other) throws IOException {
        return TargetFile.of(folder.resolve(one)).isSameAs(TargetFile.of(folder.resolve(other)));
    }

    @Test
    void fileIsTheSameUnderEveryPath() throws IOException {
        Files.writeString(folder.resolve("a"), "");
        Files.writeString(folder.resolve("b"), "");
        Files.createDirectory(folder.resolve("in"));

        assertThat(isSame("a", "./a")).isTrue();
        assertThat(isSame("a", "in/../a")).isTrue();
        assertThat(isSame("a", "b")).isFalse();
        assertThat(isSame("a", "in/a")).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksLeadToTheirFile() throws IOException {
        Files.writeString(folder.resolve("a"), "");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("a"));
        Files.createSymbolicLink(folder.resolve("far"), folder.resolve("link"));
        Files.createLink(folder.resolve("hard"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("here"), folder);

        assertThat(isSame("a", "link")).isTrue();
        assertThat(isSame("a", "far")).isTrue();
        assertThat(isSame("a", "hard")).isTrue();
        assertThat(isSame("a", "here/a")).isTrue();
        assertThat(isSame("far", "here/hard")).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fileThatDoesNotExistYetIsTheSameUnderEveryPathToo() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("new"));
        Files.createSymbolicLink(folder.resolve("here"), folder);

        assertThat(isSame("new", "./new")).isTrue();
        assertThat(isSame("new", "here/new")).isTrue();
        assertThat(isSame("link", "new")).isTrue();
        assertThat(isSame("new", "newer")).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesInOtherLettersAreOtherFilesWhereTheFileSystemTellsThemApart() throws IOException {
        assertThat(isSame("new", "NEW")).isFalse();
    }

    @Test
    void thereIsNoFileInNoFolder() {
        Path file = folder.resolve("none").resolve("file");

        assertThatIOException()
                .isThrownBy(() -> TargetFile.of(file))
                .isInstanceOf(NoSuchFileException.class)
                .withMessage(file + ": its folder does not exist");
    }
}
