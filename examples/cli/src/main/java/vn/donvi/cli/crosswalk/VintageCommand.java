package vn.donvi.cli.crosswalk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.donvi.cli.code.CodeColumnReader;
import vn.donvi.cli.code.LostZeros;
import vn.donvi.cli.code.MixtureText;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.cli.table.TableCommand;
import vn.donvi.csv.UserTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vintage.CodeColumn;
import vn.donvi.vintage.ColumnCode;
import vn.donvi.vintage.LeadingZeros;
import vn.donvi.vintage.Mixture;
import vn.donvi.vintage.UnexplainedCode;
import vn.donvi.vintage.Vintage;
import vn.donvi.vintage.Vintages;

/** Finds the dates that a column of codes can come from. */
@Command(
        name = "vintage",
        description = {
            "Tells which dates a column of codes can come from, and prints the best ones.",
            "",
            "A date explains a code if a unit bears it on that date, of the level asked for, if one is, and of the name"
                    + " beside it, if there is one; accents, capitals, blanks and the type before a name do not matter."
                    + " Without --level a code counts for the level of whatever bears it, so a column may mix levels."
                    + " Every pair of code and name counts once.",
            "",
            "A column that mixes two vintages, such as rows entered before and after a reform, is told as such, with the"
                    + " codes that only the earlier and only the later dates explain: --parts prints which is which. One"
                    + " code in fifty must be of the other dates; fewer are told as not explained.",
            "",
            "Codes that a spreadsheet made numbers are read with the zeros they have lost: with --level those of that"
                    + " level, without it if the beginning of a file tells that they are of communes.",
            "",
            "Codes are used again: 26740 was a ward until 2025-06-30 and is another since. So the date is told only if"
                    + " one run of dates explains most codes and none of these changes its territory in it, or if the"
                    + " column is the complete list of a level on one of several. Otherwise all are printed, and names,"
                    + " if you have them, may tell them apart."
        },
        footer = {
            "",
            "The columns:",
            "  rank         1 for the dates that explain most, and the next best after them",
            "  from, until  the dates; until is the day after the last, empty if there is",
            "               none",
            "  explained, unexplained, unexplained_rows",
            "               pairs of code and name, and rows of those that are not explained",
            "  changed      how many explained codes mean another territory than the day",
            "               before",
            "",
            "With --parts, a row for each pair of code and name: part is earlier, later, both or neither; from and until"
                    + " are the dates of the part; then the units that bear the code on the earlier and the later dates.",
            "",
            "Examples:",
            "  donvi vintage households.csv --column commune",
            "  donvi vintage households.csv --column code --name-column name --unexplained",
            "  donvi vintage panel.csv --column code --parts",
            "  donvi vintage provinces.csv --column code --level province",
            "  donvi vintage t.csv --column code --gazetteer units.csv changes.csv"
        })
public final class VintageCommand extends TableCommand {
    private static final int RUNNERS_UP = 3;
    private static final int NAMED_CODES = 5;

    private static final List<String> COLUMNS =
            List.of("rank", "from", "until", "explained", "unexplained", "unexplained_rows", "changed");
    private static final List<String> UNEXPLAINED_COLUMNS =
            List.of("on", "code", "name", "rows", "reason", "unit_id", "unit_name");

    private static final List<String> PART_COLUMNS = List.of(
            "part", "from", "until", "code", "name", "rows", "earlier_id", "earlier_name", "later_id", "later_name");

    @Option(names = "--column", paramLabel = "COLUMN", required = true, description = "The column of the codes.")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or refuses the command
    private String column;

    @Option(names = "--name-column", paramLabel = "COLUMN", description = "The column of the names, if there is one.")
    private @Nullable String nameColumn;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Of which level the codes are: province, district or commune; any if not given.")
    private @Nullable UnitLevel level;

    @Option(
            names = "--unexplained",
            description = "Print instead the codes that the best dates leave unexplained, and why.")
    private boolean unexplained;

    @Option(
            names = "--parts",
            description = "Print instead which codes of a column that mixes two vintages are of which.")
    private boolean parts;

