package vn.donvi.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.table.SheetCsv;
import vn.donvi.tables.TextEncoding;

class ExportCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "jsonl", "xlsx"})
    void wholeGazetteerIsVerifiedAgainAsItWas(String format) {
        Path target = folder.resolve("new/folder");

        assertThat(Run.of("export", target.toString(), "--format", format))
                .isEqualTo(new Run(
                        ExitCode.DONE, "", "donvi: wrote 16 versions of units and 7 changes to " + target + "\n"));

        Run verified = Run.of("verify", target.toString());
        assertThat(verified.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(verified.err()).isEmpty();
        assertThat(verified.out())
                .isEqualTo(Run.of("verify").out().replaceAll("(?s)\n## Sources.*?\n\nevery", "\nevery"));
    }

    @Test
    void csvIsAFolderOfTables() throws IOException {
        Run.of("export", folder.toString());

        assertThat(files())
                .containsExactly(
                        "changes.csv",
                        "documents.csv",
                        "gazetteer.csv",
                        "measurements.csv",
                        "shares.csv",
                        "transfers.csv",
                        "units.csv");
    }

    @Test
    void workbookHasASheetForEachTable() throws IOException {
        Run.of("export", folder.toString(), "--format", "xlsx");

        assertThat(files()).containsExactly("gazetteer.xlsx");
        assertThat(SheetCsv.openAll(folder.resolve("gazetteer.xlsx"), TextEncoding.UTF_8))
                .extracting(SheetCsv::name)
                .containsExactly("changes", "documents", "gazetteer", "measurements", "shares", "transfers", "units");
    }

    @Test
    void unitsOfADayAreASheet() throws IOException {
        Run.of("export", folder.toString(), "--on", "2025-07-01");
        Run.of("export", folder.toString(), "--on", "2025-07-01", "--format", "xlsx");

        try (SheetCsv sheet = SheetCsv.open(folder.resolve("snapshots.xlsx"), "snapshots", false)) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(folder.resolve("snapshots.csv")));
        }
    }

    @Test
    void unitsOfADayAreASnapshot() throws IOException {
        assertThat(Run.of("export", folder.toString(), "--on", "2025-07-01").err())
                .isEqualTo("donvi: wrote 5 units to " + folder.resolve("snapshots.csv") + "\n");

        assertThat(files()).containsExactly("snapshots.csv");
        assertThat(Files.readString(folder.resolve("snapshots.csv")))
                .startsWith(
                        "date,code,since,until,type,name,parent,other_spellings,former_districts\n2025-07-01,18229,2025-07-01,,xã,");
    }

    @Test
    void unitsOfADayAsJson() throws IOException {
        Run.of("export", folder.toString(), "--format", "json", "--on", "2025-07-01");

        assertThat(Files.readString(folder.resolve("snapshots.json"))).startsWith("""
                {
                "format":1,
                "snapshots":[
                {"date":"2025-07-01","code":"18229","since":"2025-07-01","until":null,"type":"xã","name":"Đức Thọ",\
                "parent":"42","other_spellings":[],"former_districts":["440"]},
                """);
    }

    @Test
    void fileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        assertThat(Run.of("export", file.toString()))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + file + " is a file, not a folder\n"));
        assertThat(file).hasContent("old");
    }

    @Test
    void dayBeforeTheRecordIsWrongUsage() {
        assertThat(Run.of("export", folder.toString(), "--on", "1999-01-01").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
