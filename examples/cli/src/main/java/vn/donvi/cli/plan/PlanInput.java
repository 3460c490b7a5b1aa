package vn.donvi.cli.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.Faults;
import vn.donvi.cli.table.SheetCsv;
import vn.donvi.cli.table.TableInput;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.plan.PlanRow;
import vn.donvi.problem.ProblemsException;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.TextEncoding;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.plan.PlanSchema;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** The table of a plan, and the day that it is for. */
final class PlanInput {
    @Parameters(
            paramLabel = "PLAN",
            description = "The plan: CSV, or a workbook (.xlsx) with it in its first sheet. A row is one unit that a"
                    + " change takes; only the columns change and unit are needed. See TABLES.md for the others.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The first day of the planned state, yyyy-mm-dd; that of the plan if not given, and today if it"
                            + " has none.")
    private @Nullable LocalDate on;

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            description = "What separates the fields of CSV; a comma if not given.")
    private @Nullable Character separator;

    /**
     * Reads the rows.
     *
     * @throws WrongUsageException if the file cannot be read; the user is told each faulty row with its line
     */
    List<PlanRow> read(Invocation invocation) {
        try {
            return rows().orThrow();
        } catch (UnreadableFileException e) {
            throw new WrongUsageException(ErrorText.message(e));
        } catch (IOException e) {
            throw new WrongUsageException(Message.of("table.unreadable", ErrorText.message(e)));
        } catch (ProblemsException e) {
            Faults told = Faults.tell(invocation, e.problems());
            throw new WrongUsageException(Message.of("plan.unreadable", told.rows(), told.ifMore()));
        }
    }

    private WithProblems<List<PlanRow>> rows() throws IOException {
        CsvTable<PlanRow> table = CsvTable.of(PlanSchema.PLACED_PLAN).mayOmitColumns();
        if (!TableInput.isWorkbook(file)) {
            CsvOptions options = separator == null ? CsvOptions.STANDARD : CsvOptions.STANDARD.withSeparator(separator);
            return table.read(Input.of(file), options);
        }
        if (separator != null) {
            throw new WrongUsageException(Message.of("table.separator-of-csv"));
        }
        try (SheetCsv sheet = SheetCsv.open(file, null, false, TextEncoding.UTF_8)) {
            return table.read(Input.of(sheet, String.valueOf(file.getFileName())), CsvOptions.STANDARD);
        }
    }

    /** The day of a plan: that of the option, else the first that a row states, else today. */
    LocalDate date(List<PlanRow> rows, Gazetteer gazetteer, Invocation invocation) {
        Optional<LocalDate> stated =
                rows.stream().flatMap(row -> row.proposal().date().stream()).findFirst();
        LocalDate date = on == null ? stated.orElse(invocation.today()) : on;
        LocalDate eve = date.minusDays(1);
        invocation.on(eve, gazetteer);
        invocation.sayIfNotKnown(eve, gazetteer);
        return date;
    }

    /** The levels of the units of a plan that are known on the day before. */
    static Set<UnitLevel> levels(List<PlanRow> rows, Snapshot eve) {
        return rows.stream()
                .flatMap(row -> eve.find(row.part().unit().code()).stream())
                .map(AdministrativeUnit::level)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnitLevel.class)));
    }
}
