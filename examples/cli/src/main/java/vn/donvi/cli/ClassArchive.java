package vn.donvi.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.cli.language.Language;

/**
 * Makes the archive of loaded classes (class data sharing) that the launcher gives to the JVM. A JVM with the archive
 * takes the classes from memory, where it has them read, checked and linked. The archive replaces that of the JVM: a
 * second one on top of it, which JDK 17 can write too, has no class of picocli, whose class files are of Java 5.
 *
 * <p>The launcher calls it in the background when there is no archive yet. The archive appears under its name when it is
 * whole. If this JVM cannot make one, an empty file stands in its place, so that nobody tries again. Archives of jars
 * and JVMs that are gone are deleted after {@link #KEPT}.
 */
public final class ClassArchive {
    /** How long an archive is kept. A start after that makes a new one. */
    static final Duration KEPT = Duration.ofDays(90);

    static final String ENDING = ".jsa";

    private static final String UNFINISHED = ".tmp";
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    /** Short commands that between them load what the usual commands need. */
    private static final List<List<String>> REHEARSAL = List.of(
            List.of("show", "18229"),
            List.of("trace", "18301", "--on", "2019-06-01"),
            List.of("find", "Đức Lạc"),
            List.of("convert", "--address", "Phường 15, Quận Tân Bình, TP.HCM"),
            List.of("convert", "--address-column", "address"),
            List.of("crosswalk", "--from", "2025-06-30", "--level", "province"),
            List.of("changes", "--from", "2025-01-01", "--to", "2025-03-01"),
            List.of("show", "--help"));

    private static final String TABLE = "code,address\n26740,\"59 Nguyễn Sỹ Sách, P15, Tân Bình, TP.HCM\"\n";

    private ClassArchive() {}

    /** Makes the archive at the given path; without a path, runs the commands whose classes it shall have. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            rehearse();
        } else {
            make(Path.of(args[0]));
        }
    }

    /** Makes the archive, unless it is there already or another process is about to make it. */
    static void make(Path archive) throws IOException, InterruptedException {
        Path lockFile = archive.resolveSibling(archive.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
            try {
                if (!Files.exists(archive)) {
                    makeLocked(archive);
                }
            } finally {
                Files.deleteIfExists(lockFile);
            }
        }
    }

    private static void makeLocked(Path archive) throws IOException, InterruptedException {
        Path folder = Objects.requireNonNull(archive.toAbsolutePath().getParent());
        Path classes = Files.createTempFile(folder, ".", UNFINISHED);
        Path unfinished = Files.createTempFile(folder, ".", UNFINISHED);
        try {
            boolean isDone = run("-XX:DumpLoadedClassList=" + classes, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                    && run("-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + unfinished);
            if (isDone) {
                Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(classes);
            Files.deleteIfExists(unfinished);
        }
        deleteOld(folder, Instant.now());
    }

    /** Has another JVM run the rehearsal with these options, and returns whether it came to its end. */
    private static boolean run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(
                List.of("-Xlog:disable", "-cp", System.getProperty("java.class.path"), ClassArchive.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(LONGEST_RUN.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    static void deleteOld(Path folder, Instant now) throws IOException {
        FileTime oldest = FileTime.from(now.minus(KEPT));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*{" + ENDING + "," + UNFINISHED + "}")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void rehearse() {
        for (List<String> command : REHEARSAL) {
            Terminal terminal = new Terminal(
                    new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(),
                    new PrintWriter(Writer.nullWriter()),
                    false,
                    Language.EN);
            int exitCode = Main.run(DAY, terminal, command.toArray(String[]::new));
            if (exitCode != 0) {
                throw new IllegalStateException(command + " ended with " + exitCode);
            }
        }
    }
}