    public VintageCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    public Integer call() throws IOException {
        WithProblems<CodeColumn> read;
        List<String> columns = nameColumn == null ? List.of(column) : List.of(column, nameColumn);
        output.check();
        if (unexplained && parts) {
            throw new WrongUsageException(Message.of("crosswalk.two-tables"));
        }
        Gazetteer gazetteer = own.load(invocation);
        LeadingZeros zeros;
        try {
            zeros = leadingZeros(gazetteer);
            try (UserTable table = input.open(invocation, columns)) {
                read = CodeColumnReader.read(table, nameColumn != null, zeros);
            }
        } catch (UnreadableFileException e) {
            throw new WrongUsageException(ErrorText.message(e));
        }
        CodeColumn codes = read.value();
        Vintages vintages = level == null ? Vintages.of(gazetteer, codes) : Vintages.of(gazetteer, codes, level);
        if (parts) {
            output.print(invocation, PART_COLUMNS, table -> printParts(vintages, gazetteer, table));
        } else if (unexplained) {
            output.print(invocation, UNEXPLAINED_COLUMNS, table -> printUnexplained(vintages, table));
        } else {
            output.print(invocation, COLUMNS, table -> print(vintages, table));
        }
        if (codes.blank() > 0) {
            invocation.say(Message.of("crosswalk.no-codes", NumberText.of(codes.blank()), NumberText.of(codes.rows())));
        }
        invocation.say(verdict(vintages, codes));
        sayLostZeros(vintages, zeros);
        for (Problem problem : read.problems()) {
            invocation.say(Message.of("crosswalk.not-counted", problem));
        }
        return read.isClean() ? ExitCode.DONE : ExitCode.USAGE;
    }

    private LeadingZeros leadingZeros(Gazetteer gazetteer) throws IOException {
        if (level == null && input.isStandardInput()) {
            return LeadingZeros.ofAnyLevel(gazetteer);
        }
        return input.leadingZeros(
                invocation,
                column,
                codes -> level == null
                        ? LeadingZeros.infer(gazetteer, codes)
                        : LeadingZeros.ofColumn(gazetteer, level, codes));
    }

    private static void print(Vintages vintages, ResultTable table) throws IOException {
        int rank = 0;
        int before = -1;
        List<Vintage> shown = vintages.all().stream()
                .limit(vintages.best().size() + RUNNERS_UP)
                .collect(Collectors.toList());
        for (Vintage vintage : shown) {
            if (vintage.explained() == 0) {
                break;
            }
            rank += vintage.unexplained() == before ? 0 : 1;
            before = vintage.unexplained();
            List<DateRange> readings = vintage.readings();
            for (int i = 0; i < readings.size(); i++) {
                table.row(
                        rank,
                        readings.get(i).startInclusive(),
                        until(readings.get(i)),
                        vintage.explained(),
                        vintage.unexplained(),
                        vintage.unexplainedRows(),
                        i == 0 ? 0 : vintage.shifts().get(i - 1).codes().size());
            }
        }
    }

    private static void printUnexplained(Vintages vintages, ResultTable table) throws IOException {
        List<LocalDate> dates = vintages.date()
                .map(List::of)
                .orElseGet(() -> vintages.best().stream()
                        .map(vintage -> vintage.dates().startInclusive())
                        .collect(Collectors.toList()));
        for (LocalDate date : dates) {
            for (UnexplainedCode code : vintages.unexplained(date)) {
                table.row(
                        date,
                        code.code(),
                        code.name(),
                        code.rows(),
                        Labels.name(code.reason()),
                        code.unit().map(AdministrativeUnit::id).orElse(null),
                        code.unit().map(AdministrativeUnit::fullName).orElse(null));
            }
        }
    }

    private static void printParts(Vintages vintages, Gazetteer gazetteer, ResultTable table) throws IOException {
        if (vintages.mixture().isEmpty()) {
            return;
        }
        Mixture mixture = vintages.mixture().get();
        DateRange earlier = mixture.earlier().dates();
        DateRange later = mixture.later().dates();
        printPart("earlier", earlier, mixture.earlier().codes(), mixture, gazetteer, table);
        printPart("later", later, mixture.later().codes(), mixture, gazetteer, table);
        printPart("both", null, mixture.both(), mixture, gazetteer, table);
        printPart("neither", null, mixture.neither(), mixture, gazetteer, table);
    }

