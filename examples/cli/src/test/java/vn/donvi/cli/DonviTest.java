package vn.donvi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.convert.ConvertCommandTest;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.cli.language.Language;
import vn.donvi.cli.text.ReadCommandTest;
import vn.donvi.gazetteer.Gazetteer;

class DonviTest {
    private static final String USAGE = """
        Usage: donvi [-hvV] [--lang=LANG] COMMAND
        Administrative units of Việt Nam since 2004: what a code meant on a day, where
        a unit came from, what became of it, and by which document.

        Dates are written yyyy-mm-dd. Results go to standard output, messages to
        standard error.
          -h, --help         Explain the command.
              --lang=LANG    The language of messages, help and text for people: en or
                               vi. If not given, that of LC_ALL, LC_MESSAGES or LANG,
                               the first that is set: Vietnamese if it begins with vi,
                               otherwise English.
          -v, --stacktrace   After an unexpected error, print where it happened.
          -V, --version      Print the version.

        Commands:
          show        Shows a unit: its parents, its codes in other systems, its seat,
                        since and until when it is in force and by which document, its
                        figures.
          trace       Traces a unit: where it came from and what became of it, change
                        by change.
          find        Finds units by name, or by a code of another system, and prints
                        code, name, type, parents, since and until, and how the name
                        matches.
          convert     Converts codes, addresses and coordinates of any date to the
                        units of one day: those of a table, or a single one.
          locate      Tells in which commune of a day points lie: those of a table, or
                        a single one.
          neighbours  Prints which units of a day share a border, and how many metres
                        of it.
          map         Draws a map: a unit among its neighbours, with the units that it
                        was made of, or the communes of a province, coloured by a
                        figure.
          crosswalk   Prints which units of one date became which units of another, and
                        how much of each did.
          harmonize   Carries a table of values keyed by unit codes of one date, or of
                        several, to the units of another date, and prints them.
          changes     Prints what changed, a row for each unit that became, in whole or
                        in part, another.
          stats       Counts the units at two dates, by level, type and province, with
                        the differences.
          standards   Tells whether units are as large as the law asks, criterion by
                        criterion: of people, of area, of lower units.
          plan        Tells what a merger of units would lead to: area, people,
                        standards, code, party organisations, neighbours, and the
                        province before and after.
          vintage     Tells which dates a column of codes can come from, and prints the
                        best ones.
          party       Shows the party organisation of a unit, or prints what became of
                        organisations when communes were formed.
          read        Reads resolutions on administrative units, in Vietnamese, as
                        plain text or Markdown in UTF-8, and prints what they state.
          export      Writes the whole gazetteer to a folder, which is created if need
                        be, or the units of a day.
          verify      Checks every invariant of the gazetteer, and prints how much is
                        in it and how many units began or ended without anyone saying
                        of what or as what, and what was used, corrected, contradicted
                        and left open of each source.
          completion  Prints a script by which a shell completes commands, options and
                        their values.
          manual      Prints the manual page of donvi, for man.

        Examples:
          donvi show 26740 --on 2010-01-01
          donvi trace 18301 --on 2019-06-01
          donvi find "Đức Lạc"

        'donvi COMMAND --help' explains a command. The exit code is 0 if done, 1 after
        an unexpected error or if find finds nothing, 2 if the command or its input is
        wrong, 3 with --strict if some row is not EXACT.
        """;

