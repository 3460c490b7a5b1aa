package vn.donvi.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.share.Dimension;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

class CrosswalkTest {
    private static final int HISTORIES = 2_000;
    private static final int DATES = 6;

    @Test
    void smallHistoryHasARowForEveryUnitOfTheFirstDate() {
        Gazetteer small = Fixtures.small().build();

        Crosswalk crosswalk = Crosswalk.between(small, date("2004-08-31"), date("2020-01-01"));

        assertThat(crosswalk.rows())
                .extracting(row -> row.source().id() + " " + row.areaExtent() + " "
                        + row.target().map(target -> target.id().toString()).orElse("-"))
                .containsExactly(
                        "00001@2004-08-31 ALL 00001@2010-01-01",
                        "00002@2004-08-31 ALL 00001@2010-01-01",
                        "00003@2004-08-31 PART 00002@2018-06-01",
                        "00003@2004-08-31 REST 00003@2012-03-01",
                        "00003@2004-08-31 PART 00004@2018-06-01",
                        "00007@2004-08-31 PART 00008@2019-01-01",
                        "00007@2004-08-31 PART 00009@2019-01-01");
        assertThat(crosswalk.from()).isEqualTo("2004-08-31");
        assertThat(crosswalk.to()).isEqualTo("2020-01-01");
        assertThat(crosswalk.of(id("00007@2004-08-31")))
                .isEqualTo(crosswalk.rows().subList(5, 7));
        assertThat(crosswalk.to(id("00001@2010-01-01")))
                .isEqualTo(crosswalk.rows().subList(0, 2));
        assertThat(crosswalk.to(id("00007@2004-08-31"))).isEmpty();
        assertThat(crosswalk.certain().rows()).isEqualTo(crosswalk.rows().subList(0, 2));
        assertThat(crosswalk.unknownOrigins()).isEmpty();
        assertThat(crosswalk.onTo(date("2012-03-01")).rows())
                .isEqualTo(Crosswalk.between(small, date("2004-08-31"), date("2012-03-01"))
                        .rows());
        assertThat(crosswalk.inverse().rows())
                .isEqualTo(Crosswalk.between(small, date("2020-01-01"), date("2004-08-31"))
                        .rows());
    }

    @Test
    void unitsMadeOfUnknownOnesAreNamed() {
        Draft draft = Fixtures.small();
        Establishment known = (Establishment) draft.change("đảo");
        draft.removeChange("đảo")
                .add(new Establishment(known.id(), known.enactment(), known.unit(), true, known.note()));
        Gazetteer gazetteer = draft.build();

        assertThat(Crosswalk.between(gazetteer, date("2004-08-31"), date("2015-01-01"))
                        .unknownOrigins())
                .containsExactly(gazetteer.get(id("00005@2015-01-01")));
        assertThat(Crosswalk.between(gazetteer, date("2015-01-01"), date("2016-01-01"))
                        .unknownOrigins())
                .isEmpty();
    }

