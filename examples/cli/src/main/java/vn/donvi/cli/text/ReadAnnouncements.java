package vn.donvi.cli.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.table.TextFile;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.AnnouncementReader;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.interpretation.Comparison;
import vn.donvi.news.interpretation.Context;
import vn.donvi.news.interpretation.Interpretation;
import vn.donvi.news.interpretation.Interpreter;
import vn.donvi.tables.TextEncoding;
import vn.donvi.tables.UnreadableFileException;

/** The options and the execution of {@code read --announcement}. */
final class ReadAnnouncements {
    @Option(
            names = "--announcement",
            description = "The files are news on units and their party organisations, not resolutions.")
    private boolean isAsked;

    @Option(
            names = "--province",
            paramLabel = "PROVINCE",
            description =
                    "With --announcement: the units lie, or lay, in this province or one that went into it, by name or code.")
    private @Nullable String province;

    @Option(
            names = "--district",
            paramLabel = "DISTRICT",
            description = "With --announcement: the units lie, or lay, in this district, by name or code.")
    private @Nullable String district;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "With --announcement: the date of the news, yyyy-mm-dd; if not given, the first whole date in"
                    + " it.")
    private @Nullable LocalDate on;

    @Option(
            names = "--compare",
            description = "With --announcement: print what the news says beside what the record holds, in place of the"
                    + " statements.")
    private boolean isCompared;

    private int exitCode = ExitCode.DONE;

    /** Prints an announcement after the earlier ones. */
    private interface Printer {
        void print(String file, Announcement read, Interpretation meaning) throws IOException;
    }

    boolean isAsked() {
        return isAsked;
    }

    /**
     * Checks the combination of options.
     *
     * @throws WrongUsageException if an option of announcements is given without {@code --announcement}
     */
    void check() {
        if (!isAsked && (province != null || district != null || on != null || isCompared)) {
            throw new WrongUsageException("--province, --district, --on and --compare are of --announcement");
        }
    }

    /** Reads the files about units of a gazetteer, as UTF-8 if no encoding is given, prints their content, and returns the exit code. */
    int print(
            List<Path> files,
            @Nullable TextEncoding encoding,
            Gazetteer gazetteer,
            ReadOutput output,
            Invocation invocation)
            throws IOException {
        Context context = context(invocation, gazetteer);
        output.check();
        if (output.isText()) {
            output.print(
                    invocation,
                    out -> readAll(
                            files,
                            encoding,
                            gazetteer,
                            context,
                            invocation,
                            (file, read, meaning) -> AnnouncementText.write(
                                    file, read, meaning, Comparison.of(read, meaning, gazetteer), out)));
        } else if (isCompared) {
            output.print(
                    invocation,
                    AnnouncementTable.comparisonColumns(),
                    table -> readAll(
                            files,
                            encoding,
                            gazetteer,
                            context,
                            invocation,
                            (file, read, meaning) ->
                                    AnnouncementTable.write(file, Comparison.of(read, meaning, gazetteer), table)));
        } else {
            output.print(
                    invocation,
                    AnnouncementTable.columns(),
                    table -> readAll(
                            files,
                            encoding,
                            gazetteer,
                            context,
                            invocation,
                            (file, read, meaning) -> AnnouncementTable.write(file, read, meaning, table)));
        }
        return exitCode;
    }

    private void readAll(
            List<Path> files,
            @Nullable TextEncoding encoding,
            Gazetteer gazetteer,
            Context context,
            Invocation invocation,
            Printer printer)
            throws IOException {
        AnnouncementReader reader = AnnouncementReader.of(gazetteer);
        Interpreter interpreter = Interpreter.of(gazetteer);
        for (Path file : files) {
            Announcement read = read(reader, file, encoding, invocation);
            if (read == null) {
                exitCode = ExitCode.USAGE;
                continue;
            }
            printer.print(file.toString(), read, interpreter.interpret(read, context));
            invocation.out().flush();
        }
    }

    private Context context(Invocation invocation, Gazetteer gazetteer) {
        Context context = Context.NONE;
        context = province == null ? context : context.province(province);
        context = district == null ? context : context.district(district);
        return on == null ? context : context.on(invocation.on(on, gazetteer));
    }

    /** The announcement in a file; null, after a message, if it cannot be read. */
    private static @Nullable Announcement read(
            AnnouncementReader reader, Path file, @Nullable TextEncoding encoding, Invocation invocation) {
        try {
            return encoding == null
                    ? reader.read(file)
                    : TextFile.read(file, encoding, reader::read);
        } catch (UnreadableFileException e) {
            invocation.say(ErrorText.of(e));
        } catch (IOException e) {
            invocation.say("the file cannot be read: " + ErrorText.of(e));
        }
        return null;
    }
}