    /** Commands that between them print in every format. */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("--help"),
            List.of("trace", "--help"),
            List.of("show", "18280", "--on", "2021-01-01"),
            List.of("trace", "18280", "--on", "2021-01-01"),
            List.of("trace", "18280", "--on", "2021-01-01", "--format", "csv"),
            List.of("trace", "18280", "--on", "2021-01-01", "--format", "json"),
            List.of("trace", "18280", "--on", "2021-01-01", "--format", "mermaid"),
            List.of("trace", "18280", "--on", "2021-01-01", "--format", "dot"),
            List.of("trace", "18280", "--on", "2021-01-01", "--format", "svg"),
            List.of("trace", "18280", "--on", "2021-01-01", "--format", "html"),
            List.of("find", "XA HOA LAC"),
            List.of("find", "THI TRAN DUC THO"),
            List.of("convert", "--address", "XA DUC HOA, HUYEN DUC THO, TINH HA TINH", "--to", "2025-07-01"),
            List.of("convert", ConvertCommandTest.CUSTOMERS, "--address-column", "address", "--to", "2025-07-01"),
            List.of("changes", "--to", "2025-07-01", "--document", "1665/nq-ubtvqh15"),
            List.of("stats", "--to", "2025-07-01"),
            List.of("stats", "--to", "2025-07-01", "--format", "csv"),
            List.of("stats", "--to", "2025-07-01", "--format", "html"),
            List.of("stats", "--to", "2025-07-01", "--by", "province"),
            List.of("stats", "--to", "2025-07-01", "--density", "register_population"),
            List.of("read", ReadCommandTest.FIGURES, ReadCommandTest.UNCLEAR),
            List.of("read", ReadCommandTest.REFORM, "--format", "json"),
            List.of("verify"),
            List.of("show", "18301", "--on", "2020-01-01"),
            List.of("show", "--INVALID"));

    @Test
    void withoutACommandUsageGoesToStandardError() {
        assertThat(Run.of()).isEqualTo(new Run(ExitCode.USAGE, "", USAGE));
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(Run.of("--help")).isEqualTo(new Run(ExitCode.DONE, USAGE, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show",
                "trace",
                "find",
                "convert",
                "neighbours",
                "map",
                "crosswalk",
                "harmonize",
                "changes",
                "stats",
                "standards",
                "plan",
                "vintage",
                "party",
                "read",
                "export",
                "verify",
                "completion",
                "manual"
            })
    void everyCommandExplainsItselfWithExamplesThatItUnderstands(String command, @TempDir Path folder) {
        Run help = Run.of(command, "--help");
        List<List<String>> examples = examples(help.out());

        assertThat(help.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: donvi " + command + " [").contains("\nExample");
        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            assertThat(example.get(0)).isEqualTo(command);
            String[] args = example.toArray(String[]::new);
            if (command.equals("export")) {
                args[1] = folder.resolve(args[1]).toString();
            }
            assertThat(Run.withCodes(args).err())
                    .matches("(donvi: (no unit has ever borne|no unit has the code|no unit is called|changes are known"
                            + " until|wrote|no figure of|no source says|there is no map of these units: the|the"
                            + " polygons are|units"
                            + " that came up|the documents move|figures of|census_population:|[0-9,]+ of) .*\n"
                            + "|donvi: .*: there is no such (file|folder)\n"
                            + ")*");
        });
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("donvi \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shw 1 | unknown command shw; did you mean 'donvi show 1'? Try 'donvi --help'",
                "frob | unknown command frob; try 'donvi --help'",
                "convert i --adress-column=a | unknown option --adress-column=a; did you mean 'donvi convert i"
                        + " --address-column=a'? Try 'donvi convert --help'",
                "vintage x.csv --colum c | unknown option --colum; did you mean 'donvi vintage x.csv --column c'? Try"
                        + " 'donvi vintage --help'",
                "-v | the command is missing; try 'donvi --help'",
                "show | CODE is missing; try 'donvi show --help'",
                "show 42 79 | unexpected argument 79; try 'donvi show --help'",
                "show @42 | CODE: '@42' is not a unit code",
                "trace Zürich | CODE: 'Zürich' is not a unit code",
                "changes --province 4/2 | --province: '4/2' is not a unit code",
                "verify --quick | unknown option --quick; try 'donvi verify --help'",
                "show 42 --on | --on has no DATE; try 'donvi show --help'",
                "find | TEXT is missing; try 'donvi find --help'",
                "read | FILE is missing; try 'donvi read --help'",
                "read x.md --format xml | --format: 'xml' is not one of csv, tsv, json, jsonl, xlsx, text",
                "vintage x.csv --column c --level ward | --level: 'ward' is not one of province, district, commune"
            })
    void wrongUsageIsSaidInOneSentence(String command, String message) {
        assertThat(Run.of(command.split(" "))).isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"show 42 --on", "trace 42 --on", "find x --on", "changes --from", "changes --to", "stats --to"})
    void whatIsNoDateIsSaidInOneSentence(String command) {
        String option = command.substring(command.indexOf('-'));
        for (String text : List.of("2025-02-30", "01/07/2025", "yesterday", "2025-7-1", "+2025-07-01", "-999-01-01")) {
            assertThat(Run.of((command + "=" + text).split(" ")))
                    .isEqualTo(new Run(
                            ExitCode.USAGE,
                            "",
                            "donvi: " + option + ": '" + text
                                    + "' is not a date of the calendar in the form yyyy-mm-dd, such as 2025-07-01\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"show 42 --on", "trace 42 --on", "find x --on", "changes --to", "stats --from"})
    void dateBeforeTheRecordIsSaidInOneSentence(String command) {
        assertThat(Run.of((command + "=2004-08-30").split(" ")))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: the record begins on 2004-08-31 and says nothing about 2004-08-30\n"));
    }

    @Test
    void argumentThatTheLocaleCouldNotCarryIsNotSearchedFor() {
        assertThat(Run.of("find", "\uFFFD\uFFFDc"))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: the locale of this shell cannot carry '\uFFFD\uFFFDc'; set LC_ALL=C.UTF-8\n"));
    }

    @Test
    void unexpectedErrorIsOneSentence() {
        assertThat(Run.on(DonviTest::fail, "show", "42"))
                .isEqualTo(new Run(
                        ExitCode.ERROR,
                        "",
                        "donvi: unexpected error: java.lang.IllegalStateException: no data (--stacktrace says"
                                + " where)\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show 42 -v", "show --stacktrace 42", "-v show 42"})
    void unexpectedErrorHasAStackTraceIfAskedFor(String command) {
        Run run = Run.on(DonviTest::fail, command.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err())
                .startsWith("donvi: unexpected error: java.lang.IllegalStateException: no data\n")
                .contains("at vn.donvi.cli.DonviTest.fail(");
    }

    @Test
    void brokenGazetteerIsSaidInOneSentence() {
        assertThat(Run.on(Fixtures::broken, "changes"))
                .isEqualTo(new Run(ExitCode.ERROR, "", "donvi: the gazetteer is not sound; 'donvi verify' says why\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void readerThatGoesAwayEndsTheCommandWithoutAWord(int room) {
        assertThat(runInto(new FullStream(room, "Broken pipe"), "changes")).isEqualTo(new Run(ExitCode.DONE, "", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void fullDiskIsAnError(int room) {
        assertThat(runInto(new FullStream(room, "No space left on device"), "changes"))
                .isEqualTo(new Run(ExitCode.ERROR, "", "donvi: cannot write the output: No space left on device\n"));
    }

    @Test
    void helpThatCannotBeWrittenIsAnError() {
        assertThat(runInto(new FullStream(100, "No space left on device"), "--help"))
                .isEqualTo(new Run(ExitCode.ERROR, "", "donvi: cannot write the output: No space left on device\n"));
    }

    @Test
    void defaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        List<Run> expected = runAll();
        try {
            for (String locale : List.of("tr-TR", "vi-VN", "ar-EG", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(runAll()).as(locale).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void encodingLocaleAndTimeZoneOfTheJvmDoNotMatter() throws IOException, InterruptedException {
        StringBuilder expected = new StringBuilder();
        runAll().forEach(run -> expected.append(run.out()).append(run.err()));

        assertThat(runAllInOwnJvm()).isEqualTo(expected.toString());
    }

    private static Gazetteer fail() {
        throw new IllegalStateException("no data\nat all");
    }

    private static List<Run> runAll() {
        List<Run> runs = new ArrayList<>();
        COMMANDS.forEach(command -> runs.add(Run.of(command.toArray(String[]::new))));
        return runs;
    }

    private static Run runInto(OutputStream out, String command) {
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, new PrintWriter(err), false, Language.EN);
        int exitCode = Donvi.run(Run.known(Fixtures::twoProvinces), Run.TODAY, terminal, command);
        return new Run(exitCode, "", err.toString());
    }

    private static String runAllInOwnJvm() throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-cp",
                System.getProperty("java.class.path"),
                FixtureMain.class.getName()));
        COMMANDS.forEach(command -> {
            line.addAll(command);
            line.add(FixtureMain.END);
        });
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text;
        }
    }

    /** The command lines that stand as examples in a help text, without what follows them. */
    private static List<List<String>> examples(String help) {
        List<List<String>> examples = new ArrayList<>();
        help.lines().filter(line -> line.startsWith("  donvi ")).forEach(line -> {
            String command = line.strip().split(" {4}| [>|] ", 2)[0];
            List<String> words = new ArrayList<>();
            Matcher matcher = Pattern.compile("\"([^\"]*)\"|\\S+").matcher(command);
            while (matcher.find()) {
                words.add(matcher.group(1) == null ? matcher.group() : matcher.group(1));
            }
            examples.add(words.subList(1, words.size()));
        });
        return examples;
    }

    /** Takes so many bytes and then fails. */
    private static final class FullStream extends OutputStream {
        private final String message;
        private int room;

        FullStream(int room, String message) {
            this.room = room;
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            room--;
            flush();
        }

        @Override
        public void flush() throws IOException {
            if (room < 0) {
                throw new IOException(message);
            }
        }
    }
}
