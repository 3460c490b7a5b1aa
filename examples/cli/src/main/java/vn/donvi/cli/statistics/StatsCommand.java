package vn.donvi.cli.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.ChangeTable;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.pictures.ReformReport;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.ChangeStatistics;
import vn.donvi.statistics.Density;
import vn.donvi.statistics.LineageChain;
import vn.donvi.statistics.RollUp;
import vn.donvi.statistics.TerritoryEffect;
import vn.donvi.statistics.UntouchedUnit;
import vn.donvi.unit.UnitLevel;

/** Counts the units at two dates by level, type and province, or prints other statistics. */
@Command(
        name = "stats",
        description = {
            "Counts the units at two dates, by level, type and province, with the differences.",
            "",
            "With an option that says so, prints other statistics as a table: of the changes after --from up to --to,"
                    + " itself included, or sums of figures on --to. Figures are carried to versions of the same"
                    + " territory, and added up where whole units merged; what is not known, or suspect, is never counted"
                    + " but said to be missing. A sum with missing units is a lower bound: the last column names them, and"
                    + " the column 'contradiction' says if a total that is stated of the unit cannot be right beside it."
        },
        footer = {
            "",
            "Examples:",
            "  donvi stats --from 2019-01-01 --to 2020-12-31",
            "  donvi stats --format csv",
            "  donvi stats --from 2025-06-30 --to 2025-07-01 --by province",
            "  donvi stats --from 2025-06-30 --to 2025-07-01 --by former_province --top 10",
            "  donvi stats --from 2025-06-30 --to 2025-07-01 --format html > reform.html",
            "  donvi stats --to 2019-04-01 --population census_population",
            "  donvi stats --to 2025-07-01 --density register_population --missing",
            "  donvi stats --from 2019-01-01 --by round",
            "  donvi stats --from 2019-01-01 --rounds",
            "  donvi stats --chains 5",
            "  donvi stats --from 2019-01-01 --untouched --level district",
            "  donvi stats --gazetteer units.csv changes.csv"
        })
