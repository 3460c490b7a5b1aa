package vn.donvi.cli.crosswalk;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.donvi.cli.code.CodeDate;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.Progress;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.cli.table.TableCommand;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.csv.UserRows;
import vn.donvi.csv.UserTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.harmonize.HarmonizedCounts;
import vn.donvi.harmonize.HarmonizedPeriod;
import vn.donvi.harmonize.MeasureHarmonizer;
import vn.donvi.harmonize.PanelHarmonizer;
import vn.donvi.harmonize.PanelPeriod;
import vn.donvi.measure.Measure;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.Figure;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vintage.LeadingZeros;

/** Carries a table of values from the units of one or several dates to the units of another. */
@Command(
        name = "harmonize",
        description = {
            "Carries a table of values keyed by unit codes of one date, or of several, to the units of another date, and"
                    + " prints them.",
            "",
            "Counts are carried to the last one: what a unit was divided among is shared out by the best evidence, and"
                    + " what no evidence divides stands in a row 'undetermined' without a code, so that the total still"
                    + " adds up. Means are weighted. Each value has bounds that hold whatever the evidence. An empty"
                    + " field is missing; what depends on it has no value, and the last column says on which codes,"
                    + " the first 20 of them."
        },
        footer = {
            "",
            "A row that cannot be carried, because its code is not in force on the date for example, is told on standard"
                    + " error with its line, and the exit code is 2. Several rows of one code, and of one date, are added"
                    + " up, and told with their lines.",
            "",
            "Examples:",
            "  donvi harmonize census.csv --key code --count population --from 2019-04-01",
            "  donvi harmonize survey.csv --key xa --mean pay --weight n --from 2019-04-01",
            "  donvi harmonize panel.csv --key code --count births --date-column year",
            "  donvi harmonize p.csv --key code --count n --from 2020-06-01 --level province",
            "  donvi harmonize d.csv --key k --count n --from auto --code-level district",
            "  donvi harmonize t.csv --key k --count n --from 1960-01-01 --gazetteer own.xlsx",
            "  donvi harmonize --measure census_population --to 2025-07-01"
        })
public final class HarmonizeCommand extends TableCommand {
    private static final int TOLD_PROBLEMS = 20;

