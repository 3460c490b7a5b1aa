package vn.donvi.vintage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.statistics.TerritorialIdentity;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vintage.UnexplainedCode.Reason;

/**
 * Which dates a column of codes can come from.
 *
 * <p>A date explains a code if a unit bears it on that date, of the level asked for if one is, and of the name beside it
 * if there is one. Names are compared without accents, capitals, blanks and punctuation, with and without the type
 * before them, and in all spellings that sources have used. Without a level each code counts for the level of whatever
 * bears it, so a column may mix levels. Every pair of code and name counts once, however many rows have it.
 *
 * <p>The best dates are those that leave the fewest codes unexplained. That alone decides nothing, because codes are used
 * again: 26740 is explained before and after 2025-07-01, as two different wards. So a column is {@link Verdict#DECIDED}
 * only if one run of dates is best and no explained code changes its territory in it; a unit that was but renamed,
 * reclassified or moved to another parent keeps it. A column is {@link Verdict#MIXED} if two runs of dates explain more of
 * it together than any by itself, by at least one in fifty codes, so that a slip of the pen does not make a mixture.
 *
 * <pre>{@code
 * Vintages vintages = Vintages.of(gazetteer, column);
 * if (vintages.verdict().isDecided()) {
 *     LocalDate date = vintages.date().orElseThrow();
 *     vintages.unexplained(date); // what remains to be looked at
 * }
 * }</pre>
 *
 * <p>Costs a sort of the dates on which the column's codes begin and end, and a pass over them; a complete list is looked
 * for only if it could decide, and a mixture only if codes are left that other dates explain. Immutable and thread-safe.
 */
public final class Vintages {
    private static final Comparator<Vintage> BEST_FIRST = Comparator.comparing(Vintage::unexplained)
            .thenComparing(vintage -> vintage.dates().startInclusive());

    private final Gazetteer gazetteer;
    private final @Nullable UnitLevel level;
    private final List<Explanation> explanations;
    private final List<Vintage> all;
    private final List<Vintage> best;
    private final Verdict verdict;
    private final @Nullable DateRange dates;
    private final @Nullable Mixture mixture;

    private Vintages(Gazetteer gazetteer, CodeColumn column, @Nullable UnitLevel level) {
        this.gazetteer = gazetteer;
        this.level = level;
        TerritorialIdentity territories = TerritorialIdentity.ofLandAndPeople(gazetteer);
        this.explanations = column.cells().stream()
                .map(cell -> Explanation.of(cell, gazetteer, territories, level))
                .toList();
        this.all = new Sweep(gazetteer.coverage().startInclusive(), explanations)
                .vintages().stream().sorted(BEST_FIRST).toList();
        this.best = all.stream()
                .filter(vintage -> vintage.unexplained() == all.get(0).unexplained())
                .toList();
        List<DateRange> readings =
                best.stream().flatMap(vintage -> vintage.readings().stream()).toList();
        this.mixture =
                MixtureSearch.find(explanations, all, best.get(0).explained()).orElse(null);
        if (mixture != null) {
            this.verdict = Verdict.MIXED;
            this.dates = null;
        } else if (best.get(0).explained() * 2L < column.distinct() || column.distinct() == 0) {
            this.verdict = Verdict.UNEXPLAINED;
            this.dates = null;
        } else if (readings.size() == 1) {
            this.verdict = Verdict.DECIDED;
            this.dates = readings.get(0);
        } else {
            List<DateRange> complete = best.get(0).unexplained() == 0 ? complete(readings) : List.of();
            this.verdict = complete.size() == 1 ? Verdict.COMPLETE_LIST : Verdict.UNDECIDED;
            this.dates = complete.size() == 1 ? complete.get(0) : null;
        }
    }

    /** The dates of a column of codes of any level. */
    public static Vintages of(Gazetteer gazetteer, CodeColumn column) {
        return new Vintages(gazetteer, column, null);
    }

    /** The dates of a column of codes of one level. */
    public static Vintages of(Gazetteer gazetteer, CodeColumn column, UnitLevel level) {
        return new Vintages(gazetteer, column, level);
    }

    /** Whether the date can be told. */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The dates from which the column comes; on all of them its explained codes mean the same. Empty if that cannot be
     * told.
     */
    public Optional<DateRange> dates() {
        return Optional.ofNullable(dates);
    }

    /** A date from which the column can come, the first of {@link #dates()}; empty if that cannot be told. */
    public Optional<LocalDate> date() {
        return dates().map(DateRange::startInclusive);
    }

    /** The two vintages that the column mixes, with the codes of each; empty if it is not {@link Verdict#MIXED}. */
    public Optional<Mixture> mixture() {
        return Optional.ofNullable(mixture);
    }

    /** The runs of dates that explain most, by date; at least one. Unmodifiable. */
    public List<Vintage> best() {
        return best;
    }

