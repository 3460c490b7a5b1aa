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
import vn.donvi.cli.invocation.Labels;
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
import vn.donvi.unit.UnitLevel;

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

    /** What reads and interprets the files. */
    private record Reading(AnnouncementReader reader, Interpreter interpreter, Context context) {}

    boolean isAsked() {
        return isAsked;
    }

    /**
     * Checks the combination of options.
     *
     * @param news whether the files are news
     * @throws WrongUsageException if an option of announcements is given and the files are none
     */
    void check(boolean news) {
        if (!news && (province != null || district != null || on != null || isCompared)) {
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
        Interpreter interpreter = Interpreter.of(gazetteer);
        Reading reading =
                new Reading(AnnouncementReader.of(gazetteer), interpreter, context(invocation, gazetteer, interpreter));
        output.check();
        if (output.isText()) {
            output.print(
                    invocation,
                    out -> readAll(
                            files,
                            encoding,
                            reading,
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
                            reading,
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
                            reading,
                            invocation,
                            (file, read, meaning) -> AnnouncementTable.write(file, read, meaning, table)));
        }
        return exitCode;
    }

    private void readAll(
            List<Path> files, @Nullable TextEncoding encoding, Reading reading, Invocation invocation, Printer printer)
            throws IOException {
        for (Path file : files) {
            Announcement read = read(reading.reader(), file, encoding, invocation);
            if (read == null) {
                exitCode = ExitCode.USAGE;
                continue;
            }
            printer.print(file.toString(), read, reading.interpreter().interpret(read, reading.context()));
            invocation.out().flush();
        }
    }

    private static void checkCalled(Interpreter interpreter, UnitLevel level, String option, String nameOrCode) {
        if (interpreter.find(level, nameOrCode).isEmpty()) {
            throw new WrongUsageException(option + " " + nameOrCode + ": no " + Labels.name(level)
                    + " of any date is called so or has this code");
        }
    }

    private Context context(Invocation invocation, Gazetteer gazetteer, Interpreter interpreter) {
        Context context = Context.NONE;
        if (province != null) {
            checkCalled(interpreter, UnitLevel.PROVINCE, "--province", province);
            context = context.province(province);
        }
        if (district != null) {
            checkCalled(interpreter, UnitLevel.DISTRICT, "--district", district);
            context = context.district(district);
        }
        return on == null ? context : context.on(invocation.on(on, gazetteer));
    }

    /** The announcement in a file; null, after a message, if it cannot be read. */
    private static @Nullable Announcement read(
            AnnouncementReader reader, Path file, @Nullable TextEncoding encoding, Invocation invocation) {
        try {
            return encoding == null ? reader.read(file) : TextFile.read(file, encoding, reader::read);
        } catch (UnreadableFileException e) {
            invocation.say(ErrorText.of(e));
        } catch (IOException e) {
            invocation.say("the file cannot be read: " + ErrorText.of(e));
        }
        return null;
    }
}