    private static void printPart(
            String part,
            @Nullable DateRange dates,
            List<ColumnCode> codes,
            Mixture mixture,
            Gazetteer gazetteer,
            ResultTable table)
            throws IOException {
        for (ColumnCode code : codes) {
            AdministrativeUnit earlier = bearer(code, mixture.earlier(), gazetteer);
            AdministrativeUnit later = bearer(code, mixture.later(), gazetteer);
            table.row(
                    part,
                    dates == null ? null : dates.startInclusive(),
                    dates == null ? null : until(dates),
                    code.code(),
                    code.name().isEmpty() ? null : code.name(),
                    code.rows(),
                    earlier == null ? null : earlier.id(),
                    earlier == null ? null : earlier.fullName(),
                    later == null ? null : later.id(),
                    later == null ? null : later.fullName());
        }
    }

    private static @Nullable AdministrativeUnit bearer(ColumnCode code, Mixture.Part part, Gazetteer gazetteer) {
        return UnitCode.isCode(code.code())
                ? gazetteer
                        .on(part.dates().startInclusive())
                        .find(UnitCode.of(code.code()))
                        .orElse(null)
                : null;
    }

    /** Suggests units for the first code that no unit has ever borne and that may have lost zeros. */
    private void sayLostZeros(Vintages vintages, LeadingZeros zeros) {
        for (UnexplainedCode code :
                vintages.unexplained(vintages.best().get(0).dates().startInclusive())) {
            Optional<Message> hint = code.reason() == UnexplainedCode.Reason.UNKNOWN_CODE
                    ? LostZeros.hint(code.code(), zeros, "--level")
                    : Optional.empty();
            if (hint.isPresent()) {
                invocation.say(Message.of("lookup.never-borne", code.code()).then(hint.get()));
                return;
            }
        }
    }

    private Message verdict(Vintages vintages, CodeColumn codes) {
        Vintage best = vintages.best().get(0);
        Message left = left(best, codes);
        return switch (vintages.verdict()) {
            case DECIDED -> Message.of("crosswalk.decided", MixtureText.words(dates(vintages)), left);
            case COMPLETE_LIST -> Message.of("crosswalk.complete-list", MixtureText.words(dates(vintages)));
            case MIXED ->
                Message.of(
                        parts ? "crosswalk.mixed" : "crosswalk.mixed-parts",
                        MixtureText.of(vintages.mixture().orElseThrow()));
            case UNDECIDED -> Message.of("crosswalk.undecided", reasons(vintages), left);
            case UNEXPLAINED ->
                codes.distinct() == 0 ? Message.of("crosswalk.no-code") : Message.of("crosswalk.unexplained", left);
        };
    }

    private static DateRange dates(Vintages vintages) {
        return vintages.dates().orElseThrow();
    }

    private static Message left(Vintage best, CodeColumn codes) {
        return best.unexplained() == 0
                ? Message.of("crosswalk.all-explained")
                : Message.of(
                        "crosswalk.not-explained", NumberText.of(best.unexplained()), NumberText.of(codes.distinct()));
    }

    /** The reason for no decision: several runs of dates, or codes that change their territory within one. */
    private Message reasons(Vintages vintages) {
        List<Vintage> best = vintages.best();
        if (best.size() > 1) {
            return Message.of("crosswalk.several-runs", best.size());
        }
        Vintage only = best.get(0);
        List<String> changed = only.shifts().stream()
                .flatMap(shift -> shift.codes().stream())
                .map(Objects::toString)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        String first = changed.stream().limit(NAMED_CODES).collect(Collectors.joining(", "));
        return Message.of(
                "crosswalk.changed-meaning",
                MixtureText.words(only.dates()),
                NumberText.of(changed.size()),
                changed.size() > NAMED_CODES ? first + ", …" : first);
    }

    private static @Nullable LocalDate until(DateRange dates) {
        return dates.endExclusive().orElse(null);
    }
}
