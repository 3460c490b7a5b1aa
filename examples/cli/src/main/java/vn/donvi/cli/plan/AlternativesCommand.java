package vn.donvi.cli.plan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.GazetteerOption;
import vn.donvi.cli.table.TraitsOption;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.pictures.AlternativesReport;
import vn.donvi.plan.alternative.Acceptance;
import vn.donvi.plan.alternative.AlternativeSearch;
import vn.donvi.plan.alternative.Alternatives;
import vn.donvi.plan.alternative.MergerDomain;
import vn.donvi.plan.alternative.Partition;
import vn.donvi.plan.alternative.PartitionSearch;
import vn.donvi.plan.eligibility.EligibilityScreen;
import vn.donvi.plan.eligibility.ExemptionClaim;
import vn.donvi.plan.eligibility.MergingCheck;
import vn.donvi.standard.Standard;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.Standards;
import vn.donvi.standard.UnitProfiles;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;
import vn.donvi.vietnam.VietnamEligibility;
import vn.donvi.vietnam.VietnamStandards;

/** Searches for the neighbours with which a unit reaches the standard. */
@Command(
        name = "alternatives",
        description = {
            "Finds every set of connected units with which a unit reaches the standard of people and of area. With"
                    + " --partition it divides a district or province into groups, so that the fewest units stay below the"
                    + " standard, with the fewest mergers.",
            "",
            "Sets are in this order: what is enough before what may be; fewer units; the smaller one of the greater"
                    + " percentages, so that sizes stay even; the longer inner border. Units are of one province. The search"
                    + " is exhaustive up to the size, and says so if it stops earlier.",
            "",
            "'depends' is by traits that are not known; --traits says what you know. 'unknown' lacks a figure or a"
                    + " standard: what is not known is not zero. A partition is made twice, of what is certain and of what is"
                    + " possible."
        },
        footer = {
            "",
            "A formed unit has the type of its units. If they have several, it is a phường if one of them is, else a thị"
                    + " trấn if one of them is; --type gives another one. Neighbours are those of the polygons, which are"
                    + " coarse before the reform of 2025.",
            "",
            "Examples:",
            "  donvi plan alternatives 27262 --on 2022-12-31 --same-district",
            "  donvi plan alternatives 18229 --up-to 3 --traits ours.csv --format csv",
            "  donvi plan alternatives 773 --on 2022-12-31 --partition --period 2023-2025",
            "  donvi plan alternatives 27262 --on 2024-12-31 --rule 76/2025",
            "  donvi plan alternatives 18262 -o duc-quang.html"
        })
public final class AlternativesCommand implements Callable<Integer> {
    /** Alternatives in a text for people. */
    private static final int SHOWN = 20;

    private final Invocation invocation;

    @Parameters(paramLabel = "CODE", description = "The unit; with --partition the district or province.")
    private UnitCode code = UnitCode.of("0");

