package vn.donvi.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/**
 * Statistics of the changes to the units of a level between two dates, by kind, year, document and province.
 *
 * <p>The changes lead from the state on the first date to that on the second: after the first, up to and including the
 * second. A change counts for a level if a version of that level ended or began in it.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2025, 7, 1);
 * ChangeStatistics reform = ChangeStatistics.of(gazetteer, day.minusDays(1), day, UnitLevel.COMMUNE, List.of());
 * for (ChangeGroup province : reform.by(Grouping.PROVINCE)) {
 *     System.out.println(province.key() + " " + province.inForce().orElseThrow().reduction());
 * }
 * reform.changes(TerritoryEffect.KEPT); // what can be undone
 * }</pre>
 *
 * <p>Making one costs a pass over all changes, a grouping one over the changes of the period and over the versions in
 * force. Immutable and thread-safe.
 */
public final class ChangeStatistics {
    private final Gazetteer gazetteer;
    private final LocalDate from;
    private final LocalDate to;
    private final UnitLevel level;
    private final List<CarriedFigures> sizes;
    private final List<UnitChange> changes;
    /** By the id of the change. */
    private final Map<String, TerritoryEffect> effects;

    private ChangeStatistics(
            Gazetteer gazetteer, LocalDate from, LocalDate to, UnitLevel level, List<CarriedFigures> sizes) {
        this.gazetteer = gazetteer;
        this.from = from;
        this.to = to;
        this.level = Objects.requireNonNull(level, "level");
        this.sizes = List.copyOf(sizes);
        gazetteer.on(from);
        this.changes = Period.changes(gazetteer, from, to).stream()
                .filter(change -> !ended(change).isEmpty() || !begun(change).isEmpty())
                .toList();
        TerritorialIdentity territories = TerritorialIdentity.ofLandAndPeople(gazetteer);
        this.effects = new HashMap<>();
        for (UnitChange change : changes) {
            effects.put(change.id(), TerritoryEffect.of(change, territories));
        }
    }

    /**
     * The statistics of the changes between two dates.
     *
     * @param from changes after this date count
     * @param to changes up to and including this date count
     * @param level the level of the units
     * @param sizes the figures to average, one element for each measure; may be empty
     * @throws IllegalArgumentException if {@code to} is before {@code from}, or that before the gazetteer's first date
     */
    public static ChangeStatistics of(
            Gazetteer gazetteer, LocalDate from, LocalDate to, UnitLevel level, List<CarriedFigures> sizes) {
        return new ChangeStatistics(gazetteer, from, to, level, sizes);
    }

    /** The gazetteer of the units. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The first date; the changes of the day itself do not count. */
    public LocalDate from() {
        return from;
    }

    /** The second date; the changes of the day itself count. */
    public LocalDate to() {
        return to;
    }

    /** The changes, by date, then by id; unmodifiable. */
    public List<UnitChange> changes() {
        return changes;
    }

    /** The changes with this effect on territories, by date, then by id; unmodifiable. */
    public List<UnitChange> changes(TerritoryEffect effect) {
        return changes.stream()
                .filter(change -> effects.get(change.id()) == effect)
                .toList();
    }

    /** The changes that certainly cannot be undone, by date, then by id; unmodifiable. */
    public List<UnitChange> irreversible() {
        return changes.stream().filter(change -> isIrreversible(change.id())).toList();
    }

    /** All changes as one group. */
    public ChangeGroup total() {
        Members all = new Members();
        for (UnitChange change : changes) {
            all.changes.add(change.id());
            all.ended.addAll(ended(change));
            all.begun.addAll(begun(change));
        }
        return group("", all, Optional.of(inForce(from, to)));
    }

    /**
     * The changes in groups; groups without a change are left out.
     *
     * <p>By province, a version belongs to the province that it lay in on its last day if it ended, on its first day if
     * it began. So a change across a border counts in each of the provinces, and the counts of all groups may add up to
     * more than the number of changes.
     */
    public List<ChangeGroup> by(Grouping grouping) {
        return switch (grouping) {
            case KIND -> by(UnitChange::kind, ChangeKind::name, kind -> Optional.empty());
            case YEAR ->
                by(
                        change -> change.date().getYear(),
                        year -> Integer.toString(year),
                        year -> Optional.of(inForceIn(year)));
            case DOCUMENT -> by(change -> change.citation().document(), number -> number, number -> Optional.empty());
            case PROVINCE -> byPlace(this::provinceOfDay);
        };
    }

