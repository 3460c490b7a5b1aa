package vn.donvi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import vn.donvi.cli.convert.ConvertCommand;
import vn.donvi.cli.convert.LocateCommand;
import vn.donvi.cli.convert.Preference;
import vn.donvi.cli.crosswalk.CrosswalkCommand;
import vn.donvi.cli.crosswalk.HarmonizeCommand;
import vn.donvi.cli.crosswalk.VintageCommand;
import vn.donvi.cli.export.ExportCommand;
import vn.donvi.cli.export.VerifyCommand;
import vn.donvi.cli.invocation.Choice;
import vn.donvi.cli.invocation.EncodingName;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.IsoDate;
import vn.donvi.cli.invocation.KnownData;
import vn.donvi.cli.invocation.NumberValue;
import vn.donvi.cli.invocation.Separator;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.invocation.WrongValueException;
import vn.donvi.cli.language.Language;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.cli.lookup.FindCommand;
import vn.donvi.cli.lookup.MapCommand;
import vn.donvi.cli.lookup.NeighboursCommand;
import vn.donvi.cli.lookup.ShowCommand;
import vn.donvi.cli.lookup.TraceCommand;
import vn.donvi.cli.manual.CompletionCommand;
import vn.donvi.cli.manual.ManualCommand;
import vn.donvi.cli.party.PartyCommand;
import vn.donvi.cli.plan.PlanCommand;
import vn.donvi.cli.plan.PlanOutput;
import vn.donvi.cli.standard.StandardsCommand;
import vn.donvi.cli.statistics.ChangesCommand;
import vn.donvi.cli.statistics.GroupBy;
import vn.donvi.cli.statistics.StatsCommand;
import vn.donvi.cli.statistics.StatsOutput;
import vn.donvi.cli.table.OutputFiles;
import vn.donvi.cli.table.TableFormat;
import vn.donvi.cli.text.ReadCommand;
import vn.donvi.cli.text.ReadOutput;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.measure.Measure;
import vn.donvi.pictures.MapTheme;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.TextEncoding;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * The donvi command on a gazetteer.
 *
 * <p>Results go to standard output, messages to standard error, both in UTF-8 in every locale. The exit code is 0 if
 * the command is done. It is 1 after an unexpected error, or if find finds nothing. It is 2 if the command or its input
 * is wrong. It is 3 with {@code --strict} if some row is not EXACT. If the reader of the output closes it, as in {@code
 * donvi changes | head}, the command ends without a message.
 */
@Command(
        name = "donvi",
        versionProvider = Donvi.Version.class,
        description = {
            "Administrative units of Việt Nam since 2004: what a code meant on a day, where a unit came from, what"
                    + " became of it, and by which document.",
            "",
            "Dates are written yyyy-mm-dd. Results go to standard output, messages to standard error."
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  donvi show 26740 --on 2010-01-01",
            "  donvi trace 18301 --on 2019-06-01",
            "  donvi find \"Đức Lạc\"",
            "",
            "'donvi COMMAND --help' explains a command. The exit code is 0 if done, 1 after an unexpected error or if"
                    + " find finds nothing, 2 if the command or its input is wrong, 3 with --strict if some row is not"
                    + " EXACT."
        })
final class Donvi {
    static final List<String> COMMANDS = List.of(
            "show",
            "trace",
            "find",
            "convert",
            "locate",
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
            "manual");
    /** Commands that tell about every command. */
    private static final Set<String> ABOUT_ALL = Set.of("completion", "manual");
    /** The character that the JVM puts in place of bytes that the encoding of the locale does not have. */
    private static final char UNREADABLE = '\uFFFD';

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Explain the command.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Option(
            names = {"-v", "--stacktrace"},
            scope = ScopeType.INHERIT,
            description = "After an unexpected error, print where it happened.")
    private boolean stacktrace;

