package vn.donvi.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.unit.UnitCode;

/**
 * The donvi command on a gazetteer.
 *
 * <p>Results go to standard output, everything else to standard error, both in UTF-8 whatever the locale. The exit code
 * is 0 if it is done, 1 after an unexpected error, 2 if the command or its input is wrong. A reader of its output that
 * goes away, as in {@code donvi changes | head}, ends it without a word.
 */
@Command(
        name = "donvi",
        versionProvider = Donvi.Version.class,
        description = {
            "Administrative units of Việt Nam since 2004: what a code meant on a day, where a unit came from, what became"
                    + " of it, and by which document.",
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
            "'donvi COMMAND --help' explains a command. The exit code is 0 if done, 1 after an unexpected error, 2 if the"
                    + " command or its input is wrong."
        })
final class Donvi {
    private static final List<String> COMMANDS = List.of("show", "trace", "find", "changes", "stats", "verify");
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

    private Donvi() {}

    /** Runs the command on standard output and standard error, as of today in Việt Nam, and answers its exit code. */
    static int run(Supplier<Gazetteer> gazetteer, String... args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        return run(
                gazetteer,
                LocalDate.now(VIETNAM),
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8)),
                args);
    }

    /** Runs the command as of {@code today} and answers its exit code; flushes what it writes to. */
    static int run(Supplier<Gazetteer> gazetteer, LocalDate today, Writer out, PrintWriter err, String... args) {
        Invocation invocation = new Invocation(gazetteer, today, out, err);
        Donvi root = new Donvi();
        CommandLine line = new CommandLine(root);
        for (String name : named(args)) {
            line.addSubcommand(command(name, invocation));
        }
        line.registerConverter(LocalDate.class, new IsoDate())
                .registerConverter(UnitCode.class, new Code())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(new PrintWriter(out))
                .setErr(err)
                .setParameterExceptionHandler((e, wrong) -> refuse(e, invocation))
                .setExecutionExceptionHandler((e, command, parsed) -> root.report(e, invocation));
        if (args.length == 0) {
            line.usage(err);
            err.flush();
            return ExitCode.USAGE;
        }
        int exitCode = line.execute(args);
        try {
            out.flush();
        } catch (IOException e) {
            return root.report(e, invocation);
        }
        return exitCode;
    }

    /** The command that is named, or all of them. picocli takes some 10 ms to look through the class of each. */
    private static List<String> named(String... args) {
        return args.length > 0 && COMMANDS.contains(args[0]) ? List.of(args[0]) : COMMANDS;
    }

    private static Object command(String name, Invocation invocation) {
        return switch (name) {
            case "show" -> new ShowCommand(invocation);
            case "trace" -> new TraceCommand(invocation);
            case "find" -> new FindCommand(invocation);
            case "changes" -> new ChangesCommand(invocation);
            case "stats" -> new StatsCommand(invocation);
            case "verify" -> new VerifyCommand(invocation);
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }

    private static int refuse(ParameterException e, Invocation invocation) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        invocation.say(e.getMessage() + "\nTry '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    private int report(Exception e, Invocation invocation) {
        if (e instanceof WrongUsageException || e instanceof UnknownUnitException) {
            invocation.say(message(e));
            return ExitCode.USAGE;
        }
        if (isReaderGone(e)) {
            return ExitCode.DONE;
        }
        if (e instanceof IOException) {
            invocation.say("cannot write the output: " + message(e));
        } else if (e instanceof InvalidGazetteerException invalid) {
            invocation.say("the gazetteer breaks its invariants, "
                    + invalid.violations().size() + " times; 'donvi verify' says where");
        } else {
            invocation.say("unexpected error: " + e + (stacktrace ? "" : " (--stacktrace says where)"));
        }
        if (stacktrace) {
            invocation.printStackTrace(e);
        }
        return ExitCode.ERROR;
    }

    private static String message(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }

    /** Commands throw an {@link IOException} only when they write; systems name a closed pipe in their own words. */
    private static boolean isReaderGone(Exception e) {
        return e instanceof IOException && message(e).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Prints the version that the build put into a resource. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            try (InputStream text = Objects.requireNonNull(Donvi.class.getResourceAsStream("version.txt"))) {
                return new String[] {new String(text.readAllBytes(), StandardCharsets.UTF_8).strip()};
            }
        }
    }

    /** Reads unit codes. */
    private static final class Code implements ITypeConverter<UnitCode> {
        @Override
        public UnitCode convert(String text) {
            if (!UnitCode.isCode(text)) {
                throw new TypeConversionException("'" + text + "' is not a unit code");
            }
            return UnitCode.of(text);
        }
    }
}