    private <K> List<ChangeGroup> by(
            Function<UnitChange, K> key, Function<K, String> name, Function<K, Optional<InForce>> inForce) {
        Map<K, Members> groups = new TreeMap<>();
        for (UnitChange change : changes) {
            Members members = groups.computeIfAbsent(key.apply(change), each -> new Members());
            members.changes.add(change.id());
            members.ended.addAll(ended(change));
            members.begun.addAll(begun(change));
        }
        List<ChangeGroup> result = new ArrayList<>(groups.size());
        groups.forEach((each, members) -> result.add(group(name.apply(each), members, inForce.apply(each))));
        return result;
    }

    /** The units in force at the beginning and the end of the part of a year within the period. */
    private InForce inForceIn(int year) {
        LocalDate eve = LocalDate.of(year, 1, 1).minusDays(1);
        LocalDate end = LocalDate.of(year, 12, 31);
        return inForce(eve.isBefore(from) ? from : eve, end.isAfter(to) ? to : end);
    }

    private InForce inForce(LocalDate first, LocalDate last) {
        return new InForce(gazetteer.on(first).units(level), gazetteer.on(last).units(level));
    }

    /**
     * The changes in groups, by the units of a reference date that an assignment gives for the units; groups without a
     * change are left out. So the communes of Bình Phước count for Đồng Nai before and after, if the reference date is
     * one on which they are in it. A unit without an assignment is in a group without a key.
     */
    public List<ChangeGroup> by(UnitAssignment assignment) {
        return byPlace(
                (unit, on) -> assignment.of(unit, on).map(home -> home.code().value()));
    }

    /**
     * The changes in groups by named rounds of rearrangement, in the order of their first changes; changes of no round are
     * in a group without a name. The units in force are those of the day before the first change of the group and of the
     * day of the last.
     *
     * @param roundOfDay the name of the round that a day lies in; empty if it lies in none
     */
    public List<ChangeGroup> byRound(Function<LocalDate, String> roundOfDay) {
        Map<String, List<UnitChange>> rounds = new LinkedHashMap<>();
        for (UnitChange change : changes) {
            rounds.computeIfAbsent(roundOfDay.apply(change.date()), round -> new ArrayList<>())
                    .add(change);
        }
        List<ChangeGroup> groups = new ArrayList<>(rounds.size());
        rounds.forEach((round, ofRound) -> {
            Members members = new Members();
            for (UnitChange change : ofRound) {
                members.changes.add(change.id());
                members.ended.addAll(ended(change));
                members.begun.addAll(begun(change));
            }
            LocalDate eve = ofRound.get(0).date().minusDays(1);
            InForce units = inForce(eve, ofRound.get(ofRound.size() - 1).date());
            groups.add(group(round, members, round.isEmpty() ? Optional.empty() : Optional.of(units)));
        });
        return groups;
    }