    /** Every row of a direct crosswalk against paths followed one by one. */
    @Test
    void anyCrosswalkIsWhatAllPathsAddUpTo() {
        int rows = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            Gazetteer gazetteer = withFigures(seed);
            List<LocalDate> dates = dates(gazetteer);
            LocalDate from = dates.get(seed % 3);
            LocalDate to = dates.get(seed % 3 + seed / 3 % (dates.size() - 3));
            for (AdministrativeUnit unit : gazetteer.on(from).units(UnitLevel.COMMUNE)) {
                rows += compare(gazetteer, unit, to, seed);
            }
        }
        assertThat(rows).isGreaterThan(HISTORIES);
    }

    private static int compare(Gazetteer gazetteer, AdministrativeUnit unit, LocalDate to, int seed) {
        List<CrosswalkRow> found = Destinations.at(gazetteer, to).of(unit.id());
        if (found.stream()
                .anyMatch(row -> isOverADissolution(row) && row.target().isPresent())) {
            return 0;
        }
        for (Dimension dimension : Dimension.values()) {
            Map<String, Double> expected = Paths.of(gazetteer, dimension, to).from(unit, 1);
            double sum = 0;
            for (CrosswalkRow row : found) {
                Share share = dimension == Dimension.AREA ? row.area() : row.population();
                String target = row.target().map(each -> each.id().toString()).orElse(row.openEnd() + "");
                Supplier<String> what = () -> "seed " + seed + ": " + dimension + " of " + row + " to " + to;
                Double path = expected.remove(target);
                if (path == null) {
                    assertThat(share).as(what).isEqualTo(Share.NOTHING);
                } else if (share.isCertain()) {
                    assertThat(expected).as(what).isEmpty();
                    assertThat(share).as(what).isEqualTo(Share.WHOLE);
                } else if (Double.isNaN(path)) {
                    assertThat(share).as(what).isEqualTo(Share.unknown());
                } else {
                    assertThat(share.estimate()).as(what).isPresent();
                    assertThat(share.estimate().getAsDouble()).as(what).isCloseTo(path, within(1e-9));
                    assertThat(share.evidence()).as(what).contains(Evidence.LAW);
                }
                sum += share.estimate().orElse(Double.NaN);
            }
            assertThat(expected)
                    .as("seed " + seed + ": " + dimension + " of " + unit)
                    .isEmpty();
            if (!Double.isNaN(sum)) {
                assertThat(sum).as("sum of " + dimension + " of " + unit).isEqualTo(1.0);
            }
        }
        return found.size();
    }

    @Test
    void goingOverADateBetweenComesToTheSame() {
        for (int seed = 0; seed < HISTORIES / 4; seed++) {
            int number = seed;
            Gazetteer gazetteer = withFigures(seed);
            List<LocalDate> dates = dates(gazetteer);
            LocalDate from = dates.get(0);
            LocalDate between = dates.get(dates.size() / 2);
            LocalDate to = dates.get(dates.size() - 1);
            Crosswalk second = Crosswalk.between(gazetteer, between, to);
            for (CrosswalkRow direct : ofCommunes(Crosswalk.between(gazetteer, from, to))) {
                double sum = 0;
                boolean reached = false;
                for (CrosswalkRow first :
                        Destinations.at(gazetteer, between).of(direct.source().id(), from)) {
                    if (first.target().isEmpty()) {
                        if (first.openEnd().equals(direct.openEnd())) {
                            reached = true;
                            sum += first.population().estimate().orElse(Double.NaN);
                        }
                        continue;
                    }
                    for (CrosswalkRow next : second.of(first.target().get().id())) {
                        if (next.target().equals(direct.target())
                                && next.openEnd().equals(direct.openEnd())) {
                            reached = true;
                            sum += product(first.population(), next.population());
                        }
                    }
                }
                assertThat(reached).as(() -> "seed " + number + " " + direct).isTrue();
                if (!Double.isNaN(sum) && direct.population().estimate().isPresent()) {
                    assertThat(direct.population().estimate().getAsDouble())
                            .as(() -> "seed " + number + " " + direct)
                            .isCloseTo(sum, within(1e-9));
                }
            }
        }
    }

    private static double product(Share first, Share second) {
        if (first.equals(Share.NOTHING) || second.equals(Share.NOTHING)) {
            return 0;
        }
        return first.estimate().orElse(Double.NaN) * second.estimate().orElse(Double.NaN);
    }

    @Test
    void backwardsReturnsToEveryUnitThatCertainlyCameThere() {
        for (int seed = 0; seed < HISTORIES / 4; seed++) {
            Gazetteer gazetteer = withFigures(seed);
            List<LocalDate> dates = dates(gazetteer);
            Crosswalk there = Crosswalk.between(gazetteer, dates.get(0), dates.get(dates.size() - 1));
            Crosswalk back = there.inverse();
            for (CrosswalkRow row : ofCommunes(there.certain())) {
                assertThat(back.of(row.target().orElseThrow().id()))
                        .as("seed " + seed + " " + row)
                        .anySatisfy(returned -> assertThat(returned.target()).contains(row.source()));
            }
        }
    }

    @Test
    void sharesOfADistrictAreThoseOfItsCommunes() {
        for (int seed = 0; seed < HISTORIES / 10; seed++) {
            Gazetteer gazetteer = withFigures(seed);
            List<LocalDate> dates = dates(gazetteer);
            LocalDate to = dates.get(dates.size() - 1);
            Destinations destinations = Destinations.at(gazetteer, to);
            for (AdministrativeUnit district : gazetteer.on(dates.get(0)).units(UnitLevel.DISTRICT)) {
                List<UnitId> communes = gazetteer.on(dates.get(0)).within(district.code(), UnitLevel.COMMUNE).stream()
                        .map(AdministrativeUnit::id)
                        .toList();
                List<Object> ofCommunes = communes.stream()
                        .flatMap(commune -> destinations.of(commune, dates.get(0)).stream())
                        .<Object>map(
                                row -> row.target().<Object>map(each -> each).orElse(row.openEnd()))
                        .distinct()
                        .toList();
                if (!communes.isEmpty()) {
                    assertThat(destinations.of(district.id(), dates.get(0)))
                            .as("seed " + seed + " " + district)
                            .map(row -> row.target().<Object>map(each -> each).orElse(row.openEnd()))
                            .containsExactlyInAnyOrderElementsOf(ofCommunes);
                }
            }
        }
    }

    /** Chance moves communes to districts without any, which no land is moved to. */
    private static List<CrosswalkRow> ofCommunes(Crosswalk crosswalk) {
        return crosswalk
                .filter(row -> row.source().level() == UnitLevel.COMMUNE
                        && crosswalk.of(row.source().id()).stream().noneMatch(CrosswalkTest::isOverADissolution))
                .rows();
    }

    private static boolean isOverADissolution(CrosswalkRow row) {
        return row.changes().stream().anyMatch(Dissolution.class::isInstance);
    }

    private static List<LocalDate> dates(Gazetteer gazetteer) {
        List<LocalDate> dates = new ArrayList<>(List.of(Draft.BASELINE));
        gazetteer.changes().stream().map(UnitChange::date).distinct().forEach(dates::add);
        return dates;
    }

    /** A random history in which the law gives figures for most of what it divides. */
    private static Gazetteer withFigures(int seed) {
        Random random = new Random(seed);
        Draft draft = RandomHistory.of(seed, DATES);
        Map<UnitId, Boolean> stated = new TreeMap<>();
        for (UnitChange change : List.copyOf(draft.changes())) {
            if (change instanceof Rearrangement) {
                List<Transfer> transfers = change.transfers().stream()
                        .map(transfer -> stated.computeIfAbsent(transfer.source(), source -> random.nextInt(4) > 0)
                                ? transfer.withPersons(1 + random.nextInt(99)).withAreaKm2(1 + random.nextInt(99))
                                : transfer)
                        .toList();
                draft.removeChange(change.id())
                        .add(new Rearrangement(change.id(), change.enactment(), change.kind(), transfers, ""));
            }
        }
        return draft.build();
    }

    /** Follows every path on its own, by the transfers of the changes alone. */
    private record Paths(Gazetteer gazetteer, Dimension dimension, LocalDate to) {
        static Paths of(Gazetteer gazetteer, Dimension dimension, LocalDate to) {
            return new Paths(gazetteer, dimension, to);
        }

        /** For each target the share of a unit of which {@code share} came so far; NaN if it is not known. */
        Map<String, Double> from(AdministrativeUnit unit, double share) {
            Map<String, Double> found = new TreeMap<>();
            if (unit.isInForce(to)) {
                found.put(unit.id().toString(), share);
                return found;
            }
            List<Transfer> leaving = new ArrayList<>();
            for (UnitChange change : gazetteer.changes()) {
                if (change instanceof Dissolution dissolution
                        && dissolution.unit().equals(unit.id())) {
                    found.put("Optional[NONE]", share);
                    return found;
                }
                for (Transfer transfer : change.transfers()) {
                    if (transfer.source().equals(unit.id()) && dimension.extent(transfer) != Extent.NONE) {
                        leaving.add(transfer);
                    }
                }
            }
            boolean unclear = leaving.stream().anyMatch(transfer -> dimension.extent(transfer) == Extent.UNKNOWN)
                    && isUnclear(unit, dimension.other());
            double total = leaving.stream().mapToDouble(this::figure).sum();
            for (Transfer transfer : leaving) {
                double part = unclear ? Double.NaN : leaving.size() == 1 ? 1 : figure(transfer) / total;
                from(gazetteer.get(transfer.target()), share * part)
                        .forEach((target, more) -> found.merge(target, more, Double::sum));
            }
            if (unclear) {
                found.put("Optional[UNKNOWN]", Double.NaN);
            }
            if (found.size() == 1) {
                found.replaceAll((target, sum) -> share);
            }
            return found;
        }

        private boolean isUnclear(AdministrativeUnit unit, Dimension other) {
            return gazetteer.changes().stream()
                    .flatMap(change -> change.transfers().stream())
                    .filter(transfer -> transfer.source().equals(unit.id()))
                    .anyMatch(transfer -> other.extent(transfer) == Extent.UNKNOWN);
        }

        private double figure(Transfer transfer) {
            return dimension == Dimension.AREA
                    ? transfer.areaKm2().orElse(Double.NaN)
                    : transfer.persons().isPresent() ? transfer.persons().getAsLong() : Double.NaN;
        }
    }
}