    /**
     * Whether writing the output has failed. Commands throw an {@link IOException} only when they write. The rest of a
     * buffer is then not written.
     */
    private boolean isOutputLost;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            scope = ScopeType.INHERIT,
            description =
                    "The language of messages, help and text for people: en or vi. If not given, that of LC_ALL,"
                            + " LC_MESSAGES or LANG, the first that is set: Vietnamese if it begins with vi, otherwise English.")
    @SuppressWarnings("UnusedVariable") // read before the other arguments, so that what is wrong with them is in it too
    private @Nullable Language language;

    Donvi() {}

    /** The day that it is in Việt Nam. */
    static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }

    /** Runs the command as of {@code today}, flushes its output, and returns its exit code. */
    static int run(KnownData known, LocalDate today, Terminal terminal, String... args) {
        Words words = Words.of(Language.asked(args).orElse(terminal.language()));
        Invocation invocation = new Invocation(known, today, terminal, words);
        PrintWriter err = terminal.err();
        Donvi donvi = new Donvi();
        StringWriter help = new StringWriter();
        CommandLine line = donvi.commandLine(invocation, named(args))
                .setOut(new PrintWriter(help))
                .setErr(err);
        if (args.length == 0
                || (Language.leading(args) == args.length
                        && Language.asked(args).isPresent())) {
            translate(line, words);
            line.usage(err);
            err.flush();
            return ExitCode.USAGE;
        }
        for (String arg : args) {
            if (arg.indexOf(UNREADABLE) >= 0) {
                invocation.say(Message.of("usage.unreadable", arg));
                return ExitCode.USAGE;
            }
        }
        int exitCode = line.execute(args);
        if (donvi.isOutputLost) {
            return exitCode;
        }
        try {
            invocation.out().append(help.getBuffer()).flush();
        } catch (IOException e) {
            return donvi.report(e, invocation);
        }
        return exitCode;
    }

    CommandLine commandLine(Invocation invocation, List<String> commands) {
        CommandLine line = new CommandLine(this);
        commands.forEach(name -> line.addSubcommand(command(name, invocation)));
        return line.registerConverter(LocalDate.class, new IsoDate())
                .registerConverter(MonthDay.class, new DayOfYear())
                .registerConverter(UnitCode.class, new Code())
                .registerConverter(TraceCommand.Format.class, new Choice<>(TraceCommand.Format.class))
                .registerConverter(NeighboursCommand.Format.class, new Choice<>(NeighboursCommand.Format.class))
                .registerConverter(MapCommand.Format.class, new Choice<>(MapCommand.Format.class))
                .registerConverter(PlanOutput.Format.class, new Choice<>(PlanOutput.Format.class))
                .registerConverter(MapTheme.class, new Choice<>(MapTheme.class))
                .registerConverter(StatsOutput.Format.class, new Choice<>(StatsOutput.Format.class))
                .registerConverter(Character.class, new Separator())
                .registerConverter(TableFormat.class, new Choice<>(TableFormat.class))
                .registerConverter(ExportCommand.Format.class, new Choice<>(ExportCommand.Format.class))
                .registerConverter(GroupBy.class, new Choice<>(GroupBy.class))
                .registerConverter(Measure.class, new Choice<>(Measure.class))
                .registerConverter(UnitLevel.class, new Choice<>(UnitLevel.class))
                .registerConverter(Preference.class, new Choice<>(Preference.class))
                .registerConverter(CompletionCommand.Shell.class, new Choice<>(CompletionCommand.Shell.class))
                .registerConverter(ReadOutput.Format.class, new Choice<>(ReadOutput.Format.class))
                .registerConverter(TextEncoding.class, new EncodingName())
                .registerConverter(Language.class, new Choice<>(Language.class))
                .registerConverter(int.class, NumberValue.whole(Integer::valueOf))
                .registerConverter(Integer.class, NumberValue.whole(Integer::valueOf))
                .registerConverter(Long.class, NumberValue.whole(Long::valueOf))
                .registerConverter(Double.class, NumberValue.decimal(Double::valueOf))
                .registerConverter(BigDecimal.class, NumberValue.decimal(BigDecimal::new))
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExecutionStrategy(parsed -> execute(parsed, invocation))
                .setParameterExceptionHandler((e, args) -> refuse(e, args, invocation))
                .setExecutionExceptionHandler((e, command, parsed) -> report(e, invocation));
    }

    /** Gives the commands their help in the language of the run. */
    static void translate(CommandLine line, Words words) {
        words.help().ifPresent(help -> translate(line, help));
    }

    private static void translate(CommandLine line, ResourceBundle help) {
        line.getCommandSpec().resourceBundle(help);
        line.getSubcommands().values().forEach(command -> translate(command, help));
    }

    /**
     * The named command, or all commands if none is named or it tells about all. picocli takes some 10 ms to look through the class of each.
     */
    private static List<String> named(String... args) {
        int leading = Language.leading(args);
        String first = leading < args.length ? args[leading] : "";
        if (first.equals("--version") || first.equals("-V")) {
            return List.of();
        }
        return COMMANDS.contains(first) && !ABOUT_ALL.contains(first) ? List.of(first) : COMMANDS;
    }

    private static Object command(String name, Invocation invocation) {
        return switch (name) {
            case "show" -> new ShowCommand(invocation);
            case "trace" -> new TraceCommand(invocation);
            case "find" -> new FindCommand(invocation);
            case "convert" -> new ConvertCommand(invocation);
            case "locate" -> new LocateCommand(invocation);
            case "neighbours" -> new NeighboursCommand(invocation);
            case "map" -> new MapCommand(invocation);
            case "crosswalk" -> new CrosswalkCommand(invocation);
            case "harmonize" -> new HarmonizeCommand(invocation);
            case "changes" -> new ChangesCommand(invocation);
            case "stats" -> new StatsCommand(invocation);
            case "standards" -> new StandardsCommand(invocation);
            case "plan" -> PlanCommand.withSubcommands(invocation);
            case "vintage" -> new VintageCommand(invocation);
            case "party" -> new PartyCommand(invocation);
            case "read" -> new ReadCommand(invocation);
            case "export" -> new ExportCommand(invocation);
            case "verify" -> new VerifyCommand(invocation);
            case "completion" -> new CompletionCommand(invocation);
            case "manual" -> new ManualCommand(invocation);
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }

    /** Runs the command, unless it would write to a file that it reads, or write twice to one file. */
    private static int execute(ParseResult parsed, Invocation invocation) {
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        // The help in Vietnamese is read only when somebody reads it; the manual is in English.
        if (command.isUsageHelpRequested() || command.commandSpec().name().equals("completion")) {
            translate(parsed.commandSpec().commandLine(), invocation.words());
        }
        try {
            Message refusal = command.isUsageHelpRequested()
                    ? null
                    : RunFiles.of(command, invocation.terminal()).refusal().orElse(null);
            if (refusal != null) {
                invocation.say(refusal);
                return ExitCode.USAGE;
            }
        } catch (IOException e) {
            invocation.say(Message.of("usage.files-unknown", ErrorText.message(e)));
            return ExitCode.USAGE;
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int refuse(ParameterException e, String[] args, Invocation invocation) {
        invocation.say(new RefusedArguments(COMMANDS, args).of(e));
        return ExitCode.USAGE;
    }

    private int report(Exception e, Invocation invocation) {
        if (e instanceof WrongUsageException wrong) {
            invocation.say(wrong.reason());
            return ExitCode.USAGE;
        }
        if (e instanceof UnknownUnitException) {
            invocation.say(ErrorText.message(e));
            return ExitCode.USAGE;
        }
        if (e instanceof OutputFiles.UnwritableFileException unwritable) {
            invocation.say(unwritable.reason());
        } else if (e instanceof IOException) {
            isOutputLost = true;
            if (isReaderGone(e)) {
                return ExitCode.DONE;
            }
            invocation.say(Message.of("usage.no-output", ErrorText.message(e)));
        } else if (e instanceof InvalidGazetteerException || e instanceof ProblemsException) {
            invocation.say(Message.of("usage.not-sound"));
        } else {
            String what = e.toString().lines().findFirst().orElseThrow();
            Message error = Message.of("usage.unexpected-error", what);
            invocation.say(stacktrace ? error : error.then(Message.of("usage.stacktrace")));
        }
        if (stacktrace) {
            invocation.printStackTrace(e);
        }
        return ExitCode.ERROR;
    }

    /** Whether the reader has closed the output. The wording of this error differs between systems. */
    private static boolean isReaderGone(Exception e) {
        return ErrorText.of(e).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Reads the version from a resource that the build writes. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            try (InputStream text = Objects.requireNonNull(Donvi.class.getResourceAsStream("version.txt"))) {
                return new String[] {new String(text.readAllBytes(), StandardCharsets.UTF_8).strip()};
            }
        }
    }

    /** Reads days without a year, in the form {@code mm-dd}. */
    private static final class DayOfYear implements ITypeConverter<MonthDay> {
        @Override
        public MonthDay convert(String text) {
            try {
                return MonthDay.parse("--" + text);
            } catch (DateTimeParseException e) {
                throw new WrongValueException(Message.of("usage.no-day", text));
            }
        }
    }

    /** Reads unit codes. */
    private static final class Code implements ITypeConverter<UnitCode> {
        @Override
        public UnitCode convert(String text) {
            if (!UnitCode.isCode(text)) {
                throw new WrongValueException(Message.of("usage.no-code", text));
            }
            return UnitCode.of(text);
        }
    }
}
