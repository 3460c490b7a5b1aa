package vn.donvi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.donvi.cli.export.PrivateFolder;
import vn.donvi.cli.export.SqlExportTest;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.table.SheetCsv;
import vn.donvi.gazetteer.Gazetteer;

/** Whenever a command is killed, its output is the one of before or the whole new one, never half of one. */
class KilledCommandTest {
    private static final int TABLE_KILLS = 5;
    private static final int DATABASE_KILLS = 3;
    private static final List<String> TABLES = List.of("out.csv", "out.jsonl", "out.xlsx");
    /** As long as a loop over the tables, or an export, takes about. */
    private static final int LONGEST_WAIT = 400;

    @TempDir
    private Path folder;

    @Test
    void tableIsTheOldOneOrTheNewOne() throws Exception {
        List<List<String>> whole = new ArrayList<>();
        for (String name : List.of("old", "new")) {
            Path input = Files.writeString(
                    folder.resolve(name + ".csv"), "id,code\n" + (name + ",18229\n" + name + ",18280\n").repeat(1_000));
            Path wholeFolder = Files.createDirectory(folder.resolve(name));
            List<String> texts = new ArrayList<>();
            for (String table : TABLES) {
                convert(input, wholeFolder.resolve(table));
                texts.add(text(wholeFolder.resolve(table)));
            }
            whole.add(texts);
        }
        int left = 0;
        for (int i = 0; i < TABLE_KILLS; i++) {
            kill(i, "tables", folder.toString());
            for (int table = 0; table < TABLES.size(); table++) {
                assertThat(text(folder.resolve(TABLES.get(table))))
                        .isIn(whole.get(0).get(table), whole.get(1).get(table));
            }
            left += files(".out", ".tmp");
        }
        assertThat(left).as("files left behind by kills in the middle of one").isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void databaseIsTheOldOneOrTheNewOneAndTheNextExportTidiesUp(SqlExportTest.Kind kind) throws Exception {
        List<Map<String, List<List<@Nullable Object>>>> whole = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Path wholeFolder = folder.resolve("whole" + i);
            assertThat(Run.on(gazetteer(i), "export", wholeFolder.toString(), "--format", kind.format())
                            .exitCode())
                    .isEqualTo(ExitCode.DONE);
            whole.add(kind.read(wholeFolder, "gazetteer", SqlExportTest.TABLES));
        }
        int left = 0;
        for (int i = 0; i < DATABASE_KILLS; i++) {
            kill(i, kind.format(), folder.toString());
            left += privateFolders();
            Map<String, List<List<@Nullable Object>>> read = kind.read(folder, "gazetteer", SqlExportTest.TABLES);
            for (String table : SqlExportTest.TABLES) {
                assertThat(read.get(table))
                        .isIn(whole.get(0).get(table), whole.get(1).get(table));
            }
            if (kind != SqlExportTest.Kind.PARQUET) {
                assertThat(read).isIn(whole);
            }
            assertThat(privateFolders()).isZero();
        }
        assertThat(left).as("folders left behind by kills").isPositive();
    }

    @Test
    void folderInUseIsNotRemoved() throws Exception {
        Files.createDirectory(folder.resolve(".donvi-other"));
        Files.createFile(folder.resolve(".donvi-other").resolve("lock"));
        Process process = start("wait", folder.toString());
        try {
            awaitBeginning(process);
            assertThat(privateFolders()).isEqualTo(2);
            PrivateFolder.in(folder).close();
            assertThat(privateFolders()).isEqualTo(2);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(privateFolders()).isEqualTo(2);
        PrivateFolder.in(folder).close();
        assertThat(privateFolders()).as("what no command made").isEqualTo(1);
    }

    /** Writes by turns until it is killed, or so often that nobody can be waiting any more; or has a folder and waits. */
    public static void main(String... args) throws IOException {
        Path folder = Path.of(args[1]);
        if (args[0].equals("wait")) {
            PrivateFolder work = PrivateFolder.in(folder);
            Files.writeString(work.path().resolve("load.csv"), "half");
            System.out.println("begun");
            System.in.read();
            return;
        }
        for (int i = 0; i < 500; i++) {
            if (args[0].equals("tables")) {
                for (String table : TABLES) {
                    convert(folder.resolve(i % 2 == 0 ? "old.csv" : "new.csv"), folder.resolve(table));
                }
            } else {
                Run.on(gazetteer(i % 2), "export", folder.toString(), "--format", args[0]);
            }
            if (i == 0) {
                System.out.println("written");
            }
        }
    }

    private static Supplier<Gazetteer> gazetteer(int number) {
        return number == 0 ? Fixtures::twoProvinces : () -> Fixtures.awkwardNames(3);
    }

    private static void convert(Path input, Path output) {
        Run run = Run.of(
                "convert", input.toString(), "--code-column", "code", "--to", "2025-07-01", "-o", output.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    /** What a table says; the bytes of a workbook have the time in them. */
    private static String text(Path table) throws IOException {
        if (!table.toString().endsWith(".xlsx")) {
            return Files.readString(table);
        }
        try (SheetCsv sheet = SheetCsv.open(table, null, false)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Starts to write, and kills it some time after the first output is there. */
    private static void kill(int seed, String... args) throws IOException, InterruptedException {
        Process process = start(args);
        try {
            awaitBeginning(process);
            Thread.sleep(new Random(seed).nextInt(LONGEST_WAIT));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledCommandTest.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Until it says that it has begun; newer JVMs warn of native code before. */
    private static void awaitBeginning(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        do {
            String line = output.readLine();
            assertThat(line).as("after %s", said).isNotNull();
            said.add(line);
        } while (!said.contains("written") && !said.contains("begun"));
    }

    private int privateFolders() throws IOException {
        return files(".donvi-", "");
    }

    private int files(String beginning, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(beginning) && name.endsWith(end))
                    .count();
        }
    }
}
