package vn.donvi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

class ChangeStatisticsTest {
    private static final Gazetteer SMALL = Fixtures.small().build();
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void groupsSayWhatHappenedToHowManyUnits() {
        CarriedFigures people = CarriedFigures.of(SMALL, Measure.CENSUS_POPULATION, AsOf.nearestTo(END));
        ChangeStatistics statistics =
                ChangeStatistics.of(SMALL, Draft.BASELINE, END, UnitLevel.COMMUNE, List.of(people));

        assertThat(statistics.by(Grouping.KIND))
                .containsExactly(
                        group("MERGER", 1, 1, 2, 1, none(), average(2, 0, 0), average(1, 1, 12_345)),
                        group("SPLIT", 3, 3, 2, 5, none(), average(2, 0, 0), average(5, 1, 4_321)),
                        group("ESTABLISHMENT", 1, 0, 0, 1, none(), average(0, 0, 0), average(1, 0, 0)),
                        group("DISSOLUTION", 1, 0, 1, 0, none(), average(1, 0, 0), average(0, 0, 0)));
        assertThat(statistics.total())
                .isEqualTo(group(
                        "", 6, 4, 4, 6, Optional.of(new BeforeAfter(4, 6)), average(4, 0, 0), average(6, 2, 16_666)));
    }

    @Test
    void unitThatCameAndWentWithinTheGroupIsNeitherBeforeNorAfter() {
        List<ChangeGroup> byProvince = of(UnitLevel.COMMUNE).by(Grouping.PROVINCE);

        assertThat(byProvince)
                .extracting(ChangeGroup::key, ChangeGroup::changes, ChangeGroup::touched)
                .containsExactly(tuple("01", 6, new BeforeAfter(4, 6)));
    }

    @Test
    void yearHasTheUnitsInForceAtItsBeginningAndEnd() {
        assertThat(of(UnitLevel.COMMUNE).by(Grouping.YEAR))
                .extracting(ChangeGroup::key, ChangeGroup::inForce)
                .contains(
                        tuple("2010", Optional.of(new BeforeAfter(4, 3))),
                        tuple("2019", Optional.of(new BeforeAfter(6, 7))));
    }

    @Test
    void documentGathersItsChanges() {
        assertThat(of(UnitLevel.PROVINCE).by(Grouping.DOCUMENT))
                .extracting(ChangeGroup::key, ChangeGroup::changes, ChangeGroup::irreversible)
                .containsExactly(tuple(Draft.ACT, 1, 1));
    }

    @Test
    void reductionIsAPartOfWhatWas() {
        assertThat(new BeforeAfter(4, 3).reduction()).hasValue(0.25);
        assertThat(new BeforeAfter(4, 3).difference()).isEqualTo(-1);
        assertThat(new BeforeAfter(0, 3).reduction()).isEmpty();
        assertThat(new Average(Measure.AREA, 3, 2, 5).mean()).hasValue(2.5);
        assertThat(new Average(Measure.AREA, 3, 0, 0).mean()).isEmpty();
    }

    @Test
    void onlyChangesAfterTheFirstDateCount() {
        assertThat(ChangeStatistics.of(SMALL, date("2010-01-01"), date("2010-01-01"), UnitLevel.COMMUNE, List.of())
                        .changes())
                .isEmpty();
        assertThat(ChangeStatistics.of(SMALL, date("2009-12-31"), date("2010-01-01"), UnitLevel.COMMUNE, List.of())
                        .changes())
                .hasSize(1);
    }

