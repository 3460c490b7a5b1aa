package vn.donvi.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.csv.UserTable;
import vn.donvi.files.UnreadableFileException;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vintage.CodeColumn;
import vn.donvi.vintage.UnexplainedCode;
import vn.donvi.vintage.Vintage;
import vn.donvi.vintage.Vintages;

/** Tells which dates a column of codes comes from. */
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
            "Codes are used again: 26740 was a ward until 2025-06-30 and is another since. So the date is told only if"
                    + " one run of dates explains most codes and none of these changes its territory in it, or if the"
                    + " column is the complete list of a level on one of several. Otherwise all are printed, and names,"
                    + " if you have them, may tell them apart."
        },
        footer = {
            "",
            "The columns:",
            "  rank         1 for the dates that explain most, and the next best after them",
            "  from, until  the dates; until is the day after the last, empty if there is none",
            "  explained, unexplained, unexplained_rows",
            "               pairs of code and name, and rows of those that are not explained",
            "  changed      how many explained codes mean another territory than the day before",
            "",
            "Examples:",
            "  donvi vintage households.csv --column commune",
            "  donvi vintage households.csv --column code --name-column name --unexplained"
        })
final class VintageCommand implements Callable<Integer> {
    private static final int RUNNERS_UP = 3;
    private static final int NAMED_CODES = 5;

    private static final List<String> COLUMNS =
            List.of("rank", "from", "until", "explained", "unexplained", "unexplained_rows", "changed");
    private static final List<String> UNEXPLAINED_COLUMNS =
            List.of("on", "code", "name", "rows", "reason", "unit_id", "unit_name");

    private final Invocation invocation;

    @Mixin
    private TableInput input = new TableInput();

    @Mixin
    private TableOutput output = new TableOutput();

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

    VintageCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        WithProblems<CodeColumn> read;
        List<String> columns = nameColumn == null ? List.of(column) : List.of(column, nameColumn);
        output.check();
        try {
            CodeDigits digits = input.codeDigits(invocation, column);
            try (UserTable table = input.open(invocation, columns)) {
                read = CodeColumnReader.read(table, nameColumn != null, digits);
            }
        } catch (UnreadableFileException e) {
            throw new WrongUsageException(Donvi.message(e));
        }
        Gazetteer gazetteer = invocation.gazetteer();
        CodeColumn codes = read.value();
        Vintages vintages = level == null ? Vintages.of(gazetteer, codes) : Vintages.of(gazetteer, codes, level);
        if (unexplained) {
            output.print(invocation, UNEXPLAINED_COLUMNS, table -> printUnexplained(vintages, table));
        } else {
            output.print(invocation, COLUMNS, table -> print(vintages, table));
        }
        if (codes.blank() > 0) {
            invocation.say(Figures.of(codes.blank()) + " of " + Figures.of(codes.rows()) + " rows have no code");
        }
        invocation.say(verdict(vintages, codes));
        for (Problem problem : read.problems()) {
            invocation.say(problem + "; the row is not counted");
        }
        return read.isClean() ? ExitCode.DONE : ExitCode.USAGE;
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
                        Words.name(code.reason()),
                        code.unit().map(AdministrativeUnit::id).orElse(null),
                        code.unit().map(AdministrativeUnit::fullName).orElse(null));
            }
        }
    }

    private String verdict(Vintages vintages, CodeColumn codes) {
        Vintage best = vintages.best().get(0);
        String left = left(best, codes);
        return switch (vintages.verdict()) {
            case DECIDED -> "the codes are of " + words(dates(vintages)) + "; " + left;
            case COMPLETE_LIST ->
                "the codes are of " + words(dates(vintages))
                        + ", because they are the complete list of these dates; others explain them as well";
            case UNDECIDED -> "undecided: " + reasons(vintages) + "; " + left;
            case UNEXPLAINED ->
                codes.distinct() == 0
                        ? "there is no code in the column"
                        : "no date explains half of the codes; " + left;
        };
    }

    private static DateRange dates(Vintages vintages) {
        return vintages.dates().orElseThrow();
    }

    private static String left(Vintage best, CodeColumn codes) {
        return best.unexplained() == 0
                ? "all are explained"
                : Figures.of(best.unexplained()) + " of " + Figures.of(codes.distinct()) + " are not explained";
    }

    /** Why it is undecided: several runs of dates, or codes that mean other territories within one. */
    private String reasons(Vintages vintages) {
        List<Vintage> best = vintages.best();
        if (best.size() > 1) {
            return best.size() + " runs of dates explain the codes equally well";
        }
        Vintage only = best.get(0);
        List<String> changed = only.shifts().stream()
                .flatMap(shift -> shift.codes().stream())
                .map(Objects::toString)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        return words(only.dates()) + " explains the codes best, but in that time " + Figures.of(changed.size())
                + " of them came to mean another territory ("
                + changed.stream().limit(NAMED_CODES).collect(Collectors.joining(", "))
                + (changed.size() > NAMED_CODES ? ", …" : "") + ")";
    }

    private static String words(DateRange dates) {
        return dates.endExclusive()
                .map(end -> dates.startInclusive() + " to " + end.minusDays(1))
                .orElseGet(() -> dates.startInclusive() + " or later");
    }

    private static @Nullable LocalDate until(DateRange dates) {
        return dates.endExclusive().orElse(null);
    }
}
