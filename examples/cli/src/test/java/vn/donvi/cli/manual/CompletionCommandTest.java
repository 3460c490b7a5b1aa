package vn.donvi.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

/** What the shells themselves make of the scripts. */
class CompletionCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "con, convert",
        "co, convert completion",
        "export --format s, sqlite",
        "export --gazetteer-encoding tc, tcvn3",
        "read --format j, json jsonl",
        "crosswalk --to-level d, district",
        "convert --code-c, --code-column",
        "convert --stri, --strict",
        "completion f, fish",
        "verify --encoding windows, windows-1258"
    })
    void bashAndFishCompleteAlike(String typed, String expected) throws Exception {
        assertThat(bash(typed)).as("bash").containsExactlyInAnyOrder(expected.split(" "));
        assertThat(fish(typed)).as("fish").containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void filesAreCompletedWhereAFileIsMeant() throws Exception {
        Files.createFile(folder.resolve("customers.csv"));
        String beginning = folder.resolve("cust").toString();

        for (String typed : List.of("convert ", "convert --report ", "export --gazetteer ", "verify ")) {
            assertThat(bash(typed + beginning)).as(typed).containsExactly(beginning + "omers.csv");
            assertThat(fish(typed + beginning)).as(typed).containsExactly(beginning + "omers.csv");
        }
        assertThat(fish("convert --to " + beginning)).isEmpty();
        assertThat(bash("convert --to " + beginning)).isEmpty();
    }

    @Test
    void everyCommandAndOptionIsKnown() throws Exception {
        List<String> commands = fish("");
        assertThat(commands).contains("show", "convert", "verify", "manual");
        for (String command : commands) {
            String help = Run.of(command, "--help").out();
            List<String> options = help.lines()
                    .filter(line -> line.matches(" {2,6}(-\\w, )?--[a-z-]+.*"))
                    .map(line -> line.replaceFirst(".*?(--[a-z-]+).*", "$1"))
                    .toList();
            assertThat(fish(command + " --")).as(command).containsAll(options);
            assertThat(bash(command + " --")).as(command).containsAll(options);
        }
    }

    @Test
    void zshTakesTheScript() throws Exception {
        Path script = Files.writeString(folder.resolve("donvi.zsh"), script("zsh"));

        assertThat(Shells.run("", "zsh", "-n", script.toString())).isEmpty();
        assertThat(Shells.run(
                        "", "zsh", "-f", "-c", "HOME=" + folder + "; source " + script + "; print ${_comps[donvi]}"))
                .contains("_complete_donvi");
    }

    @Test
    void shellThatIsNotKnownIsRefused() {
        assertThat(Run.of("completion", "tcsh"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: SHELL: 'tcsh' is not one of bash, zsh, fish\n"));
    }

    private List<String> bash(String typed) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("donvi.bash"), script("bash"));
        String line = "donvi " + typed;
        String words = "(donvi " + typed + (typed.isEmpty() || typed.endsWith(" ") ? " ''" : "") + ")";
        // Outside of a completion, bash refuses compopt.
        String code = "compopt() { :; }; source " + script + "; COMP_WORDS=" + words
                + "; COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))"
                + "; COMP_LINE='" + line + "'; COMP_POINT=${#COMP_LINE}; _complete_donvi donvi"
                + "; printf '%s\\n' \"${COMPREPLY[@]}\"";
        return lines(Shells.run("", "bash", "--norc", "-c", code));
    }

    private List<String> fish(String typed) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("donvi.fish"), script("fish"));
        // The function makes fish complete a program that is not on the path.
        String code = "function donvi; end; source " + script + "; complete -C 'donvi " + typed + "'";
        return lines(Shells.run("", "fish", "--no-config", "-c", code)).stream()
                .map(line -> line.split("\t", 2)[0])
                .toList();
    }

    private static List<String> lines(String output) {
        return output.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
    }

    private static String script(String shell) {
        Run run = Run.of("completion", shell);
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
