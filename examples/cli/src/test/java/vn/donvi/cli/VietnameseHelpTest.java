package vn.donvi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.cli.language.Language;
import vn.donvi.cli.language.Words;

/**
 * The help of every command, option and parameter is in Vietnamese too, and says the same: whoever changes an English
 * description changes the Vietnamese one in help_vi.properties.
 */
class VietnameseHelpTest {
    private static final Map<String, String> ENGLISH = texts(Language.EN);
    private static final Map<String, String> VIETNAMESE = texts(Language.VI);

    /** The width of a usual terminal, in which picocli breaks lines. */
    private static final int COLUMNS = 80;

    /** Options, numbers, names of columns and files, constants in capitals: the same in every language. */
    private static final Pattern SIGN =
            Pattern.compile("--[a-z][a-z-]*|(?<![\\w@-])\\d[\\d,@-]*\\d|\\b[a-z0-9]+(?:_[a-z0-9]+)+"
                    + "|\\b[A-Z][A-Z_]+\\b|(?<![\\w/])\\.?[a-z]+\\.(?:csv|json|jsonl|xlsx|md|parquet|geojson|topojson)\\b"
                    + "|(?<=[ (])\\.[a-z]+\\b");
    /** Words that an English sentence can hardly do without. */
    private static final Pattern ENGLISH_WORD =
            Pattern.compile("\\b(?:the|is|are|and|with|which|that|if|not|its|their|this|prints?)\\b");

    @Test
    void everyTextHasItsOwnInVietnamese() {
        assertThat(VIETNAMESE.keySet()).isEqualTo(ENGLISH.keySet());
        ENGLISH.forEach((place, text) ->
                assertThat(VIETNAMESE.get(place)).as(place).isNotBlank().isNotEqualTo(text));
    }

    @Test
    void noEnglishIsLeft() {
        VIETNAMESE.forEach((place, text) -> {
            String prose = text.lines()
                    .filter(line -> !line.startsWith("  donvi ") && !line.startsWith("  sqlite3 "))
                    .collect(Collectors.joining("\n"));
            assertThat(ENGLISH_WORD.matcher(prose).results().map(each -> each.group()))
                    .as(place)
                    .isEmpty();
        });
    }

    @Test
    void optionsNumbersColumnsAndFilesAreThoseOfTheEnglishText() {
        SoftAssertions all = new SoftAssertions();
        ENGLISH.forEach((place, text) -> all.assertThat(signs(VIETNAMESE.getOrDefault(place, "")))
                .as(place)
                .isEqualTo(signs(text)));
        all.assertAll();
    }

    @Test
    void examplesAreThoseOfTheEnglishText() {
        ENGLISH.forEach((place, text) -> assertThat(examples(VIETNAMESE.getOrDefault(place, "")))
                .as(place)
                .isEqualTo(examples(text)));
    }

    @Test
    void everyKeyIsOfATextOfTheHelp() {
        Set<String> known =
                new TreeSet<>(Words.of(Language.VI).help().orElseThrow().keySet());
        Set<String> used = new TreeSet<>();
        used.add("usage.synopsisHeading");
        for (CommandSpec command : commands(Language.EN)) {
            String name = command.qualifiedName(".");
            if (!command.subcommands().isEmpty()) {
                used.add(name + ".usage.commandListHeading");
            }
            known.stream()
                    .filter(key -> key.matches(Pattern.quote(name) + "\\.usage\\.(description|footer)\\.\\d+"))
                    .forEach(used::add);
            command.options()
                    .forEach(option -> used.add(key(name, option.longestName().substring(2), known)));
            command.positionalParameters()
                    .forEach(parameter ->
                            used.add(key(name, parameter.paramLabel() + "[" + parameter.index() + "]", known)));
            command.argGroups().stream().map(ArgGroupSpec::headingKey).forEach(used::add);
        }

        assertThat(used).isEqualTo(known);
    }

    @Test
    void languageIsAskedForBeforeOrAfterTheCommandOrByTheLocale() {
        Run expected =
                new Run(ExitCode.DONE, Run.in(Language.VI, "show", "--help").out(), "");

        assertThat(expected.out()).startsWith("Cách dùng: donvi show [");
        assertThat(Run.of("show", "--help", "--lang", "vi")).isEqualTo(expected);
        assertThat(Run.of("--lang=VI", "show", "--help")).isEqualTo(expected);
        assertThat(Run.of("--lang", "vi", "show", "-h")).isEqualTo(expected);
        assertThat(Run.in(Language.VI, "show", "--help", "--lang", "en")).isEqualTo(Run.of("show", "--help"));
    }

