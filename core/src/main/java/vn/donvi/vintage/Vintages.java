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
 * Finds the dates that a column of codes can come from.
 *
 * <p>A date explains a code if a unit bears it on that date, with the requested level and with the name beside it, if
 * any. Names are compared without accents, capitals, blanks and punctuation, with and without the type before them, and
 * in all spellings that sources have used. Without a requested level, each code counts for the level of its unit, so a
 * column may mix levels. Every pair of code and name counts once, whatever its number of rows.
 *
 * <p>The best dates leave the fewest codes unexplained. That alone decides nothing, because codes are used again: 26740
 * is explained before and after 2025-07-01, as two different wards. A column is {@link Verdict#DECIDED} only if one run
 * of dates is best and no explained code changes its territory in it. A unit that was only renamed, reclassified or
 * moved to another parent keeps its territory. A column is {@link Verdict#MIXED} if two runs of dates together explain
 * more of it than any single run, by at least one in fifty codes, so that a typing error does not make a mixture.
 *
 * <pre>{@code
 * Vintages vintages = Vintages.of(gazetteer, column);
 * if (vintages.verdict().isDecided()) {
 *     LocalDate date = vintages.date().orElseThrow();
 *     vintages.unexplained(date); // what remains to be looked at
 * }
 * }</pre>
 *
 * <p>Costs a sort of the dates on which the column's codes begin and end, and a pass over them. A complete list is
 * searched only if it could decide, and a mixture only if other dates explain the remaining codes. Immutable and
 * thread-safe.
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

    /** The dates for a column of codes of any level. */
    public static Vintages of(Gazetteer gazetteer, CodeColumn column) {
        return new Vintages(gazetteer, column, null);
    }

    /** The dates for a column of codes of one level. */
    public static Vintages of(Gazetteer gazetteer, CodeColumn column, UnitLevel level) {
        return new Vintages(gazetteer, column, level);
    }

    /** The verdict on the date. */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The dates that the column comes from; the meaning of its explained codes is the same on all of them. Empty if
     * undecided.
     */
    public Optional<DateRange> dates() {
        return Optional.ofNullable(dates);
    }

    /** A date that the column can come from, the first of {@link #dates()}; empty if undecided. */
    public Optional<LocalDate> date() {
        return dates().map(DateRange::startInclusive);
    }

    /** The two vintages that the column mixes, with the codes of each; empty if it is not {@link Verdict#MIXED}. */
    public Optional<Mixture> mixture() {
        return Optional.ofNullable(mixture);
    }

    /** The runs of dates that explain the most codes, by date; at least one. Unmodifiable. */
    public List<Vintage> best() {
        return best;
    }

    /** All runs of dates, the best first, then by date; together they cover the gazetteer's dates. Unmodifiable. */
    public List<Vintage> all() {
        return all;
    }

    /** The codes that a date does not explain, in the order of their first rows; unmodifiable. */
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

    /** Finds in each reading the first run of dates on which the column lists all units of its levels. */
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

    /** The number of units of each level in force, from each date on which one begins or has ended. */
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

    /** The number of codes of each level that a date explains. */
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
