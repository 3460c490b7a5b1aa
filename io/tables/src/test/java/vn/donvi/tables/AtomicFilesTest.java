package vn.donvi.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "r--r--r--", "rwxr-x--x"})
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfAFileThatItReplaces(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        AtomicFiles.write(file, out -> out.write("new"));
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);

        AtomicFiles.write(link, out -> out.write("newer"));
        assertThat(file).hasContent("newer");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseCanOpenWhatIsToReplaceAPrivateFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        try (AtomicFiles files = new AtomicFiles()) {
            files.open(file).close();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".file.0.tmp"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void groupThatCannotBeKeptGetsNoMoreThanEverybody() {
        assertThat(PosixFilePermissions.toString(
                        Permissions.withGroupLikeOthers(PosixFilePermissions.fromString("rwxrw-r-x"))))
                .isEqualTo("rwxr--r-x");
        assertThat(PosixFilePermissions.toString(
                        Permissions.withGroupLikeOthers(PosixFilePermissions.fromString("rw-rw----"))))
                .isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void makesTheFileThatALinkLeadsToIfThereIsNoneYet() throws IOException {
        Path file = folder.resolve("file");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("file"));

        AtomicFiles.write(link, out -> out.write("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new").isRegularFile();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatLeadInACircleAreNoFile() throws IOException {
        Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));

        assertThatIOException()
                .isThrownBy(() -> AtomicFiles.write(one, out -> out.write("new")))
                .isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesNoFileTwice() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        try (AtomicFiles files = new AtomicFiles()) {
            files.open(file).close();
            assertThatIOException()
                    .isThrownBy(() -> files.open(link))
                    .withMessage(link + ": is written already, as " + file);
            files.open(folder.resolve("new")).close();
            assertThatIOException()
                    .isThrownBy(() -> files.open(folder.resolve(".").resolve("new")))
                    .withMessage(
                            folder.resolve(".").resolve("new") + ": is written already, as " + folder.resolve("new"));
        }

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @SuppressWarnings("try") // closed by many threads at once, as well as at the end
    void sixteenThreadsWriteFilesOfOneRunAndEndIt(boolean isCommitted) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (int round = 0; round < 20; round++) {
                Path old = Files.writeString(folder.resolve("file0"), "old");
                try (AtomicFiles files = new AtomicFiles()) {
                    runAll(threads, 64, i -> files.add(folder.resolve("file" + i), out -> out.write("new " + i)));
                    assertThat(old).hasContent("old");
                    runAll(threads, 16, i -> {
                        if (isCommitted) {
                            files.commit();
                        } else {
                            files.close();
                        }
                    });
                }
                assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
                assertThat(old).hasContent(isCommitted ? "new 0" : "old");
                for (int i = 1; i < 64; i++) {
                    Path file = folder.resolve("file" + i);
                    assertThat(Files.exists(file) ? Files.readString(file) : "")
                            .isEqualTo(isCommitted ? "new " + i : "");
                    Files.deleteIfExists(file);
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private interface Step {
        void run(int number) throws IOException;
    }

    private static void runAll(ExecutorService threads, int count, Step step) throws Exception {
        List<Callable<Integer>> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            steps.add(() -> {
                step.run(number);
                return number;
            });
        }
        for (Future<Integer> done : threads.invokeAll(steps)) {
            assertThat(done.get()).isBetween(0, count);
        }
    }
}