    @Test
    void usageWithoutACommandIsInTheLanguage() {
        Run usage = Run.in(Language.VI);

        assertThat(usage.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(usage.err()).startsWith("Cách dùng: donvi [").contains("\nCác lệnh:\n", "\nVí dụ:\n");
        assertThat(Run.of("--lang", "vi")).isEqualTo(usage);
    }

    @Test
    void completionIsInTheLanguageAndTheManualInEnglish() {
        assertThat(Run.in(Language.VI, "completion", "fish").out())
                .contains("-l help -d 'Giải thích lệnh'")
                .doesNotContain("Explain");
        assertThat(Run.in(Language.VI, "manual")).isEqualTo(Run.of("manual"));
    }

    @ParameterizedTest
    @EnumSource
    void linesFitAUsualTerminal(Language language) {
        for (CommandSpec command : commands(language)) {
            assertThat(command.commandLine().getUsageMessage().lines())
                    .as(command.qualifiedName())
                    .filteredOn(line -> !line.contains("donvi ") && !line.contains("sqlite3"))
                    .allMatch(VietnameseHelpTest::fits);
        }
    }

    /** Lines of a list are laid out by hand. A longer one would be broken, and its end stand under the first column. */
    @ParameterizedTest
    @EnumSource
    void linesOfListsAreNotBroken(Language language) {
        List<String> broken = new ArrayList<>();
        for (CommandSpec command : commands(language)) {
            Stream.concat(
                            Arrays.stream(command.usageMessage().description()),
                            Arrays.stream(command.usageMessage().footer()))
                    .flatMap(String::lines)
                    .filter(line -> line.startsWith("  "))
                    .filter(line -> !line.startsWith("  donvi ") && !line.startsWith("  sqlite3 "))
                    .filter(line -> !fits(line))
                    .forEach(line -> broken.add(command.qualifiedName() + ": " + line));
        }

        assertThat(broken).isEmpty();
    }

    private static boolean fits(String line) {
        return line.codePointCount(0, line.length()) <= COLUMNS;
    }

    private static String key(String command, String name, Set<String> known) {
        String own = command + "." + name;
        return known.contains(own) ? own : name;
    }

    private static Set<String> signs(String text) {
        return SIGN.matcher(text).results().map(each -> each.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lines with a command to type, without what is said beside it. */
    private static List<String> examples(String text) {
        return text.lines()
                .filter(line -> line.startsWith("  donvi ") || line.startsWith("  sqlite3 "))
                .map(line -> line.strip().split(" {4,}", 2)[0])
                .toList();
    }

    /** The texts of the help by where they stand: {@code donvi show --on}. */
    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (CommandSpec command : commands(language)) {
            String name = command.qualifiedName();
            texts.put(name, String.join("\n", command.usageMessage().description()));
            texts.put(
                    name + " (below)", String.join("\n", command.usageMessage().footer()));
            for (OptionSpec option : command.options()) {
                texts.put(name + " " + option.longestName(), String.join("\n", option.description()));
            }
            for (PositionalParamSpec parameter : command.positionalParameters()) {
                texts.put(name + " " + parameter.paramLabel(), String.join("\n", parameter.description()));
            }
            for (ArgGroupSpec group : command.argGroups()) {
                texts.put(name + " (group)", group.heading());
            }
        }
        return texts;
    }

    private static List<CommandSpec> commands(Language language) {
        Words words = Words.of(language);
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(Writer.nullWriter()),
                false,
                language);
        Invocation invocation = new Invocation(Run.known(Fixtures::twoProvinces), Run.TODAY, terminal, words);
        CommandLine line = new Donvi().commandLine(invocation, Donvi.COMMANDS);
        Donvi.translate(line, words);
        List<CommandSpec> all = new ArrayList<>();
        add(line, all);
        return all;
    }

    private static void add(CommandLine line, List<CommandSpec> all) {
        all.add(line.getCommandSpec());
        line.getSubcommands().values().forEach(command -> add(command, all));
    }
}
