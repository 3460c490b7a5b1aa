package vn.donvi.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.text.ReadAnnouncementsTest;

class FileEndingTest {
    private static final String TABLES = ".csv, .json, .jsonl, .ndjson, .tsv, .xlsx";

    @TempDir
    private Path folder;

    private Run run(String command, Path out) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of("-o", out.toString()));
        return Run.of(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t.csv    | group,level,",
                "t.CSV    | group,level,",
                "t.tsv    | group\tlevel\t",
                "t.json   | [",
                "t.jsonl  | {\"group\":",
                "t.ndjson | {\"group\":",
                "t.xlsx   | PK",
                "t.txt    | group,level,",
                "t        | group,level,",
                ".csv     | group,level,",
                "t.2025   | group,level,",
                "t.csv.bak| group,level,",
            })
    void endingNamesTheFormatOfATableOrNone(String name, String beginning) throws IOException {
        Path out = folder.resolve(name);

        assertThat(run("stats", out)).isEqualTo(new Run(ExitCode.DONE, "", ""));

        assertThat(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1))
                .startsWith(beginning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t.json    | {",
                "t.mmd     | flowchart LR",
                "t.mermaid | flowchart LR",
                "t.dot     | digraph lineage {",
                "t.gv      | digraph lineage {",
                "t.csv     | date,kind,",
                "t.xlsx    | PK",
                "t.txt     | * Phường Sài Gòn",
                "t.out     | * Phường Sài Gòn",
            })
    void endingNamesTheFormatOfATrace(String name, String beginning) throws IOException {
        Path out = folder.resolve(name);

        assertThat(run("trace 26740", out)).isEqualTo(new Run(ExitCode.DONE, "", ""));

        String text = name.endsWith("xlsx") ? "PK" : Files.readString(out);
        assertThat(text).startsWith(beginning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats",
                "changes",
                "find Sài",
                "crosswalk --from 2025-06-30",
                "party --consolidate 26740",
                "convert in.csv --code-column code",
                "harmonize in.csv --key code --count n --from 2025-07-01",
                "vintage in.csv --column code",
                "read in.md",
                "read --announcement in.txt",
            })
    void endingOfAnotherFormatIsRefused(String command) {
        for (String ending : List.of("parquet", "XLS", "ods", "sqlite", "mmd", "svg", "pdf", "gz")) {
            Path out = folder.resolve("out." + ending);

            assertThat(run(command, out))
                    .isEqualTo(new Run(
                            ExitCode.USAGE,
                            "",
                            "donvi: cannot write " + out + ": ." + ending.toLowerCase(Locale.ROOT)
                                    + " is not among the formats of this command, which are " + TABLES + "\n"));
            assertThat(out).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "png", "md", "parquet", "jsonl"})
    void endingOfAnotherFormatThanThoseOfATraceIsRefused(String ending) {
        Path out = folder.resolve("out." + ending);

        assertThat(run("trace 26740", out))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: cannot write " + out + ": ." + ending
                                + " is not among the formats of this command, which are .csv, .dot, .gv, .htm,"
                                + " .html, .json, .mermaid, .mmd, .svg, .txt, .xlsx\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void endingOfAReportIsRefusedBeforeAnythingIsRead() {
        Path report = folder.resolve("report.parquet");

        assertThat(Run.of("convert", "none.csv", "--code-column", "code", "--report", report.toString()))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: cannot write " + report + ": .parquet is not among the formats of this command, which"
                                + " are " + TABLES + "\n"));
    }

    @Test
    void formatThatIsAskedForIsWrittenWhateverTheName() throws IOException {
        Path out = folder.resolve("t.svg");

        assertThat(run("stats --format json", out).exitCode()).isZero();
        assertThat(out).content().startsWith("[");
        assertThat(run("trace 26740 --format dot", out).exitCode()).isZero();
        assertThat(out).content().startsWith("digraph");
    }

    @Test
    void tabsAndCommasAreWhatTheNameOfTheOutputSays() throws IOException {
        Path commas = Files.writeString(folder.resolve("in.csv"), "code,n\n26740,\"a,b\"\n");
        Path tabs = Files.writeString(folder.resolve("in.tsv"), "code\tn\n26740\t\"a\tb\"\n");
        Path csv = folder.resolve("o.csv");
        Path tsv = folder.resolve("o.tsv");
        Path other = folder.resolve("o.txt");

        for (Path out : List.of(csv, tsv, other)) {
            assertThat(run("convert " + commas + " --code-column code", out).exitCode())
                    .isZero();
        }
        assertThat(csv).content().contains("\n26740,\"a,b\",EXACT,26740,");
        assertThat(other).content().contains("\n26740,\"a,b\",EXACT,26740,");
        assertThat(tsv).content().startsWith("code\tn\tdonvi_status\t").contains("\n26740\ta,b\tEXACT\t26740\t");

        for (Path out : List.of(csv, tsv, other)) {
            assertThat(run("convert " + tabs + " --code-column code", out).exitCode())
                    .isZero();
        }
        assertThat(csv).content().startsWith("code,n,donvi_status,").contains("\n26740,a\tb,EXACT,26740,");
        assertThat(tsv).content().contains("\n26740\t\"a\tb\"\tEXACT\t26740\t");
        assertThat(other).content().contains("\n26740\t\"a\tb\"\tEXACT\t26740\t");
    }

    @Test
    void announcementsAreTextInAFileOfText() throws IOException {
        Path out = folder.resolve("news.txt");

        assertThat(run("read --announcement " + ReadAnnouncementsTest.NEWS, out).exitCode())
                .isZero();

        String text = Run.of("read", "--announcement", ReadAnnouncementsTest.NEWS, "--format", "text")
                .out();
        assertThat(Files.readString(out)).isEqualTo(text);
    }
}
