package vn.donvi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
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
}
