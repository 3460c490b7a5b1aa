package vn.donvi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    private Path folder;

    @Test
    void replacesNothingBeforeAllIsWritten() throws IOException {
        Path first = Files.writeString(folder.resolve("first"), "old");
        Path second = folder.resolve("second");

        try (AtomicFiles files = new AtomicFiles()) {
            files.add(first, out -> out.write("new"));
            files.add(second, out -> out.write("new"));
            assertThat(first).hasContent("old");
            assertThat(second).doesNotExist();

            files.commit();
        }

        assertThat(first).hasContent("new");
        assertThat(second).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void leavesEverythingAsItWasIfWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        assertThatIOException()
                .isThrownBy(() -> AtomicFiles.write(file, out -> {
                    out.write("half of the n");
                    throw new IOException("the disk is full");
                }))
                .withMessage("the disk is full");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void findsAnotherNameBesideWhatACrashLeftBehind() throws IOException {
        Path leftover = Files.writeString(folder.resolve(".file.0.tmp"), "half");
        Path file = folder.resolve("file");

        AtomicFiles.write(file, out -> out.write("new"));

        assertThat(file).hasContent("new");
        assertThat(leftover).hasContent("half");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesAFileThePermissionsOfAnyNewFile() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "");
        Path file = folder.resolve("file");

        AtomicFiles.write(file, out -> out.write("new"));

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void streamIsAFileOnlyAfterTheCommit() throws IOException {
        Path file = folder.resolve("file");

        try (AtomicFiles files = new AtomicFiles()) {
            try (OutputStream out = files.open(file)) {
                out.write(new byte[] {1, 2, 3}, 1, 2);
                out.write(4);
            }
            assertThat(file).doesNotExist();
            files.commit();
        }

        assertThat(file).hasBinaryContent(new byte[] {2, 3, 4});
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void replacesTheFileThatALinkLeadsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        AtomicFiles.write(link, out -> out.write("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotReplaceWhatIsNoFile() {
        assertThatIOException()
                .isThrownBy(() -> AtomicFiles.write(Path.of("/dev/null"), out -> out.write("new")))
                .withMessage("/dev/null: is no ordinary file and cannot be replaced by one");
        assertThatIOException()
                .isThrownBy(() -> AtomicFiles.write(folder, out -> out.write("new")))
                .withMessage(folder + ": is a folder and cannot be replaced by a file");
    }

    @Test
    void saysThatThereIsNoFolder() {
        Path file = folder.resolve("none").resolve("file");

        assertThatIOException()
                .isThrownBy(() -> AtomicFiles.write(file, out -> out.write("new")))
                .withMessage(file + ": its folder does not exist");
    }
}
