package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Asks thousands of random histories everything, and compares with what going through all their rows says. */
class RandomHistoryTest {
    private static final int HISTORIES = 2_000;
    private static final int MOST_DATES = 6;

    private static List<History> histories = List.of();

    @BeforeAll
    static void make() {
        histories = LongStream.range(0, HISTORIES)
                .mapToObj(seed -> new History(RandomHistory.of(seed, (int) (seed % (MOST_DATES + 1))), seed % 2 == 1))
                .toList();
    }

    @AfterAll
    static void forget() {
        histories = List.of();
    }

    @Test
    void everySnapshotIsWhatGoingThroughAllUnitsSays() {
        for (History history : histories) {
            for (LocalDate date : history.dates) {
                assertSnapshot(history.gazetteer.on(date), history.draft.units(), date);
            }
        }
    }

    @Test
    void everyLineageIsWhatGoingThroughAllTransfersSays() {
        for (History history : histories) {
            for (AdministrativeUnit unit : history.draft.units()) {
                assertLineage(history.gazetteer.lineage(unit), history);
            }
        }
    }

    @Test
    void everyBeginningAndEndingIsWhatGoingThroughAllChangesSays() {
        for (History history : histories) {
            Answers answers = new Answers();
            for (AdministrativeUnit unit : history.draft.units()) {
                answers.add(
                        history.gazetteer.beginnings(unit),
                        byDate(history.draft, change -> begun(change).contains(unit.id())));
                answers.add(
                        history.gazetteer.endings(unit),
                        byDate(history.draft, change -> ended(change).contains(unit.id())));
            }
            answers.compare();
        }
    }

    @Test
    void historiesShowEveryKindOfChangeAndCodesUsedAgain() {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        List<UnitCode> usedAgain = new ArrayList<>();
        for (History history : histories) {
            history.draft.changes().forEach(change -> kinds.add(change.kind()));
            history.gazetteer.units().stream()
                    .filter(unit -> hasGapBefore(unit, history.draft.units()))
                    .forEach(unit -> usedAgain.add(unit.code()));
        }

        assertThat(kinds).isEqualTo(EnumSet.allOf(ChangeKind.class));
        assertThat(usedAgain).hasSizeGreaterThan(HISTORIES / 10);
    }

    /** A history as it was made, and the gazetteer of it. The gazetteer is never asked for the answers expected. */
    private static final class History {
        private final Draft draft;
        private final Gazetteer gazetteer;
        private final Set<LocalDate> dates;
        private final List<LineageStep> steps = new ArrayList<>();
        private final Map<UnitId, AdministrativeUnit> units = new HashMap<>();

        /** A history; its gazetteer is built, or read from an image. */
        History(Draft draft, boolean isOfImage) {
            this.draft = draft;
            Gazetteer built = draft.build();
            this.gazetteer = isOfImage ? GazetteerImage.read(GazetteerImage.of(built)) : built;
            this.dates = dates(draft);
            draft.units().forEach(unit -> units.put(unit.id(), unit));
            for (UnitChange change : byDate(draft, any -> true)) {
                change.transfers().forEach(transfer -> steps.add(new LineageStep(change, transfer)));
            }
        }

        boolean isInForce(UnitId unit, LocalDate date) {
            return Objects.requireNonNull(units.get(unit)).isInForce(date);
        }
    }

    // Snapshots

    private static void assertSnapshot(Snapshot snapshot, List<AdministrativeUnit> units, LocalDate date) {
        List<AdministrativeUnit> inForce =
                byId(units.stream().filter(unit -> unit.validity().contains(date)));
        ListMultimap<UnitCode, AdministrativeUnit> children = ArrayListMultimap.create();
        ListMultimap<UnitCode, AdministrativeUnit> within = ArrayListMultimap.create();
        Map<UnitType, Integer> counts = new EnumMap<>(UnitType.class);
        inForce.forEach(unit -> counts.merge(unit.type(), 1, Integer::sum));
        Answers answers = new Answers();

        answers.add(snapshot.units(), inForce);
        answers.add(snapshot.countsByType(), counts);
        for (UnitLevel level : UnitLevel.values()) {
            List<AdministrativeUnit> ofLevel = only(inForce, unit -> unit.level() == level);
            answers.add(snapshot.units(level), ofLevel);
            answers.add(snapshot.count(level), ofLevel.size());
        }
        for (AdministrativeUnit unit : inForce) {
            List<AdministrativeUnit> parents = parents(inForce, unit);
            answers.add(snapshot.parents(unit), parents);
            unit.parent().ifPresent(parent -> children.put(parent, unit));
            parents.forEach(parent -> within.put(parent.code(), unit));
        }
        for (UnitCode code : codes(units)) {
            answers.add(snapshot.find(code), find(inForce, code));
            answers.add(snapshot.children(code), children.get(code));
            for (UnitLevel level : UnitLevel.values()) {
                answers.add(snapshot.within(code, level), only(within.get(code), unit -> unit.level() == level));
            }
        }
        answers.compare();
    }

    private static List<AdministrativeUnit> only(List<AdministrativeUnit> units, Predicate<AdministrativeUnit> wanted) {
        return units.stream().filter(wanted).toList();
    }