    /** All runs of dates, the best first, then by date; together they are what the gazetteer covers. Unmodifiable. */
    public List<Vintage> all() {
        return all;
    }

    /** The codes that a date does not explain, in the order in which the column has them first; unmodifiable. */
    public List<UnexplainedCode> unexplained(LocalDate date) {
        Snapshot snapshot = gazetteer.on(date);
        return explanations.stream()
                .filter(explanation -> !explanation.holds(date))
                .map(explanation -> unexplained(explanation.cell(), snapshot))
                .toList();
    }

    private UnexplainedCode unexplained(CodeColumn.Cell cell, Snapshot snapshot) {
        List<AdministrativeUnit> versions =
                UnitCode.isCode(cell.code) ? gazetteer.versions(UnitCode.of(cell.code)) : List.of();
        if (versions.isEmpty()) {
            return unexplained(cell, Reason.UNKNOWN_CODE, Optional.empty());
        }
        Optional<AdministrativeUnit> bearer = snapshot.find(UnitCode.of(cell.code));
        if (bearer.isEmpty()) {
            Optional<AdministrativeUnit> before = versions.stream()
                    .filter(version -> version.id().since().isBefore(snapshot.date()))
                    .reduce((first, second) -> second);
            return unexplained(
                    cell, Reason.NOT_IN_FORCE, before.or(() -> versions.stream().findFirst()));
        }
        boolean isOtherLevel = level != null && bearer.get().level() != level;
        return unexplained(cell, isOtherLevel ? Reason.OTHER_LEVEL : Reason.OTHER_NAME, bearer);
    }

    private static UnexplainedCode unexplained(CodeColumn.Cell cell, Reason reason, Optional<AdministrativeUnit> unit) {
        return new UnexplainedCode(cell.code, cell.name, cell.rows, reason, unit);
    }

    /**
     * For each reading within which the column is on some dates the complete list of the units of its levels, the first
     * run of such dates.
     */
    private List<DateRange> complete(List<DateRange> readings) {
        NavigableMap<LocalDate, Map<UnitLevel, Integer>> inForce = inForce();
        List<DateRange> complete = new ArrayList<>();
        for (DateRange reading : readings) {
            LocalDate start = reading.startInclusive();
            Map<UnitLevel, Integer> borne = borne(gazetteer.on(start));
            LocalDate from = null;
            LocalDate until = null;
            for (LocalDate date = start;
                    date != null && reading.contains(date) && until == null;
                    date = inForce.higherKey(date)) {
                Map<UnitLevel, Integer> counts = inForce.floorEntry(date).getValue();
                boolean isComplete = borne.entrySet().stream()
                        .allMatch(count -> count.getValue().equals(counts.get(count.getKey())));
                if (isComplete && from == null) {
                    from = date;
                } else if (!isComplete && from != null) {
                    until = date;
                }
            }
            if (from != null) {
                complete.add(range(from, until == null ? reading.endExclusive().orElse(null) : until));
            }
        }
        return complete;
    }

    private static DateRange range(LocalDate start, @Nullable LocalDate end) {
        return end == null ? DateRange.from(start) : DateRange.of(start, end);
    }

    /** How many units of each level are in force, from each date on which one begins or has ended. */
    private NavigableMap<LocalDate, Map<UnitLevel, Integer>> inForce() {
        NavigableMap<LocalDate, Map<UnitLevel, Integer>> counts = new TreeMap<>();
        for (AdministrativeUnit unit : gazetteer.units()) {
            count(counts, unit.validity().startInclusive(), unit.level(), 1);
            unit.validity().endExclusive().ifPresent(end -> count(counts, end, unit.level(), -1));
        }
        Map<UnitLevel, Integer> sum = new EnumMap<>(UnitLevel.class);
        for (Map<UnitLevel, Integer> step : counts.values()) {
            step.forEach((each, difference) -> sum.merge(each, difference, Integer::sum));
            step.putAll(sum);
        }
        return counts;
    }

    private static void count(
            NavigableMap<LocalDate, Map<UnitLevel, Integer>> counts, LocalDate date, UnitLevel level, int difference) {
        counts.computeIfAbsent(date, each -> new EnumMap<>(UnitLevel.class)).merge(level, difference, Integer::sum);
    }

    /** How many codes of each level the column has that a date explains. */
    private Map<UnitLevel, Integer> borne(Snapshot snapshot) {
        Map<UnitLevel, Integer> borne = new EnumMap<>(UnitLevel.class);
        Set<String> counted = new HashSet<>();
        for (Explanation explanation : explanations) {
            String code = explanation.cell().code;
            if (explanation.holds(snapshot.date()) && counted.add(code)) {
                borne.merge(snapshot.get(UnitCode.of(code)).level(), 1, Integer::sum);
            }
        }
        return borne;
    }
}