    @Option(names = "--key", paramLabel = "COLUMN", description = "The column of the unit codes.")
    private @Nullable String key;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "Carry the gazetteer's own figures instead of a table: area, census_population,"
                    + " register_population, resident_population or declared_population, of the units in force on"
                    + " --from; if that is not given, on the day whose units most of these figures are about.")
    private @Nullable Measure measure;

    @Option(
            names = {"--count", "--value"},
            paramLabel = "COLUMN",
            description = "A column of counts or amounts; as many as there are.")
    private List<String> counts = new ArrayList<>();

    @Option(names = "--mean", paramLabel = "COLUMN", description = "A column of means or rates; as many as there are.")
    private List<String> means = new ArrayList<>();

    @Option(names = "--weight", paramLabel = "COLUMN", description = "The column by which means are weighted.")
    private @Nullable String weight;

    @Option(
            names = "--weight-measure",
            paramLabel = "MEASURE",
            description = "What means are weighted by instead of a column: area, census_population,"
                    + " register_population, resident_population or declared_population as the gazetteer knows it.")
    private @Nullable Measure weightMeasure;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The date of the codes, yyyy-mm-dd; or auto, to tell it from them.")
    private @Nullable String from;

    @Option(
            names = "--date-column",
            paramLabel = "COLUMN",
            description =
                    "The column that says for each row the date of its code, yyyy-mm-dd, or the year. The result has"
                            + " it too.")
    private @Nullable String dateColumn;

    @Option(
            names = "--year-day",
            paramLabel = "MM-DD",
            defaultValue = "12-31",
            description =
                    "With --date-column, the day on which the units of a year are taken. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private MonthDay yearDay;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The date of the result, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate to;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "The level of the result: commune, district or province; the lowest that the gazetteer has if"
                    + " not given, commune in Việt Nam.")
    private @Nullable UnitLevel level;

    @Option(
            names = "--code-level",
            paramLabel = "LEVEL",
            description = "Of which level the codes are: commune, district or province. Those that a spreadsheet made"
                    + " numbers are read with the zeros they have lost. If not given, the beginning of a file may tell"
                    + " that they are of communes, and that of any table that they are of the level of the result, if"
                    + " --level says it.")
    private @Nullable UnitLevel codeLevel;

    @Option(names = "--by-area", description = "Share out like the area, not like the population.")
    private boolean byArea;

    @Option(
            names = "--divide-equally",
            description = "Share what no evidence divides out equally, instead of leaving it undetermined.")
    private boolean divideEqually;

    @Option(
            names = "--absent-is-zero",
            description = "Take it that a unit that no row is about has none, instead of missing its count.")
    private boolean absentIsZero;

    private long problems;

    public HarmonizeCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    public Integer call() throws IOException {
        checkUsage();
        Gazetteer gazetteer = own.load(invocation);
        LocalDate date = invocation.on(to, gazetteer);
        invocation.sayIfNotKnown(date, gazetteer);
        Destinations destinations = Destinations.at(gazetteer, date, GazetteerOption.levelOr(level, gazetteer));
        return measure == null ? carryTable(gazetteer, destinations) : carry(measure, gazetteer, destinations);
    }

    /** Carries the figures of the gazetteer itself. */
    private int carry(Measure asked, Gazetteer gazetteer, Destinations destinations) throws IOException {
        LocalDate date = codeDate()
                .given(gazetteer)
                .or(() -> MeasureHarmonizer.date(gazetteer, asked))
                .orElseThrow(() -> new WrongUsageException(Message.of("crosswalk.no-figures", asked.label())));
        CarriedFigures figures = CarriedFigures.of(gazetteer, asked, AsOf.nearestTo(date));
        HarmonizedCounts carried = MeasureHarmonizer.carry(figures, date, destinations);
        HarmonizedTable rows = new HarmonizedTable(null, List.of(asked.label()));
        output.print(
                invocation,
                rows.columns(),
                table -> rows.write(
                        new HarmonizedPeriod(new PanelPeriod("", date), List.of(carried), List.of()), table));
        invocation.say(Message.of("crosswalk.figures-of", asked.label(), date));
        tell("", asked.label(), carried);
        return ExitCode.DONE;
    }

    private int carryTable(Gazetteer gazetteer, Destinations destinations) throws IOException {
        String codes = Objects.requireNonNull(key, "checked");
        PanelHarmonizer panel;
        PanelRows read;
        try {
            LeadingZeros zeros = level == null && codeLevel == null && input.isStandardInput()
                    ? LeadingZeros.ofAnyLevel(gazetteer)
                    : input.leadingZeros(invocation, codes, texts -> leadingZeros(texts, gazetteer));
            panel = panel(destinations);
            read = new PanelRows(panel, gazetteer, zeros);
            if (dateColumn == null) {
                read.period(dateOfCodes(gazetteer, zeros));
            }
            read(read);
        } catch (UnreadableFileException e) {
            invocation.say(ErrorText.message(e));
            return ExitCode.USAGE;
        }
        read.periods().forEach(this::tellRepeated);
        List<String> values = new ArrayList<>(counts);
        values.addAll(means);
        HarmonizedTable rows = new HarmonizedTable(dateColumn, values);
        output.print(invocation, rows.columns(), table -> write(panel, read, rows, table));
        if (problems > TOLD_PROBLEMS) {
            invocation.say(Message.of("crosswalk.and-more", NumberText.of(problems - TOLD_PROBLEMS)));
        }
        return problems == 0 ? ExitCode.DONE : ExitCode.USAGE;
    }

    private void checkUsage() {
        output.check();
        if (measure != null) {
            checkMeasure();
            return;
        }
        if (key == null) {
            throw new WrongUsageException(Message.of("crosswalk.which-key"));
        }
        if (counts.isEmpty() && means.isEmpty()) {
            throw new WrongUsageException(Message.of("crosswalk.what-to-carry"));
        }
        if (!means.isEmpty() && (weight == null) == (weightMeasure == null)) {
            throw new WrongUsageException(Message.of("crosswalk.no-weight"));
        }
        if (means.isEmpty() && (weight != null || weightMeasure != null)) {
            throw new WrongUsageException(Message.of("crosswalk.no-mean"));
        }
        if ((from == null) == (dateColumn == null)) {
            throw new WrongUsageException(Message.of("crosswalk.which-date"));
        }
        if (codeDate().isAuto() && input.isStandardInput()) {
            throw new WrongUsageException(Message.of("crosswalk.auto-needs-file"));
        }
    }

    /** The options about a table do not go with figures of the gazetteer. */
    private void checkMeasure() {
        boolean isTable = input.isGiven()
                || key != null
                || !counts.isEmpty()
                || !means.isEmpty()
                || weight != null
                || weightMeasure != null
                || dateColumn != null
                || codeLevel != null;
        if (isTable || byArea || divideEqually || absentIsZero) {
            throw new WrongUsageException(Message.of("crosswalk.measure-alone"));
        }
        if (codeDate().isAuto()) {
            throw new WrongUsageException(Message.of("crosswalk.measure-has-no-codes"));
        }
    }

    private PanelHarmonizer panel(Destinations destinations) {
        PanelHarmonizer panel = new PanelHarmonizer(destinations);
        counts.forEach(panel::count);
        if (weight != null) {
            String column = weight;
            means.forEach(mean -> panel.mean(mean, column));
        } else if (weightMeasure != null) {
            Gazetteer gazetteer = destinations.gazetteer();
            LocalDate near = codeDate().given(gazetteer).orElse(invocation.today());
            CarriedFigures figures = CarriedFigures.of(gazetteer, weightMeasure, AsOf.nearestTo(near));
            means.forEach(mean -> panel.mean(
                    mean,
                    unit -> figures.find(unit).stream()
                            .mapToDouble(Figure::value)
                            .findFirst()));
        }
        if (byArea) {
            panel.byArea();
        }
        if (divideEqually) {
            panel.dividingEqually();
        }
        return absentIsZero ? panel.absentIsZero() : panel;
    }

    private LeadingZeros leadingZeros(List<String> codes, Gazetteer gazetteer) {
        if (codeLevel != null) {
            return LeadingZeros.ofColumn(gazetteer, codeLevel, codes);
        }
        if (level == null) {
            return LeadingZeros.infer(gazetteer, codes);
        }
        UnitLevel likely = level;
        return codeDate()
                .given(gazetteer)
                .map(date -> LeadingZeros.infer(gazetteer, codes, likely, date))
                .orElseGet(() -> LeadingZeros.infer(gazetteer, codes, likely));
    }

    private LocalDate dateOfCodes(Gazetteer gazetteer, LeadingZeros zeros) throws IOException {
        Optional<LocalDate> given = codeDate().given(gazetteer);
        if (given.isPresent()) {
            return given.get();
        }
        try (UserTable table = open(List.of(Objects.requireNonNull(key, "checked")))) {
            return codeDate().tell(table, zeros, gazetteer);
        }
    }

    private CodeDate codeDate() {
        return new CodeDate(invocation, from);
    }

    // The table

    private void read(PanelRows panel) throws IOException {
        List<String> columns = columns();
        Terminal terminal = invocation.terminal();
        boolean isWatched = terminal.isInteractive() && output.file().isPresent();
        Progress progress = new Progress(terminal.err(), invocation.words(), isWatched, input.size(), System::nanoTime);
        try (UserTable table = open(columns)) {
            long count = 0;
            for (Optional<UserRows> next = table.next(); next.isPresent(); next = table.next()) {
                UserRows rows = next.get();
                for (int row = 0; row < rows.size(); row++) {
                    if (!rows.isBlank(row)) {
                        add(panel, rows, row, columns);
                    }
                }
                count += rows.size();
                progress.update(count, table.bytesRead());
            }
        }
        progress.clear();
    }

    /** The columns to read: the codes, the counts and means, and the weights and dates if there are any. */
    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(Objects.requireNonNull(key, "checked")));
        columns.addAll(counts);
        columns.addAll(means);
        if (weight != null) {
            columns.add(weight);
        }
        if (dateColumn != null) {
            columns.add(dateColumn);
        }
        return columns;
    }

    private void add(PanelRows panel, UserRows rows, int row, List<String> columns) {
        Optional<Problem> fault = rows.problem(row);
        if (fault.isPresent()) {
            tell(fault.get());
            return;
        }
        List<PanelRows.Cell> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new PanelRows.Cell(columns.get(i), rows.value(row, i).orElseThrow()));
        }
        int values = 1 + counts.size() + means.size();
        try {
            PanelRows.Period period = dateColumn == null
                    ? panel.periods().iterator().next()
                    : panel.period(
                            dateColumn, cells.get(cells.size() - 1).text().strip(), yearDay);
            period.add(
                    rows.line(row), cells.get(0), cells.subList(1, values), weight == null ? null : cells.get(values));
        } catch (PanelRows.BadValueException e) {
            tell(new Problem(Location.of(input.name(), rows.line(row), e.column()), ErrorText.of(e)));
        }
    }

    private void tell(Problem problem) {
        problems++;
        if (problems <= TOLD_PROBLEMS) {
            invocation.say(Message.of("crosswalk.not-carried", problem));
        }
    }

    /**
     * Reports the codes with several rows in a period. A table of units has one row a code; a table by sex or age has
     * many.
     */
    private void tellRepeated(PanelRows.Period period) {
        List<PanelRows.RowsOfCode> repeated = period.repeated();
        if (repeated.isEmpty()) {
            return;
        }
        int more = repeated.size() - TOLD_PROBLEMS;
        Message told = Message.verbatim(period.label().isEmpty() ? "" : period.label() + ": ")
                .then(Message.counted(
                        means.isEmpty() ? "crosswalk.added-up" : "crosswalk.taken-together",
                        repeated.size(),
                        NumberText.of(repeated.size()),
                        repeated.stream()
                                .limit(TOLD_PROBLEMS)
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))));
        invocation.say(more > 0 ? told.then(Message.of("crosswalk.more-codes", NumberText.of(more))) : told);
    }

    private UserTable open(List<String> columns) throws IOException {
        return input.open(invocation, columns);
    }

    // The result

    private void write(PanelHarmonizer panel, PanelRows read, HarmonizedTable rows, ResultTable table)
            throws IOException {
        for (PanelRows.Period period : read.periods()) {
            HarmonizedPeriod carried = result(panel, period);
            rows.write(carried, table);
            for (int i = 0; i < counts.size(); i++) {
                tell(period.label(), counts.get(i), carried.counts().get(i));
            }
        }
    }

    private static HarmonizedPeriod result(PanelHarmonizer panel, PanelRows.Period period) {
        try {
            return panel.result(period.period());
        } catch (IllegalStateException e) {
            throw new WrongUsageException(ErrorText.message(e));
        }
    }

    /** Reports how much of the total of a column was carried. */
    private void tell(String period, String column, HarmonizedCounts counted) {
        BigDecimal known = counted.values().stream()
                .map(value -> value.value().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = known.add(counted.undetermined()).add(counted.incomplete());
        if (sum.compareTo(counted.total()) != 0) {
            throw new IllegalStateException(column + " adds up to " + sum + " instead of " + counted.total());
        }
        Message name = period.isEmpty() ? Message.verbatim(column) : Message.of("crosswalk.column-of", column, period);
        Message told = Message.of("crosswalk.carried", name, counted.total().toPlainString(), known.toPlainString());
        if (counted.undetermined().signum() != 0) {
            told = told.then(
                    Message.of("crosswalk.undetermined", counted.undetermined().toPlainString()));
        }
        if (counted.incomplete().signum() != 0) {
            told = told.then(
                    Message.of("crosswalk.incomplete", counted.incomplete().toPlainString()));
        }
        invocation.say(told);
    }
}