    private static Optional<AdministrativeUnit> find(List<AdministrativeUnit> inForce, UnitCode code) {
        for (AdministrativeUnit unit : inForce) {
            if (unit.code().equals(code)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    private static List<AdministrativeUnit> parents(List<AdministrativeUnit> inForce, AdministrativeUnit unit) {
        List<AdministrativeUnit> parents = new ArrayList<>();
        unit.parent().flatMap(code -> find(inForce, code)).ifPresent(parent -> {
            parents.add(parent);
            parents.addAll(parents(inForce, parent));
        });
        return parents;
    }

    private static Set<LocalDate> dates(Draft draft) {
        Set<LocalDate> dates = new TreeSet<>(Set.of(Draft.BASELINE, LocalDate.MAX));
        for (UnitChange change : draft.changes()) {
            dates.add(change.date().minusDays(1));
            dates.add(change.date());
        }
        return dates;
    }

    private static Set<UnitCode> codes(List<AdministrativeUnit> units) {
        Set<UnitCode> codes = new TreeSet<>();
        units.forEach(unit -> codes.add(unit.code()));
        return codes;
    }

    private static boolean hasGapBefore(AdministrativeUnit unit, List<AdministrativeUnit> units) {
        List<AdministrativeUnit> earlier = units.stream()
                .filter(other -> other.code().equals(unit.code()))
                .filter(other -> other.id().since().isBefore(unit.id().since()))
                .toList();
        return !earlier.isEmpty()
                && earlier.stream()
                        .noneMatch(other -> other.isInForce(unit.id().since().minusDays(1)));
    }

    // Lineages

    private static void assertLineage(Lineage lineage, History history) {
        UnitId unit = lineage.unit().id();
        List<LineageStep> steps = history.steps;
        Set<UnitId> back = new TreeSet<>();
        collect(unit, steps, Transfer::target, Transfer::source, back);
        Set<UnitId> ahead = new TreeSet<>();
        collect(unit, steps, Transfer::source, Transfer::target, ahead);

        Answers answers = new Answers();
        answers.add(ids(lineage.ancestors()), List.copyOf(back));
        answers.add(ids(lineage.descendants()), List.copyOf(ahead));
        back.add(unit);
        ahead.add(unit);
        Set<UnitId> all = new TreeSet<>(Sets.union(back, ahead));
        for (LocalDate date : history.dates) {
            answers.add(ids(lineage.on(date)), inForce(all, history, date));
        }
        answers.add(lineage.earlier(), at(back, steps, Transfer::target));
        answers.add(lineage.later(), at(ahead, steps, Transfer::source));
        answers.add(ids(lineage.origins()), without(back, steps, Transfer::target));
        answers.add(ids(lineage.outcomes()), without(ahead, steps, Transfer::source));
        answers.compare();
    }

    /** Adds to {@code found} the other ends of the transfers at {@code unit}, and of those at these, and so on. */
    private static void collect(
            UnitId unit,
            List<LineageStep> steps,
            Function<Transfer, UnitId> end,
            Function<Transfer, UnitId> otherEnd,
            Set<UnitId> found) {
        for (LineageStep step : steps) {
            if (end.apply(step.transfer()).equals(unit)) {
                UnitId other = otherEnd.apply(step.transfer());
                if (found.add(other)) {
                    collect(other, steps, end, otherEnd, found);
                }
            }
        }
    }

    private static List<UnitId> inForce(Set<UnitId> sorted, History history, LocalDate date) {
        return sorted.stream().filter(unit -> history.isInForce(unit, date)).toList();
    }

    private static List<LineageStep> at(Set<UnitId> units, List<LineageStep> steps, Function<Transfer, UnitId> end) {
        return steps.stream()
                .filter(step -> units.contains(end.apply(step.transfer())))
                .toList();
    }

    private static List<UnitId> without(Set<UnitId> units, List<LineageStep> steps, Function<Transfer, UnitId> end) {
        return units.stream()
                .filter(unit -> steps.stream()
                        .noneMatch(step -> end.apply(step.transfer()).equals(unit)))
                .toList();
    }

    // Changes

    private static List<UnitChange> byDate(Draft draft, Predicate<UnitChange> wanted) {
        return draft.changes().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(UnitChange::date).thenComparing(UnitChange::id))
                .toList();
    }

    private static Set<UnitId> begun(UnitChange change) {
        Set<UnitId> units = new TreeSet<>();
        change.transfers().forEach(transfer -> units.add(transfer.target()));
        if (change instanceof Establishment establishment) {
            units.add(establishment.unit());
        }
        return units;
    }

    private static Set<UnitId> ended(UnitChange change) {
        Set<UnitId> units = new TreeSet<>();
        change.transfers().forEach(transfer -> units.add(transfer.source()));
        if (change instanceof Dissolution dissolution) {
            units.add(dissolution.unit());
        }
        return units;
    }

    private static List<AdministrativeUnit> byId(Stream<AdministrativeUnit> units) {
        return units.sorted(Comparator.comparing(AdministrativeUnit::id)).toList();
    }

    private static List<UnitId> ids(List<AdministrativeUnit> units) {
        return units.stream().map(AdministrativeUnit::id).toList();
    }

    /** Answers beside those expected, to be compared all at once: millions of single assertions take long. */
    private static final class Answers {
        private final List<Object> actual = new ArrayList<>();
        private final List<Object> expected = new ArrayList<>();

        void add(Object answer, Object expectedAnswer) {
            actual.add(answer);
            expected.add(expectedAnswer);
        }

        void compare() {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
