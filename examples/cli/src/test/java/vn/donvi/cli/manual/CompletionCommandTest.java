package vn.donvi.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

/** What the shells themselves make of the scripts. */
class CompletionCommandTest {
    private static final String BASH = "bash";
    private static final String FISH = "fish";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {BASH, FISH})
    void commandsOptionsAndValuesAreCompleted(String shell) throws Exception {
        Map<String, List<String>> expected = Map.of(
                "con", List.of("convert"),
                "co", List.of("convert", "completion"),
                "export --format s", List.of("sqlite"),
                "export --gazetteer-encoding tc", List.of("tcvn3"),
                "read --format j", List.of("json", "jsonl"),
                "crosswalk --to-level d", List.of("district"),
                "convert --code-c", List.of("--code-column"),
                "convert --stri", List.of("--strict"),
                "completion f", List.of("fish"),
                "verify --encoding windows", List.of("windows-1258"));

        for (Map.Entry<String, List<String>> typed : expected.entrySet()) {
            assertThat(completed(shell, typed.getKey()))
                    .as(typed.getKey())
                    .containsExactlyInAnyOrderElementsOf(typed.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BASH, FISH})
    void filesAreCompletedWhereAFileIsMeant(String shell) throws Exception {
        Files.createFile(folder.resolve("customers.csv"));
        String beginning = folder.resolve("cust").toString();

        for (String typed : List.of("convert ", "convert --report ", "export --gazetteer ", "verify ")) {
            assertThat(completed(shell, typed + beginning)).as(typed).containsExactly(beginning + "omers.csv");
        }
        assertThat(completed(shell, "convert --to " + beginning)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {BASH, FISH})
    void everyCommandAndOptionIsKnown(String shell) throws Exception {
        List<String> commands = Run.of("--help")
                .out()
                .lines()
                .filter(line -> line.matches(" {2}[a-z]+ {2,}.*"))
                .map(line -> line.strip().replaceFirst(" .*", ""))
                .filter(word -> !word.equals("donvi"))
                .toList();
        assertThat(completed(shell, "")).contains("show", "verify", "manual").containsAll(commands);
        for (String command : commands) {
            List<String> options = Run.of(command, "--help")
                    .out()
                    .lines()
                    .filter(line -> line.matches(" {2,6}(-\\w, )?--[a-z-]+.*"))
                    .map(line -> line.replaceFirst(".*?(--[a-z-]+).*", "$1"))
                    .toList();
            assertThat(options).isNotEmpty();
            assertThat(completed(shell, command + " --")).as(command).containsAll(options);
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

    private List<String> completed(String shell, String typed) throws IOException, InterruptedException {
        return shell.equals(BASH) ? bash(typed) : fish(typed);
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
                .map(line -> line.replaceFirst("\t.*", ""))
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