public final class StatsCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first date, yyyy-mm-dd; the beginning of the record if not given.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The second date, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate to;

    @Mixin
    private StatsOutput output = new StatsOutput();

    @ArgGroup(heading = "%nOther statistics, one at a time:%n", headingKey = "stats.other")
    private @Nullable Kind kind;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Of which units, or by which units figures are added: province, district or commune. Sums are"
                    + " by province if not given, the others of communes.")
    private @Nullable UnitLevel level;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            split = ",",
            description = "With --by, of what averages are wanted; area,census_population if not given. Others are"
                    + " register_population, resident_population and declared_population.")
    private @Nullable List<Measure> measures;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Only figures for this date; those nearest to --to if not given.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Only N rows: with --by those with the largest reduction, with --population, --area and"
                    + " --density the largest sums or densities, the largest first.")
    private @Nullable Integer top;

    @Option(
            names = "--missing",
            description =
                    "With --population, --area and --density, print instead the units of which no figure is known,"
                            + " and why.")
    private boolean missing;

    public StatsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The options for statistics other than the counts. */
    private static final class Kind {
        @Option(
                names = "--by",
                paramLabel = "GROUP",
                description = "What the changes did: by kind, year, document, province (those of --to), former_province"
                        + " (those of --from) or round (2019-2021, 2023-2025, 2025), with the units touched and in"
                        + " force before and after, and their average sizes.")
        private @Nullable GroupBy by;

        @Option(
                names = "--population",
                paramLabel = "MEASURE",
                description = "How many people live where: census_population, register_population,"
                        + " resident_population or declared_population.")
        private @Nullable Measure population;

        @Option(names = "--area", description = "How large the units are.")
        private boolean area;

        @Option(
                names = "--density",
                paramLabel = "MEASURE",
                description = "How many people of --population live on a km² of the units of which both is known.")
        private @Nullable Measure density;

        @Option(
                names = "--chains",
                paramLabel = "N",
                description = "The N longest chains of changes from one unit to another, step by step.")
        private @Nullable Integer chains;

        @Option(
                names = "--irreversible",
                description = "The changes that merged or divided territories, in the columns of 'changes'.")
        private boolean irreversible;

        @Option(
                names = "--rounds",
                description = "How many units of --to no round of rearrangement has changed, one, two or three.")
        private boolean rounds;

        @Option(
                names = "--untouched",
                description = "The units of which no part went elsewhere and to which nothing came, renamed or not.")
        private boolean untouched;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        Gazetteer gazetteer = own.load(invocation);
        LocalDate before = invocation.from(from, gazetteer);
        LocalDate after = invocation.to(to, before, gazetteer);
        invocation.sayIfNotKnown(after, gazetteer);
        if (output.isHtml()) {
            String page = report(gazetteer, before, after).html();
            output.print(invocation, out -> out.append(page));
            return ExitCode.DONE;
        }
        if (kind != null) {
            print(kind, gazetteer, before, after);
            return ExitCode.DONE;
        }
        Counts counts = new Counts(gazetteer, before, after);
        if (output.isGiven()) {
            output.print(invocation, Counts.COLUMNS, counts::write);
        } else {
            counts.writeText(invocation.out(), invocation.words());
        }
        return ExitCode.DONE;
    }

    /** The page about the counts: with maps if the units are those of the published polygons. */
    private static ReformReport report(Gazetteer gazetteer, LocalDate before, LocalDate after) {
        ReformReport report = ReformReport.of(gazetteer, before, after);
        Boundaries boundaries = Boundaries.load(gazetteer);
        try {
            boundaries.on(before);
            boundaries.on(after);
        } catch (IllegalArgumentException e) {
            return report;
        }
        return report.withMaps(boundaries);
    }

    private void checkOptions() {
        boolean isSum = kind != null && (kind.population != null || kind.area || kind.density != null);
        boolean isByGroup = kind != null && kind.by != null;
        output.check();
        check(!output.isHtml() || kind == null, "statistics.page-of-counts");
        check(!isOfRounds() || !own.isGiven(), "statistics.rounds-of-vietnam");
        check(level == null || kind != null, "statistics.level");
        check(!missing || isSum, "statistics.missing");
        check(asOf == null || isSum || isByGroup, "statistics.as-of");
        check(measures == null || isByGroup, "statistics.measure");
        check(top == null || isByGroup || (isSum && !missing), "statistics.top");
        check(top == null || top >= 0, "statistics.negative", "--top", String.valueOf(top));
        check(from == null || !isSum, "statistics.one-date");
        if (kind != null) {
            check(kind.population != Measure.AREA, "statistics.no-population", "--population");
            check(kind.density != Measure.AREA, "statistics.no-population", "--density");
            check(
                    kind.chains == null || kind.chains >= 0,
                    "statistics.negative",
                    "--chains",
                    String.valueOf(kind.chains));
        }
    }

    private boolean isOfRounds() {
        return kind != null && (kind.rounds || kind.by == GroupBy.ROUND);
    }

    private static void check(boolean condition, String key, Object... values) {
        if (!condition) {
            throw new WrongUsageException(Message.of(key, values));
        }
    }

    private void print(Kind asked, Gazetteer gazetteer, LocalDate before, LocalDate after) throws IOException {
        UnitLevel of = level == null ? UnitLevel.COMMUNE : level;
        GroupBy by = asked.by;
        if (by != null) {
            ChangeStatistics statistics = ChangeStatistics.of(gazetteer, before, after, of, sizes(gazetteer, after));
            output.print(
                    invocation,
                    GroupTable.columns(statistics, by),
                    table -> GroupTable.write(statistics, by, top, table));
        } else if (asked.irreversible) {
            ChangeStatistics statistics = ChangeStatistics.of(gazetteer, before, after, of, List.of());
            output.print(
                    invocation,
                    ChangeTable.COLUMNS,
                    table -> ChangeTable.write(gazetteer, statistics.irreversible(), table));
            sayEffects(statistics);
        } else if (asked.chains != null) {
            List<LineageChain> chains = LineageChain.longest(gazetteer, before, after, asked.chains);
            output.print(invocation, ChainTable.COLUMNS, table -> ChainTable.write(gazetteer, chains, table));
        } else if (asked.rounds) {
            ChangeStatistics statistics = ChangeStatistics.of(gazetteer, before, after, of, List.of());
            output.print(invocation, List.of("rounds", "units"), table -> {
                for (Map.Entry<Integer, Integer> count :
                        statistics.unitsByRounds(new Rounds()).entrySet()) {
                    table.row(count.getKey(), count.getValue());
                }
            });
        } else if (asked.untouched) {
            List<UntouchedUnit> units = UntouchedUnit.of(gazetteer, before, after, of);
            output.print(invocation, UntouchedTable.COLUMNS, table -> UntouchedTable.write(units, table));
            invocation.say(Message.of(
                    "statistics.untouched",
                    NumberText.of(units.size()),
                    NumberText.of(gazetteer.on(after).count(of)),
                    Message.of("statistics.level." + of.name()),
                    after,
                    before));
        } else if (asked.density != null) {
            RollUp area = rollUp(gazetteer, Measure.AREA, after);
            print(Density.of(rollUp(gazetteer, asked.density, after), area), area);
        } else {
            print(rollUp(gazetteer, asked.population == null ? Measure.AREA : asked.population, after));
        }
    }

    private List<CarriedFigures> sizes(Gazetteer gazetteer, LocalDate after) {
        List<CarriedFigures> sizes = new ArrayList<>();
        for (Measure measure : measures == null ? List.of(Measure.AREA, Measure.CENSUS_POPULATION) : measures) {
            sizes.add(CarriedFigures.of(gazetteer, measure, rule(after)));
        }
        return sizes;
    }

    private AsOf rule(LocalDate after) {
        return asOf == null ? AsOf.nearestTo(after) : AsOf.exactly(asOf);
    }

    private RollUp rollUp(Gazetteer gazetteer, Measure measure, LocalDate date) {
        CarriedFigures figures = CarriedFigures.of(gazetteer, measure, rule(date));
        return RollUp.of(figures, date, level == null ? UnitLevel.PROVINCE : level);
    }

    private void print(RollUp sums) throws IOException {
        if (missing) {
            printMissing(List.of(sums));
        } else {
            output.print(invocation, SumTable.columns(sums), table -> SumTable.write(sums, top, table));
        }
        sayMissing(sums);
        sayContradictions(sums);
    }

    private void print(Density density, RollUp area) throws IOException {
        if (missing) {
            printMissing(List.of(density.population(), area));
        } else {
            output.print(invocation, SumTable.columns(density), table -> SumTable.write(density, top, table));
        }
        sayMissing(density.population());
        sayMissing(area);
    }

    private void printMissing(List<RollUp> sums) throws IOException {
        output.print(invocation, SumTable.MISSING_COLUMNS, table -> SumTable.writeMissing(sums, table));
    }

    private void sayMissing(RollUp sums) {
        int gaps = sums.total().missing().size();
        if (gaps > 0) {
            invocation.say(Message.of(
                    missing ? "statistics.gaps-listed" : "statistics.gaps",
                    sums.figures().measure().label(),
                    NumberText.of(gaps),
                    NumberText.of(gaps + sums.total().figures().size())));
        }
    }

    private void sayContradictions(RollUp sums) {
        long contradictions = sums.rows().stream()
                .filter(row -> row.contradiction().isPresent())
                .count();
        if (contradictions > 0) {
            invocation.say(Message.of(
                    "statistics.contradictions",
                    NumberText.of(contradictions),
                    NumberText.of(sums.rows().size())));
        }
    }

    private void sayEffects(ChangeStatistics statistics) {
        String counts = Arrays.stream(TerritoryEffect.values())
                .map(effect -> Labels.name(effect) + " "
                        + NumberText.of(statistics.changes(effect).size()))
                .collect(Collectors.joining(", "));
        invocation.say(Message.of(
                "statistics.irreversible",
                NumberText.of(statistics.irreversible().size()),
                NumberText.of(statistics.changes().size()),
                counts));
    }
}