    @Test
    void datesInTheWrongOrderAndBeforeTheGazetteerAreRefused() {
        assertThatThrownBy(() -> ChangeStatistics.of(
                        SMALL, date("2010-01-02"), date("2010-01-01"), UnitLevel.COMMUNE, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the second date, 2010-01-01, is before the first, 2010-01-02");
        assertThatThrownBy(() -> ChangeStatistics.of(
                        SMALL, date("2004-08-30"), date("2010-01-01"), UnitLevel.COMMUNE, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the gazetteer begins on 2004-08-31 and says nothing about 2004-08-30");
        assertThatThrownBy(() -> UntouchedUnit.of(SMALL, date("2010-01-02"), date("2010-01-01"), UnitLevel.COMMUNE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the second date, 2010-01-01, is before the first, 2010-01-02");
    }

    @Test
    void changesSayWhatTheyDidToTerritories() {
        ChangeStatistics communes = of(UnitLevel.COMMUNE);

        assertThat(ids(communes.changes(TerritoryEffect.MERGED))).containsExactly("hòa-lạc");
        assertThat(ids(communes.changes(TerritoryEffect.DIVIDED))).containsExactly("thủy", "biển", "dài");
        assertThat(ids(communes.changes(TerritoryEffect.OPEN))).containsExactly("đảo", "đảo chìm");
        assertThat(ids(communes.irreversible())).containsExactly("hòa-lạc", "thủy", "biển", "dài");
        assertThat(ids(of(UnitLevel.DISTRICT).changes(TerritoryEffect.KEPT))).containsExactly("tây");
    }

    @Test
    void untouchedUnitsAreThoseThatWereAtMostRenamedOrMoved() {
        assertThat(UntouchedUnit.of(SMALL, Draft.BASELINE, END, UnitLevel.COMMUNE))
                .isEmpty();
        assertThat(UntouchedUnit.of(SMALL, Draft.BASELINE, END, UnitLevel.DISTRICT))
                .containsExactly(
                        untouched("001@2004-08-31", "001@2004-08-31"), untouched("002@2008-08-01", "002@2004-08-31"));
        assertThat(UntouchedUnit.of(SMALL, date("2012-03-01"), END, UnitLevel.COMMUNE))
                .containsExactly(
                        untouched("00001@2010-01-01", "00001@2010-01-01"),
                        untouched("00003@2012-03-01", "00003@2012-03-01"));
    }

    @Test
    void longestChainsComeFirst() {
        List<LineageChain> chains = LineageChain.longest(SMALL, Draft.BASELINE, END, 3);

        assertThat(chains)
                .extracting(chain -> chain.first() + " " + chain.steps().size() + " " + chain.last())
                .containsExactly(
                        "00003@2004-08-31 2 00002@2018-06-01",
                        "00003@2004-08-31 2 00004@2018-06-01",
                        "00001@2004-08-31 1 00001@2010-01-01");
        assertThat(LineageChain.longest(SMALL, date("2012-03-01"), END, 9))
                .extracting(LineageChain::last)
                .containsExactly(
                        id("00002@2018-06-01"), id("00004@2018-06-01"), id("00008@2019-01-01"), id("00009@2019-01-01"));
        assertThatThrownBy(() -> new LineageChain(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a chain needs a step");
    }

    /** Counts, effects, chains and untouched units, each found once more from the transfers alone. */
    @Test
    void statisticsOfRandomHistoriesAreThoseOfBruteForce() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Gazetteer gazetteer = RandomHistory.of(seed, 4).build();
            LocalDate from = Draft.BASELINE.plusDays(random.nextInt(600));
            LocalDate to = from.plusDays(random.nextInt(1200));
            List<UnitChange> changes = gazetteer.changes().stream()
                    .filter(change ->
                            change.date().isAfter(from) && !change.date().isAfter(to))
                    .toList();
            for (UnitLevel level : UnitLevel.values()) {
                ChangeStatistics statistics = ChangeStatistics.of(gazetteer, from, to, level, List.of());
                List<UnitChange> ofLevel = changes.stream()
                        .filter(change -> !ends(gazetteer, change, level).isEmpty()
                                || !starts(gazetteer, change, level).isEmpty())
                        .toList();
                assertThat(statistics.changes()).isEqualTo(ofLevel);
                for (UnitChange change : ofLevel) {
                    TerritoryEffect effect = effect(gazetteer, change);
                    assertThat(statistics.changes(effect)).as("seed %s", seed).contains(change);
                }
                for (Grouping grouping : List.of(Grouping.KIND, Grouping.YEAR, Grouping.DOCUMENT)) {
                    assertThat(statistics.by(grouping).stream()
                                    .mapToInt(ChangeGroup::changes)
                                    .sum())
                            .isEqualTo(ofLevel.size());
                }
                Set<UnitId> ended = new HashSet<>();
                Set<UnitId> begun = new HashSet<>();
                ofLevel.forEach(change -> ended.addAll(ends(gazetteer, change, level)));
                ofLevel.forEach(change -> begun.addAll(starts(gazetteer, change, level)));
                long before =
                        ended.stream().filter(unit -> !begun.contains(unit)).count();
                long after =
                        begun.stream().filter(unit -> !ended.contains(unit)).count();
                assertThat(statistics.total().touched())
                        .isEqualTo(new BeforeAfter(Math.toIntExact(before), Math.toIntExact(after)));
                BeforeAfter inForce = statistics.total().inForce().orElseThrow();
                assertThat(inForce.difference())
                        .isEqualTo(statistics.total().touched().difference());
                assertThat(UntouchedUnit.of(gazetteer, from, to, level))
                        .as("seed %s", seed)
                        .extracting(UntouchedUnit::now)
                        .containsExactlyElementsOf(gazetteer.on(to).units(level).stream()
                                .filter(unit -> isUntouched(gazetteer, unit, from))
                                .toList());
            }
            int longest = gazetteer.units().stream()
                    .mapToInt(unit -> steps(changes, unit.id()))
                    .max()
                    .orElse(0);
            List<LineageChain> chains = LineageChain.longest(gazetteer, from, to, 1);
            assertThat(chains.isEmpty() ? 0 : chains.get(0).steps().size()).isEqualTo(longest);
        }
    }

    private static int steps(List<UnitChange> changes, UnitId unit) {
        int most = 0;
        for (UnitChange change : changes) {
            for (Transfer transfer : change.transfers()) {
                if (transfer.target().equals(unit)) {
                    most = Math.max(most, 1 + steps(changes, transfer.source()));
                }
            }
        }
        return most;
    }

    private static boolean isUntouched(Gazetteer gazetteer, AdministrativeUnit unit, LocalDate since) {
        if (unit.isInForce(since)) {
            return true;
        }
        List<Transfer> in = transfers(gazetteer).stream()
                .filter(transfer -> transfer.target().equals(unit.id()))
                .toList();
        return in.size() == 1
                && in.get(0).isWhole()
                && isUntouched(gazetteer, gazetteer.get(in.get(0).source()), since);
    }

    private static TerritoryEffect effect(Gazetteer gazetteer, UnitChange change) {
        if (change.transfers().isEmpty()) {
            return TerritoryEffect.OPEN;
        }
        List<Transfer> all = transfers(gazetteer);
        boolean merged = change.transfers().stream()
                .anyMatch(transfer -> all.stream()
                                .filter(other -> other.target().equals(transfer.target()))
                                .count()
                        > 1);
        boolean divided = change.transfers().stream()
                .anyMatch(transfer -> all.stream()
                                .filter(other -> other.source().equals(transfer.source()))
                                .count()
                        > 1);
        if (merged) {
            return divided ? TerritoryEffect.MIXED : TerritoryEffect.MERGED;
        }
        if (divided) {
            return TerritoryEffect.DIVIDED;
        }
        return change.transfers().stream().allMatch(Transfer::isWhole) ? TerritoryEffect.KEPT : TerritoryEffect.OPEN;
    }

    private static List<Transfer> transfers(Gazetteer gazetteer) {
        return gazetteer.changes().stream()
                .flatMap(change -> change.transfers().stream())
                .toList();
    }

    private static Set<UnitId> ends(Gazetteer gazetteer, UnitChange change, UnitLevel level) {
        List<UnitId> ids = new ArrayList<>();
        change.transfers().forEach(transfer -> ids.add(transfer.source()));
        if (change instanceof Dissolution dissolution) {
            ids.add(dissolution.unit());
        }
        return ofLevel(gazetteer, ids, level);
    }

    private static Set<UnitId> starts(Gazetteer gazetteer, UnitChange change, UnitLevel level) {
        List<UnitId> ids = new ArrayList<>();
        change.transfers().forEach(transfer -> ids.add(transfer.target()));
        if (change instanceof Establishment establishment) {
            ids.add(establishment.unit());
        }
        return ofLevel(gazetteer, ids, level);
    }

    private static Set<UnitId> ofLevel(Gazetteer gazetteer, List<UnitId> ids, UnitLevel level) {
        Set<UnitId> found = new HashSet<>();
        ids.stream().filter(id -> gazetteer.get(id).level() == level).forEach(found::add);
        return found;
    }

    private static ChangeStatistics of(UnitLevel level) {
        return ChangeStatistics.of(SMALL, Draft.BASELINE, END, level, List.of());
    }

    private static List<String> ids(List<UnitChange> changes) {
        return changes.stream().map(UnitChange::id).toList();
    }

    private static UntouchedUnit untouched(String now, String then) {
        return new UntouchedUnit(SMALL.get(id(now)), SMALL.get(id(then)));
    }

    private static Average average(int units, int known, double sum) {
        return new Average(Measure.CENSUS_POPULATION, units, known, sum);
    }

    private static Optional<BeforeAfter> none() {
        return Optional.empty();
    }

    private static ChangeGroup group(
            String key,
            int changes,
            int irreversible,
            int before,
            int after,
            Optional<BeforeAfter> inForce,
            Average sizeBefore,
            Average sizeAfter) {
        return new ChangeGroup(
                key,
                changes,
                irreversible,
                new BeforeAfter(before, after),
                inForce,
                List.of(sizeBefore),
                List.of(sizeAfter),
                inForce.isPresent() ? List.of(average(inForce.get().before(), 0, 0)) : List.of(),
                inForce.isPresent() ? List.of(sizeAfter) : List.of());
    }
}