    @Option(names = "--on", paramLabel = "DATE", description = "As of this day, yyyy-mm-dd; today if not given.")
    private @Nullable LocalDate on;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "What a formed unit must reach: the standards 1211/2016 or 112/2025, or 76/2025, which is for"
                    + " units formed in 2025. The standards in force on the day if not given.")
    private @Nullable String rule;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description =
                    "Instead of --rule: what units formed in this period must reach, with the exceptions for those of"
                            + " several units. With --partition only units that must be rearranged in it need a merger.")
    private @Nullable String period;

    @Option(
            names = "--up-to",
            paramLabel = "NUMBER",
            description = "The greatest number of units in a set, from 2 to 8; 4 if not given.")
    private int size = AlternativeSearch.USUAL_SIZE;

    @Option(names = "--same-district", description = "Only units of the same district.")
    private boolean isSameDistrict;

    @Option(names = "--type", paramLabel = "TYPE", description = "The type of formed units, such as phường.")
    private @Nullable String type;

    @Option(names = "--partition", description = "Divide the district or province CODE into groups.")
    private boolean isPartition;

    @Option(
            names = "--bound",
            paramLabel = "NUMBER",
            description = "After how many sets, or with --partition after how many tried groups, the search stops;"
                    + " 100000 and 50000000 if not given.")
    private @Nullable Long bound;

    @Mixin
    private TraitsOption traits = new TraitsOption();

    @Mixin
    private NeighboursOption borders = new NeighboursOption();

    @Mixin
    private ExemptOption exempt = new ExemptOption();

    @Mixin
    private PlanOutput output = new PlanOutput();

    @Mixin
    private GazetteerOption own = new GazetteerOption();

    AlternativesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        if (rule != null && period != null) {
            throw new WrongUsageException(Message.of("usage.exclusive", "--rule, --period"));
        }
        output.check();
        Gazetteer gazetteer = own.load(invocation);
        LocalDate date = invocation.on(on, gazetteer);
        Snapshot snapshot = gazetteer.on(date);
        AdministrativeUnit unit = snapshot.get(code);
        List<AdministrativeUnit> units = isPartition ? inside(unit, snapshot) : around(unit, snapshot);
        UnitProfiles profiles = UnitProfiles.of(gazetteer, date, traits.load(invocation, gazetteer, date));
        List<ExemptionClaim> claims = exempt.load(invocation, gazetteer, date);
        if (!isPartition && !claims.isEmpty()) {
            throw new WrongUsageException(Message.of("table.goes-with", "--exempt", "--partition"));
        }
        Neighbourhood neighbourhood =
                borders.load(invocation, gazetteer, snapshot, units.get(0).level());
        MergerDomain domain = domain(profiles, neighbourhood, units);
        invocation.sayIfNotKnown(date, gazetteer);
        sayWithoutBorders(domain);
        if (isPartition) {
            divide(unit, domain, spared(gazetteer, profiles, units, claims), gazetteer, snapshot);
        } else {
            search(unit, domain, gazetteer, snapshot);
        }
        return ExitCode.DONE;
    }

    private static UnitType type(String label) {
        return UnitType.find(label).orElseThrow(() -> new WrongUsageException(Message.of("plan.no-type", label)));
    }

    private MergerDomain domain(UnitProfiles profiles, Neighbourhood neighbourhood, List<AdministrativeUnit> units) {
        Optional<UnitType> formed = Optional.ofNullable(type).map(AlternativesCommand::type);
        try {
            if (period == null) {
                return MergerDomain.of(
                        profiles, neighbourhood, check(profiles.snapshot().date()), units, formed);
            }
            MergingCheck target = MergingCheck.of(VietnamEligibility.load(), period, VietnamStandards.load());
            return MergerDomain.of(profiles, neighbourhood, target, units, formed);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The units that need no merger, by what a partition accepts: those that are claimed to be exempt, and in a period
     * those that need not be rearranged.
     */
    private Map<Acceptance, Set<UnitCode>> spared(
            Gazetteer gazetteer, UnitProfiles profiles, List<AdministrativeUnit> units, List<ExemptionClaim> claims) {
        Set<UnitCode> outside = claims.stream().map(ExemptionClaim::unit).collect(Collectors.toSet());
        Set<UnitCode> perhaps = new HashSet<>();
        if (period != null) {
            EligibilityScreen screen = EligibilityScreen.of(
                    VietnamEligibility.load(), period, VietnamStandards.load(), gazetteer, List.of());
            for (AdministrativeUnit unit : units) {
                switch (screen.screen(unit, profiles.of(unit)).verdict()) {
                    case NOT_ELIGIBLE, NOT_IN_SCOPE -> outside.add(unit.code());
                    case DEPENDS, UNKNOWN -> perhaps.add(unit.code());
                    case ELIGIBLE -> {
                        // It needs a merger.
                    }
                }
            }
        }
        perhaps.addAll(outside);
        return Map.of(Acceptance.CERTAIN, outside, Acceptance.POSSIBLE, perhaps);
    }

    /** A check by the rule that is asked for, with its standards of the day in force that is nearest to a date. */
    private StandardCheck check(LocalDate date) {
        Standards standards = VietnamStandards.load();
        if (rule == null) {
            return StandardCheck.of(standards, date);
        }
        Standards targets = VietnamEligibility.load().targets();
        Standards having = targets.rules().contains(rule) ? targets : standards;
        LocalDate day = nearest(having, date);
        if (!day.equals(date)) {
            invocation.say(Message.of("plan.rule-of-other-day", rule, date, day));
        }
        return StandardCheck.of(having, rule, day);
    }

    private LocalDate nearest(Standards standards, LocalDate date) {
        List<DateRange> ranges = standards.standards().stream()
                .filter(standard -> standard.rule().equals(rule))
                .map(Standard::validity)
                .toList();
        if (ranges.isEmpty() || standards.isInForce(String.valueOf(rule), date)) {
            return date; // the check says which rules there are
        }
        LocalDate first = ranges.stream()
                .map(DateRange::startInclusive)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return date.isBefore(first)
                ? first
                : ranges.stream()
                        .flatMap(range -> range.endExclusive().stream())
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                        .minusDays(1);
    }

    /** The units of the level of a unit in its province, or in its district. */
    private List<AdministrativeUnit> around(AdministrativeUnit unit, Snapshot snapshot) {
        List<AdministrativeUnit> parents = snapshot.parents(unit);
        if (parents.isEmpty()) {
            return snapshot.units(unit.level());
        }
        if (isSameDistrict && parents.get(0).level() != UnitLevel.DISTRICT) {
            throw new WrongUsageException(Message.of("plan.no-district", unit.fullName(), code, snapshot.date()));
        }
        AdministrativeUnit place = isSameDistrict ? parents.get(0) : parents.get(parents.size() - 1);
        return snapshot.within(place.code(), unit.level());
    }

    /** The communes of a district or province. */
    private List<AdministrativeUnit> inside(AdministrativeUnit unit, Snapshot snapshot) {
        List<AdministrativeUnit> units = snapshot.within(code, UnitLevel.COMMUNE);
        if (units.isEmpty()) {
            throw new WrongUsageException(Message.of("plan.no-communes", unit.fullName(), code, snapshot.date()));
        }
        return units;
    }

    private void sayWithoutBorders(MergerDomain domain) {
        List<AdministrativeUnit> without = domain.withoutBorders();
        if (!without.isEmpty()) {
            invocation.say(Message.of(
                    "plan.without-border",
                    without.size(),
                    domain.units().size(),
                    without.get(0).fullName(),
                    without.get(0).code()));
        }
    }

    private void search(AdministrativeUnit unit, MergerDomain domain, Gazetteer gazetteer, Snapshot snapshot)
            throws IOException {
        Alternatives found;
        try {
            AlternativeSearch search = AlternativeSearch.in(domain).upTo(size);
            found = (bound == null ? search : search.within(Math.toIntExact(bound))).around(unit);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
        if (output.isHtml()) {
            AlternativesReport report = AlternativesReport.of(found, domain.rule(), snapshot);
            output.printPage(maps -> report.withMaps(maps).html(), report::html, gazetteer, invocation);
            invocation.say(AlternativeText.summary(found));
        } else if (!output.isText()) {
            output.print(
                    invocation, AlternativeTable.COLUMNS, table -> AlternativeTable.write(found, domain.rule(), table));
            invocation.say(AlternativeText.summary(found));
        } else {
            AlternativeText.print(found, domain.rule(), SHOWN, invocation.words(), invocation.out());
        }
    }

    private void divide(
            AdministrativeUnit unit,
            MergerDomain domain,
            Map<Acceptance, Set<UnitCode>> spared,
            Gazetteer gazetteer,
            Snapshot snapshot)
            throws IOException {
        List<Partition> partitions = new ArrayList<>();
        try {
            PartitionSearch search = PartitionSearch.in(domain).upTo(size);
            PartitionSearch bounded = bound == null ? search : search.within(bound);
            for (Acceptance acceptance : Acceptance.values()) {
                partitions.add(bounded.accepting(acceptance)
                        .exempting(spared.getOrDefault(acceptance, Set.of()))
                        .run());
            }
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
        if (output.isHtml()) {
            AlternativesReport report = AlternativesReport.of(unit, partitions, domain.rule(), snapshot);
            output.printPage(maps -> report.withMaps(maps).html(), report::html, gazetteer, invocation);
            partitions.forEach(partition -> invocation.say(AlternativeText.summary(partition)));
        } else if (!output.isText()) {
            output.print(
                    invocation,
                    AlternativeTable.PARTITION_COLUMNS,
                    table -> AlternativeTable.write(partitions, domain.rule(), table));
            partitions.forEach(partition -> invocation.say(AlternativeText.summary(partition)));
        } else {
            AlternativeText.print(unit, partitions, domain.rule(), invocation.words(), invocation.out());
        }
    }
}
