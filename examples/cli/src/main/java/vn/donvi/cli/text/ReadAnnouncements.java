package vn.donvi.cli.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.RegisterFolder;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.interpretation.Comparison;
import vn.donvi.news.interpretation.Context;
import vn.donvi.news.interpretation.Interpreter;
import vn.donvi.party.InvalidPartyRegisterException;
import vn.donvi.party.PartyRegister;
import vn.donvi.unit.UnitLevel;

/** The options and the execution of {@code read --announcement}. */
final class ReadAnnouncements {
    private static final int PERCENT = 100;

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

    @Option(
            names = "--today",
            description =
                    "With --announcement: tell of each unit that the news names in which units of today it lies, with"
                            + " their shares of its people.")
    private boolean hasToday;

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            description =
                    "With --announcement: wholes that differ from their parts by no more than this are in balance; 0"
                            + " if not given, but 5 for figures that are only about right.")
    private @Nullable Double tolerance;

    @Option(
            names = "--to-register",
            paramLabel = "DIR",
            description =
                    "With --announcement: take what the news states of party organisations into the party tables in"
                            + " this folder, which --register of 'donvi party' reads, and print what became of each statement."
                            + " Tables that are there are added to; facts of the same source are replaced.")
    private @Nullable Path register;

    @Option(
            names = "--source",
            paramLabel = "TEXT",
            description =
                    "With --to-register: the source of the facts, such as the newspaper and the day or the address of"
                            + " the page; if not given, the name of the file.")
    private @Nullable String source;

    private int exitCode = ExitCode.DONE;

    /** Prints an announcement after the earlier ones. */
    private interface Printer {
        void print(News news) throws IOException;
    }

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
        boolean isGiven = province != null || district != null || on != null || isCompared;
        if (!news && (isGiven || hasToday || tolerance != null || register != null)) {
            throw new WrongUsageException(Message.of("text.announcement-options"));
        }
        if (source != null && register == null) {
            throw new WrongUsageException(Message.of("text.source-of-register"));
        }
        if (source != null && source.isBlank()) {
            throw new WrongUsageException(Message.of("text.blank-source"));
        }
        if (tolerance != null && !(tolerance >= 0)) {
            throw new WrongUsageException(Message.of("text.tolerance", tolerance));
        }
    }

    private void checkOutput(List<GivenText> texts, ReadOutput output) {
        output.check();
        if (isCompared && register != null) {
            throw new WrongUsageException(Message.of("text.own-tables"));
        }
        if (hasToday && !output.isText() && (isCompared || register != null)) {
            throw new WrongUsageException(Message.of("text.today-of-statements"));
        }
        if (register != null) {
            Set<String> names = new HashSet<>();
            texts.forEach(text -> names.add(text.name()));
            if (texts.size() > 1 && (source != null || names.size() < texts.size())) {
                throw new WrongUsageException(Message.of(source != null ? "text.source-of-one" : "text.same-names"));
            }
        }
    }

    /**
     * Interprets texts by a gazetteer, prints their content, and returns the exit code.
     *
     * @param isCorrected whether the gazetteer is corrected by an overlay
     */
    int print(List<GivenText> texts, Gazetteer gazetteer, boolean isCorrected, ReadOutput output, Invocation invocation)
            throws IOException {
        checkOutput(texts, output);
        Interpreter interpreter = Interpreter.of(gazetteer);
        NewsReading reading = new NewsReading(
                gazetteer,
                interpreter,
                context(invocation, gazetteer, interpreter),
                register(gazetteer, isCorrected, invocation),
                Optional.ofNullable(source));
        Optional<TodayUnits> today = today(gazetteer, invocation);
        if (output.isText()) {
            output.print(invocation, out -> {
                AnnouncementText text = new AnnouncementText(gazetteer, today, allowed(), invocation.words(), out);
                readAll(texts, reading, invocation, text::write);
            });
        } else if (isCompared) {
            output.print(
                    invocation,
                    AnnouncementTable.comparisonColumns(),
                    table -> readAll(
                            texts,
                            reading,
                            invocation,
                            news -> AnnouncementTable.write(
                                    news.file(), Comparison.of(news.read(), news.meaning(), gazetteer), table)));
        } else if (register != null) {
            output.print(
                    invocation,
                    RegisterTable.COLUMNS,
                    table -> readAll(texts, reading, invocation, news -> RegisterTable.write(news, table)));
        } else {
            output.print(invocation, AnnouncementTable.columns(hasToday), table -> {
                AnnouncementTable statements = new AnnouncementTable(today, allowed(), table);
                readAll(texts, reading, invocation, statements::write);
            });
        }
        writeRegister(reading, invocation);
        return exitCode;
    }

    /** The tolerance of balances, as a part of the whole. */
    private double allowed() {
        return tolerance == null ? 0 : tolerance / PERCENT;
    }

    private Optional<TodayUnits> today(Gazetteer gazetteer, Invocation invocation) {
        if (!hasToday) {
            return Optional.empty();
        }
        invocation.sayIfNotKnown(invocation.today(), gazetteer);
        return Optional.of(new TodayUnits(gazetteer, invocation.today()));
    }

    private Optional<PartyRegister> register(Gazetteer gazetteer, boolean isCorrected, Invocation invocation) {
        return Optional.ofNullable(register)
                .map(folder ->
                        new RegisterFolder(folder, "--to-register").readOrEmpty(invocation, gazetteer, isCorrected));
    }

    private void writeRegister(NewsReading reading, Invocation invocation) {
        if (register == null || !reading.hasRead()) {
            return;
        }
        new RegisterFolder(register, "--to-register").write(reading.register().orElseThrow());
        invocation.say(Message.counted(
                "text.in-register",
                reading.recorded(),
                NumberText.of(reading.recorded()),
                NumberText.of(reading.leftOut()),
                register));
    }

    private void readAll(List<GivenText> texts, NewsReading reading, Invocation invocation, Printer printer)
            throws IOException {
        for (GivenText text : texts) {
            if (text.fault().isPresent()) {
                invocation.say(text.fault().get());
                exitCode = ExitCode.USAGE;
                continue;
            }
            try {
                printer.print(reading.of(text));
            } catch (InvalidPartyRegisterException e) {
                throw RegisterFolder.faulty(invocation, e, "table.does-not-go-with-register", text.name());
            }
            invocation.out().flush();
        }
    }

    private static void checkCalled(Interpreter interpreter, UnitLevel level, String option, String nameOrCode) {
        if (interpreter.find(level, nameOrCode).isEmpty()) {
            throw new WrongUsageException(Message.of("text.not-called." + level.name(), option, nameOrCode));
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
}
