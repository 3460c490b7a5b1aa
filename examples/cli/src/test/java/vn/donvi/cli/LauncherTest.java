package vn.donvi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.invocation.ExitCode;

/**
 * The shell script that starts the jar. The jar is packed from the class path, so that the test needs no {@code donvi.jar}
 * of the build.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SCRIPT = Path.of("src/main/launcher/donvi");
    private static final String SHELL = "/bin/sh";
    private static final String NAME = "Phường Hoàn Kiếm, Thành phố Hà Nội";
    private static final String[] SHOW = {"show", "00070", "--on", "2025-07-01"};
    /** A busy machine takes long to make an archive. */
    private static final long LONGEST_WAIT_MILLIS = 300_000;

    @TempDir
    private static Path shared;

    private static Path folder;
    private static Path script;

    @TempDir
    private Path own;

    @BeforeAll
    static void install() throws IOException {
        folder = Files.createDirectory(shared.resolve("donvi"));
        script = folder.resolve("donvi");
        Files.copy(SCRIPT, script);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        writeJar(folder.resolve("donvi.jar"));
    }

    @Test
    void scriptHasItsLineEndsAndMayBeRun() throws IOException {
        assertThat(Files.readString(SCRIPT, UTF_8)).startsWith("#!/bin/sh\n").doesNotContain("\r");
        assertThat(Files.isExecutable(SCRIPT)).isTrue();
    }

    @Test
    void answersFromAnyFolderThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(own.resolve("a link"), script);
        Path second = Files.createSymbolicLink(own.resolve("second"), link.getFileName());

        // JDK 17 takes no classes from an archive if the path of the jar has a space; all else must be the same.
        Path home = Files.createDirectory(own.resolve(foreign("nhà của tôi")));
        Path copy = Files.copy(script, home.resolve("donvi"), StandardCopyOption.COPY_ATTRIBUTES);
        for (String name : List.of("donvi.jar", "lib")) {
            Files.createSymbolicLink(home.resolve(name), folder.resolve(name));
        }

        for (Path start : List.of(script, link, second, copy)) {
            Run run = run(List.of(start.toString()), own, Map.of(), "", SHOW);
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(run.out()).startsWith(NAME);
        }
        assertThat(run(List.of(SHELL, "donvi"), folder, Map.of(), "", SHOW).out())
                .startsWith(NAME);
    }

    /** The words are written by the shell, because a JVM in the locale C cannot hand them over. */
    @Test
    void wordsOfAnyKindArriveInTheLocaleOfServers() throws Exception {
        String words = "\\304\\220\\341\\273\\251c  L\\341\\272\\241c*";
        String line = "exec \"$0\" find \"$(printf '" + words + "')\" --on 2019-06-01";
        Run run = run(List.of(SHELL, "-c", line, script.toString()), own, Map.of("LC_ALL", "C"), "");

        assertThat(run.out()).contains("Xã Đức Lạc");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void localeOrOptionSaysTheLanguage() throws Exception {
        Map<String, String> vietnamese = Map.of("LC_ALL", "", "LC_CTYPE", "C", "LANG", "vi_VN.UTF-8");

        assertThat(start(vietnamese, SHOW).out()).contains("hiệu lực từ");
        assertThat(start(Map.of("LC_ALL", "vi_VN"), SHOW).out()).contains("hiệu lực từ");
        assertThat(start(Map.of(), "--lang", "vi", "show", "18229").out()).contains("hiệu lực từ");
        assertThat(start(Map.of("LC_ALL", "C", "LANG", "vi_VN.UTF-8"), SHOW).out())
                .contains("in force since");
    }

    @Test
    void standardInputAndExitCodesPassThrough() throws Exception {
        String table = "code\n18301\n";
        List<String> script = List.of(LauncherTest.script.toString());

        Run converted =
                run(script, own, Map.of(), table, "convert", "--code-column", "code", "--to", "2025-07-01", "--strict");
        assertThat(converted.out()).startsWith("code,donvi_status,").contains("18301,EXACT,18229,");
        assertThat(converted.exitCode()).isEqualTo(ExitCode.DONE);

        Run doubtful = run(script, own, Map.of(), "code\n99999\n", "convert", "--code-column", "code", "--strict");
        assertThat(doubtful.exitCode()).isEqualTo(3);

        Run wrong = start(Map.of(), "shw", "00070");
        assertThat(wrong)
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: unknown command shw; did you mean 'donvi show 00070'? Try 'donvi --help'\n"));
        assertThat(start(Map.of()).exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void processIsTheOneOfJavaSoThatSignalsReachIt() throws Exception {
        Process process = builder(List.of(script.toString()), own, Map.of(), "convert", "--code-column", "code")
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("code\n".getBytes(UTF_8));
            in.flush();
            String java = "java";
            for (int i = 0; i < 600 && !isOf(process, java); i++) {
                Thread.sleep(50);
            }
            assertThat(isOf(process, java)).isTrue();
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void twoFirstStartsMakeOneArchiveAndLaterStartsUseIt() throws Exception {
        Path cache = own.resolve(foreign("bộ nhớ đệm"));
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString(), "DONVI_CLASS_ARCHIVE", "");
        Process first = builder(List.of(script.toString()), own, environment, SHOW)
                .redirectOutput(own.resolve("first").toFile())
                .start();
        Run second = start(environment, SHOW);
        first.waitFor();

        Path archive = awaitArchive(cache.resolve("donvi"));
        assertThat(second.out()).startsWith(NAME);
        assertThat(second.err()).isEmpty();
        assertThat(Files.readString(own.resolve("first"), UTF_8)).isEqualTo(second.out());

        Path log = own.resolve("classes");
        assertThat(start(with(environment, "DONVI_JAVA_OPTIONS", "-Xlog:class+load:file=" + log), SHOW))
                .isEqualTo(second);
        assertThat(Files.readString(log, UTF_8))
                .contains("vn.donvi.cli.Main source: shared objects file")
                .contains("vn.donvi.gazetteer.Gazetteer source: shared objects file");

        for (byte[] damage : damaged(Files.readAllBytes(archive))) {
            Files.delete(archive);
            Files.write(archive, damage);
            assertThat(start(environment, SHOW)).isEqualTo(second);
            assertThat(archive).hasSize(damage.length);
        }
    }

    @ParameterizedTest
    @CsvSource({"XDG_CACHE_HOME, /dev/null/cache", "XDG_CACHE_HOME, relative", "HOME, /dev/null", "HOME, ''"})
    void cacheThatCannotBeWrittenDoesNotMatter(String name, String place) throws Exception {
        Run run = start(Map.of(name, place, "DONVI_CLASS_ARCHIVE", ""), SHOW);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(NAME);
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void javaGetsTheCompilerAndTheCollectorThatSuitTheCommand() throws Exception {
        Path small = Files.writeString(own.resolve("small.csv"), "code\n18229\n");
        Path large = own.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(300_000_001);
        }

        assertThat(flags(SHOW)).contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        assertThat(flags("convert", small.toString())).contains("-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1");
        assertThat(flags("convert", large.toString())).doesNotContain("-XX:TieredStopAtLevel=1");
        assertThat(flags("convert", "--address", "Bến Nghé, Quận 1"))
                .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        Files.delete(small);
        Files.delete(large);
    }

    /** The flags that java starts with, by its own word. */
    private List<String> flags(String... args) throws IOException, InterruptedException {
        Run run = start(Map.of("DONVI_JAVA_OPTIONS", "-XX:+PrintCommandLineFlags"), args);
        return List.of(run.out().lines().findFirst().orElseThrow().split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "DONVI_JAVA_OPTIONS"})
    void optionsOfTheUserHoldWithoutAConflict(String variable) throws Exception {
        Run run = start(Map.of(variable, "-XX:+UseParallelGC -XX:TieredStopAtLevel=4 -Xmx300m"), SHOW);

        assertThat(run.out()).startsWith(NAME);
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void missingJavaIsSaidInOneSentence() throws Exception {
        assertThat(start(Map.of("PATH", own.toString(), "JAVA_HOME", ""), SHOW))
                .isEqualTo(new Run(
                        ExitCode.ERROR,
                        "",
                        "donvi: no java found; set JAVA_HOME, or put java 17 or newer on the PATH\n"));
        assertThat(start(Map.of("JAVA_HOME", own.toString()), SHOW))
                .isEqualTo(new Run(ExitCode.ERROR, "", "donvi: JAVA_HOME is " + own + ", which has no bin/java\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_392", "11.0.22", "16"})
    void javaThatIsTooOldIsSaidInOneSentence(String version) throws Exception {
        Path java = Files.createDirectories(own.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\" 2024-01-16' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Run refusal =
                new Run(ExitCode.ERROR, "", "donvi: " + java + " is Java " + version + "; donvi needs 17 or newer\n");

        assertThat(start(Map.of("JAVA_HOME", own.toString()), SHOW)).isEqualTo(refusal);

        Files.writeString(own.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(java, "#!/bin/sh\nexit 9\n");
        assertThat(start(Map.of("JAVA_HOME", own.toString()), SHOW)).isEqualTo(refusal);
    }

    @Test
    void missingJarIsSaidInOneSentence() throws Exception {
        Path alone = Files.copy(SCRIPT, own.resolve("donvi"), StandardCopyOption.COPY_ATTRIBUTES);

        assertThat(run(List.of(alone.toString()), shared, Map.of(), "", SHOW))
                .isEqualTo(new Run(ExitCode.ERROR, "", "donvi: there is no donvi.jar in " + own.toRealPath() + "\n"));
    }

    @Test
    void oldArchivesAreDeleted() throws IOException {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        Path old = Files.createFile(own.resolve("1.jsa"));
        Path half = Files.createFile(own.resolve(".2.tmp"));
        Path young = Files.createFile(own.resolve("3.jsa"));
        Path other = Files.createFile(own.resolve("notes.txt"));
        for (Path file : List.of(old, half, other)) {
            Files.setLastModifiedTime(
                    file, FileTime.from(now.minus(ClassArchive.KEPT).minusSeconds(1)));
        }
        Files.setLastModifiedTime(
                young, FileTime.from(now.minus(ClassArchive.KEPT).plusSeconds(1)));

        ClassArchive.deleteOld(own, now);

        assertThat(own).isDirectoryNotContaining(file -> List.of(old, half).contains(file));
        assertThat(young).exists();
        assertThat(other).exists();
    }

    /** Runs the script with neither cache nor archive, unless the environment says so. */
    private Run start(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        return run(List.of(script.toString()), own, environment, "", args);
    }

    private Run run(List<String> start, Path in, Map<String, String> environment, String input, String... args)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(shared, "out", "");
        Path err = Files.createTempFile(shared, "err", "");
        Process process = builder(start, in, environment, args)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(input.getBytes(UTF_8));
        } catch (IOException e) {
            // It has ended without reading, as it may.
            assertThat(input).isEmpty();
        }
        int exitCode = process.waitFor();
        String said = Files.readString(err, UTF_8)
                .lines()
                .filter(line -> !line.matches("(NOTE: )?Picked up J.*"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return new Run(exitCode, Files.readString(out, UTF_8), said);
    }

    private ProcessBuilder builder(List<String> start, Path in, Map<String, String> environment, String... args) {
        List<String> command = new ArrayList<>(start);
        command.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile());
        Map<String, String> all = builder.environment();
        List.of("XDG_CACHE_HOME", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS")
                .forEach(all::remove);
        all.put("LC_ALL", "C.UTF-8");
        all.put("DONVI_CLASS_ARCHIVE", "off");
        all.put("JAVA_HOME", System.getProperty("java.home"));
        all.putAll(environment);
        return builder;
    }

    /** The name, or one in ASCII if this JVM cannot write it in the name of a file. */
    private static String foreign(String name) {
        boolean isWritable = Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(name);
        return isWritable ? name : "a name";
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return more;
    }

    private static boolean isOf(Process process, String program) {
        return process.info()
                .command()
                .filter(path -> path.endsWith("/" + program))
                .isPresent();
    }

    /** The archive, when nobody is at work on it any more. */
    private static Path awaitArchive(Path folder) throws IOException, InterruptedException {
        for (long waited = 0; waited < LONGEST_WAIT_MILLIS; waited += 100) {
            Thread.sleep(100);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    List<Path> all = files.toList();
                    if (all.size() == 1 && all.get(0).toString().endsWith(ClassArchive.ENDING)) {
                        return all.get(0);
                    }
                }
            }
        }
        throw new AssertionError("no archive in " + folder);
    }

    /** Archives that a full disk or a broken one could leave. */
    private static List<byte[]> damaged(byte[] archive) {
        byte[] turned = archive.clone();
        for (int i = archive.length / 3; i < archive.length; i += 4096) {
            turned[i] ^= 0x55;
        }
        return List.of(
                turned, Arrays.copyOf(archive, archive.length / 2), "no archive at all".getBytes(UTF_8), new byte[0]);
    }

    /** Packs the folders of the class path; its jars are named in the manifest, in lib beside it as the drivers are. */
    private static void writeJar(Path jar) throws IOException {
        List<Path> path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        Path lib = Files.createDirectory(jar.resolveSibling("lib"));
        StringBuilder names = new StringBuilder();
        for (Path file : path.stream().filter(Files::isRegularFile).toList()) {
            Path link = lib.resolve(names.length() + ".jar");
            Files.createSymbolicLink(link, file.toAbsolutePath());
            names.append("lib/").append(link.getFileName()).append(' ');
        }
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        attributes.putValue("Multi-Release", "true");
        attributes.put(Attributes.Name.CLASS_PATH, names.toString().strip());
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(jar, StandardOpenOption.CREATE_NEW));
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.setLevel(1);
            Set<String> packed = new HashSet<>();
            for (Path classes : path.stream().filter(Files::isDirectory).toList()) {
                try (Stream<Path> files = Files.walk(classes)) {
                    for (Path entry : files.filter(Files::isRegularFile).toList()) {
                        String name = classes.relativize(entry).toString().replace(File.separatorChar, '/');
                        if (!name.startsWith("META-INF/MANIFEST") && packed.add(name)) {
                            out.putNextEntry(new JarEntry(name));
                            Files.copy(entry, out);
                            out.closeEntry();
                        }
                    }
                }
            }
        }
    }
}
