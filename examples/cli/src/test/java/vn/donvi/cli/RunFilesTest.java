package vn.donvi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.invocation.ExitCode;

class RunFilesTest {
    private static final String TABLE = "code,n\n26740,7\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeTables() throws IOException {
        Files.writeString(folder.resolve("in.csv"), TABLE);
        Files.createDirectory(folder.resolve("sub"));
    }

    private Run run(String command) {
        return Run.of(command.replace("@", folder + "/").split(" "));
    }

    private void isRefused(String command, String message) {
        assertThat(run(command))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message.replace("@", folder + "/") + "\n"));
        assertThat(folder.resolve("in.csv")).hasContent(TABLE);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @CsvSource({
        "@in.csv, @in.csv",
        "@in.csv, @./in.csv",
        "@in.csv, @sub/../in.csv",
        "@sub/../in.csv, @in.csv",
    })
    void noOutputIsAnInput(String in, String out) {
        String same = "the input " + in + " are the same file";

        isRefused("convert " + in + " --code-column code -o " + out, "-o and " + same);
        isRefused("convert " + in + " --code-column code -o @o.csv --report " + out, "--report and " + same);
        isRefused("convert " + in + " --code-column code --report " + out, "--report and " + same);
        isRefused("harmonize " + in + " --key code --count n --from 2025-07-01 -o " + out, "-o and " + same);
        isRefused("vintage " + in + " --column code -o " + out, "-o and " + same);
        isRefused("read " + in + " -o " + out, "-o and " + same);
        isRefused("read other.md " + in + " -o " + out, "-o and " + same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soft.csv", "far.csv", "hard.csv", "here/in.csv", "here/hard.csv"})
    @DisabledOnOs(OS.WINDOWS)
    void linksAreFollowed(String link) throws IOException {
        Files.createSymbolicLink(folder.resolve("soft.csv"), Path.of("in.csv"));
        Files.createSymbolicLink(folder.resolve("far.csv"), folder.resolve("soft.csv"));
        Files.createLink(folder.resolve("hard.csv"), folder.resolve("in.csv"));
        Files.createSymbolicLink(folder.resolve("here"), folder);

        isRefused("convert @in.csv --code-column code -o @" + link, "-o and the input @in.csv are the same file");
        isRefused(
                "convert @" + link + " --code-column code -o @o.csv --report @in.csv",
                "--report and the input @" + link + " are the same file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void outputsThatDoNotExistYetAreTheSameFileTooUnderAnyPath() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("o.csv"));
        Files.createSymbolicLink(folder.resolve("here"), folder);

        for (String report : List.of("@o.csv", "@./o.csv", "@sub/../o.csv", "@here/o.csv", "@link.csv")) {
            isRefused(
                    "convert @in.csv --code-column code -o @o.csv --report " + report,
                    "-o and --report are the same file");
        }
        assertThat(folder.resolve("o.csv")).doesNotExist();
    }

    @Test
    void noGazetteerIsExportedOverTheTablesThatItIsReadFrom() throws IOException {
        Path units = Files.writeString(
                folder.resolve("sub").resolve("units.csv"), "code,name,since,until\n4021,Baden,1960-01-01,\n");
        String before = Files.readString(units);

        for (String own : List.of("@sub", "@sub/units.csv", "@sub/../sub")) {
            isRefused(
                    "export @sub --gazetteer " + own,
                    "@sub (units.csv) and --gazetteer" + (own.endsWith("csv") ? "" : " (units.csv)")
                            + " are the same file");
        }
        assertThat(units).hasContent(before);

        assertThat(run("export @new --gazetteer @sub").exitCode()).isZero();
        assertThat(folder.resolve("new").resolve("units.csv")).exists();
        assertThat(run("export @new --gazetteer @sub").exitCode()).isZero();
    }

    @Test
    void otherFilesAreWritten() {
        Run run = run("convert @in.csv --code-column code -o @o.csv --report @sub/in.csv");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("o.csv")).content().startsWith("code,n,donvi_status");
        assertThat(folder.resolve("sub").resolve("in.csv")).content().startsWith("code,");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void standardInputAndOutputAreFilesToo() throws Exception {
        Path in = folder.resolve("in.csv");
        Path other = Files.writeString(folder.resolve("other.csv"), "");

        assertThat(process(in, other, "convert", "--code-column", "code", "-o", in.toString()))
                .isEqualTo("donvi: -o and standard input are the same file\n");
        assertThat(process(in, other, "convert", "-", "--code-column", "code", "--report", in.toString()))
                .isEqualTo("donvi: --report and standard input are the same file\n");
        assertThat(process(other, other, "convert", in.toString(), "--code-column=code", "--report=" + other))
                .isEqualTo("donvi: --report and standard output are the same file\n");
        assertThat(in).hasContent(TABLE);
        assertThat(process(in, in, "convert", in.toString(), "--code-column", "code"))
                .isEqualTo("donvi: standard output and the input " + in + " are the same file\n");
        assertThat(in).hasContent(TABLE);
        assertThat(process(in, other, "convert", "--code-column", "code", "--to", "2025-07-01"))
                .startsWith("donvi: 1 row converted to ");
        assertThat(other).content().startsWith("code,n,donvi_status");
    }

    @Test
    void standardInputMayBeAPipe() throws Exception {
        String[] options = "--key code --count n --level commune --from 2025-07-01 --to 2025-07-01".split(" ");
        List<String> ofPipe = new ArrayList<>(List.of("harmonize"));
        ofPipe.addAll(List.of(options));
        List<String> ofFile = new ArrayList<>(ofPipe);
        ofFile.add(1, folder.resolve("in.csv").toString());
        Process process = new ProcessBuilder(command(ofPipe.toArray(String[]::new))).start();
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("code,name,n")
                .isEqualTo(Run.of(ofFile.toArray(String[]::new)).out());
        process.waitFor();
    }

    /** Runs the command with a file as standard input and another, to whose end it writes, as standard output. */
    private static String process(Path in, Path out, String... args) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(args))
                .redirectInput(in.toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()))
                .start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return err;
    }

    private static List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FixtureMain.class.getName()));
        command.addAll(List.of(args));
        command.add(FixtureMain.END);
        return command;
    }
}