    /**
     * How many rounds changed the territory or people of each unit in force on the second date, or of a unit that it was
     * made of: the number of units by that number. A change that can be undone, such as a new name, does not count.
     *
     * @param roundOfDay the name of the round that a day lies in; empty if it lies in none
     */
    public SortedMap<Integer, Integer> unitsByRounds(Function<LocalDate, String> roundOfDay) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (AdministrativeUnit unit : gazetteer.on(to).units(level)) {
            Set<String> rounds = new HashSet<>();
            for (LineageStep step : gazetteer.lineage(unit).earlier()) {
                TerritoryEffect effect = effects.get(step.change().id());
                if (effect != null && effect != TerritoryEffect.KEPT) {
                    rounds.add(roundOfDay.apply(step.date()));
                }
            }
            rounds.remove("");
            counts.merge(rounds.size(), 1, Integer::sum);
        }
        return counts;
    }

    /** By the province that the unit lies in on the day itself. */
    private Optional<String> provinceOfDay(AdministrativeUnit unit, LocalDate on) {
        return RollUp.ancestor(unit, UnitLevel.PROVINCE, gazetteer.on(on))
                .map(found -> found.code().value());
    }

    private List<ChangeGroup> byPlace(BiFunction<AdministrativeUnit, LocalDate, Optional<String>> place) {
        Map<String, Members> groups = new TreeMap<>();
        for (UnitChange change : changes) {
            byPlace(ended(change), change.date().minusDays(1), place).forEach((province, units) -> {
                Members members = groups.computeIfAbsent(province, code -> new Members());
                members.changes.add(change.id());
                members.ended.addAll(units);
            });
            byPlace(begun(change), change.date(), place).forEach((province, units) -> {
                Members members = groups.computeIfAbsent(province, code -> new Members());
                members.changes.add(change.id());
                members.begun.addAll(units);
            });
        }
        Map<String, List<AdministrativeUnit>> before =
                byPlace(gazetteer.on(from).units(level), from, place);
        Map<String, List<AdministrativeUnit>> after = byPlace(gazetteer.on(to).units(level), to, place);
        List<ChangeGroup> result = new ArrayList<>(groups.size());
        groups.forEach((province, members) -> {
            InForce inForce =
                    new InForce(before.getOrDefault(province, List.of()), after.getOrDefault(province, List.of()));
            result.add(group(province, members, Optional.of(inForce)));
        });
        return result;
    }

    private static Map<String, List<AdministrativeUnit>> byPlace(
            List<AdministrativeUnit> units,
            LocalDate on,
            BiFunction<AdministrativeUnit, LocalDate, Optional<String>> place) {
        Map<String, List<AdministrativeUnit>> groups = new TreeMap<>();
        for (AdministrativeUnit unit : units) {
            groups.computeIfAbsent(place.apply(unit, on).orElse(""), code -> new ArrayList<>())
                    .add(unit);
        }
        return groups;
    }

    private ChangeGroup group(String key, Members members, Optional<InForce> inForce) {
        List<AdministrativeUnit> before = without(members.ended, members.begun);
        List<AdministrativeUnit> after = without(members.begun, members.ended);
        return new ChangeGroup(
                key,
                members.changes.size(),
                Math.toIntExact(
                        members.changes.stream().filter(this::isIrreversible).count()),
                new BeforeAfter(before.size(), after.size()),
                inForce.map(units ->
                        new BeforeAfter(units.before().size(), units.after().size())),
                averages(before),
                averages(after),
                inForce.map(units -> averages(units.before())).orElse(List.of()),
                inForce.map(units -> averages(units.after())).orElse(List.of()));
    }

    private boolean isIrreversible(String change) {
        return Objects.requireNonNull(effects.get(change)).isIrreversible();
    }

    private static List<AdministrativeUnit> without(Set<AdministrativeUnit> units, Set<AdministrativeUnit> others) {
        return units.stream()
                .filter(unit -> !others.contains(unit))
                .sorted(Comparator.comparing(AdministrativeUnit::id))
                .toList();
    }

    private List<Average> averages(List<AdministrativeUnit> units) {
        return sizes.stream().map(figures -> average(figures, units)).toList();
    }

    private static Average average(CarriedFigures figures, List<AdministrativeUnit> units) {
        int known = 0;
        double sum = 0;
        for (AdministrativeUnit unit : units) {
            double value = figures.value(unit);
            if (!Double.isNaN(value)) {
                known++;
                sum += value;
            }
        }
        return new Average(figures.measure(), units.size(), known, sum);
    }

    private List<AdministrativeUnit> ended(UnitChange change) {
        return change instanceof Dissolution dissolution
                ? ofLevel(List.of(dissolution.unit()))
                : ofLevel(change.transfers().stream().map(Transfer::source).toList());
    }

    private List<AdministrativeUnit> begun(UnitChange change) {
        return change instanceof Establishment establishment
                ? ofLevel(List.of(establishment.unit()))
                : ofLevel(change.transfers().stream().map(Transfer::target).toList());
    }

    private List<AdministrativeUnit> ofLevel(List<UnitId> ids) {
        return ids.stream()
                .distinct()
                .map(gazetteer::get)
                .filter(unit -> unit.level() == level)
                .toList();
    }

    /** The units in force at the beginning and at the end, touched or not. */
    private record InForce(List<AdministrativeUnit> before, List<AdministrativeUnit> after) {}

    /** The members of a group. */
    private static final class Members {
        /** By their ids. */
        private final Set<String> changes = new HashSet<>();

        private final Set<AdministrativeUnit> ended = new HashSet<>();
        private final Set<AdministrativeUnit> begun = new HashSet<>();
    }
}
