package vn.donvi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donvi.change.Extent.ALL;
import static vn.donvi.change.Extent.NONE;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.change.Extent.REST;
import static vn.donvi.change.Extent.UNKNOWN;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.id;
import static vn.donvi.fixture.Draft.transfer;
import static vn.donvi.unit.UnitType.PHUONG;
import static vn.donvi.unit.UnitType.TINH;
import static vn.donvi.unit.UnitType.XA;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

class CarriedFiguresTest {
    private static final LocalDate CENSUS = LocalDate.of(2019, 4, 1);

    @Test
    void figureAboutTheVersionItselfIsHandedOutAsItIs() {
        Figure figure = find(renamed().add(population("b@2010-01-01", 700, "2019-04-01")), "b@2010-01-01");

        assertThat(figure.value()).isEqualTo(700);
        assertThat(figure.quality()).isEqualTo(Quality.OFFICIAL);
        assertThat(figure.note()).isEmpty();
        assertThat(figure.isCarried()).isFalse();
        assertThat(figure.asOf()).containsExactly(CENSUS);
        assertThat(figure.sources()).containsExactly(Draft.ACT);
    }

    @Test
    void figureIsCarriedToTheSameTerritoryBeforeAndAfterAndSaysSo() {
        Draft draft = renamed().add(population("b@2010-01-01", 700, "2019-04-01"));

        for (String id : List.of("a@2004-08-31", "b@2015-01-01")) {
            Figure figure = find(draft, id);
            assertThat(figure.value()).isEqualTo(700);
            assertThat(figure.quality()).isEqualTo(Quality.DERIVED);
            assertThat(figure.note()).isEqualTo("of b@2010-01-01");
            assertThat(figure.isCarried()).isTrue();
        }
    }

    @Test
    void mergedUnitHasTheSumOfItsSources() {
        Figure figure = find(
                merged().add(population("a@2004-08-31", 700, "2019-04-01"))
                        .add(new Measurement(
                                id("b@2004-08-31"),
                                Measure.CENSUS_POPULATION,
                                30,
                                CENSUS,
                                "census",
                                Quality.DERIVED,
                                "a repair")),
                "a@2010-01-01");

        assertThat(figure.value()).isEqualTo(730);
        assertThat(figure.note()).isEqualTo("sum of a@2004-08-31, b@2004-08-31; a repair");
        assertThat(figure.sources()).containsExactly(Draft.ACT, "census");
    }

    @Test
    void dividedUnitHasTheSumOfWhatItBecame() {
        Draft draft = divided()
                .add(population("a@2010-01-01", 700, "2019-04-01"))
                .add(population("b@2010-01-01", 30, "2019-04-01"));

        assertThat(find(draft, "a@2004-08-31").value()).isEqualTo(730);
        assertThat(find(draft, "a@2004-08-31").note()).isEqualTo("sum of a@2010-01-01, b@2010-01-01");
    }

    @Test
    void nothingIsCarriedFromADividedUnitToItsParts() {
        Draft draft = divided().add(population("a@2004-08-31", 700, "2019-04-01"));

        assertThat(gap(draft, "b@2010-01-01")).isEqualTo("MADE_OF_PARTS [Xã A (a@2004-08-31)]");
    }

    @Test
    void peopleAreCarriedWhereAllOfThemWentAndLandWhereAllOfItWent() {
        Draft draft = new Draft()
                .add(Draft.act("census"))
                .province("p", TINH, "P", "2004-08-31/..")
                .unit("a", XA, "A", "2004-08-31/2010-01-01", "p")
                .unit("b", XA, "B", "2004-08-31/2010-01-01", "p")
                .unit("a", XA, "A", "2010-01-01/..", "p")
                .unit("b", XA, "B", "2010-01-01/..", "p")
                .change(
                        "c",
                        "2010-01-01",
                        transfer("a@2004-08-31", "a@2010-01-01", REST, ALL),
                        transfer("a@2004-08-31", "b@2010-01-01", PART, NONE),
                        all("b@2004-08-31", "b@2010-01-01"))
                .add(population("a@2004-08-31", 700, "2019-04-01"))
                .add(population("b@2004-08-31", 30, "2019-04-01"))
                .add(area("a@2004-08-31", 5))
                .add(area("b@2004-08-31", 6));

        assertThat(find(draft, "a@2010-01-01").value()).isEqualTo(700);
        assertThat(find(draft, "b@2010-01-01").value()).isEqualTo(30);
        CarriedFigures areas = CarriedFigures.of(draft.build(), Measure.AREA, AsOf.nearestTo(CENSUS));
        assertThat(areas.find(draft.get(id("a@2010-01-01")))).isEmpty();
        assertThat(areas.find(draft.get(id("b@2010-01-01")))).isEmpty();
    }

    @Test
    void nothingIsCarriedWhereNoSourceSaysHowMuchMoved() {
        Draft draft = new Draft()
                .province("p", TINH, "P", "2004-08-31/..")
                .unit("a", XA, "A", "2004-08-31/2010-01-01", "p")
                .unit("b", XA, "A", "2010-01-01/..", "p")
                .change("c", "2010-01-01", transfer("a@2004-08-31", "b@2010-01-01", UNKNOWN, UNKNOWN))
                .add(population("a@2004-08-31", 700, "2019-04-01"));

        assertThat(gap(draft, "b@2010-01-01")).isEqualTo("MADE_OF_PARTS [Xã A (a@2004-08-31)]");
    }

    @Test
    void suspectFigureIsNeverHandedOut() {
        Draft draft = renamed().add(suspect("b@2010-01-01"));

        assertThat(gap(draft, "b@2015-01-01")).isEqualTo("ONLY_SUSPECT [Phường B (b@2010-01-01)]");
    }

    @Test
    void trustedFigureAboutTheSameTerritoryStandsInForASuspectOne() {
        Draft draft = renamed().add(suspect("b@2010-01-01")).add(population("a@2004-08-31", 700, "2019-04-01"));

        assertThat(find(draft, "b@2010-01-01").value()).isEqualTo(700);
    }

    @Test
    void figureOfAnotherDateIsNotTakenIfADateIsAskedFor() {
        Draft draft = renamed().add(population("a@2004-08-31", 700, "2014-04-01"));

        assertThat(gap(draft, "b@2015-01-01")).isEqualTo("OTHER_DATE [Xã A (a@2004-08-31)]");
    }

    @Test
    void sourceWithoutAFigureIsNamed() {
        Draft draft = merged().add(population("a@2004-08-31", 700, "2019-04-01"));

        assertThat(gap(draft, "a@2010-01-01")).isEqualTo("SOURCE_MISSING [Xã B (b@2004-08-31)]");
    }

    @Test
    void unitOfWhichNothingIsKnownSaysSo() {
        assertThat(gap(renamed(), "b@2015-01-01")).isEqualTo("NO_FIGURE []");
    }

    @Test
    void ruleChoosesByDateThenTheOfficialOneThenTheNearestVersion() {
        Gazetteer gazetteer = renamed()
                .add(Draft.act("census"))
                .add(population("a@2004-08-31", 1, "2009-04-01"))
                .add(population("b@2010-01-01", 2, "2019-04-01"))
                .add(new Measurement(
                        id("b@2015-01-01"), Measure.CENSUS_POPULATION, 3, CENSUS, "census", Quality.DERIVED, "a sum"))
                .add(population("b@2015-01-01", 4, "2024-04-01"))
                .build();
        AdministrativeUnit last = gazetteer.get(id("b@2015-01-01"));

        assertThat(value(gazetteer, AsOf.exactly(CENSUS), last)).isEqualTo(2);
        assertThat(value(gazetteer, AsOf.notAfter(LocalDate.of(2019, 3, 31)), last))
                .isEqualTo(1);
        assertThat(value(gazetteer, AsOf.notAfter(LocalDate.of(2030, 1, 1)), last))
                .isEqualTo(4);
        assertThat(value(gazetteer, AsOf.nearestTo(LocalDate.of(2014, 3, 31)), last))
                .isEqualTo(1);
        assertThat(value(gazetteer, AsOf.nearestTo(LocalDate.of(2014, 4, 2)), last))
                .isEqualTo(2);
    }

    @Test
    void rulesAreValuesThatSayWhatTheyAre() {
        assertThat(AsOf.exactly(CENSUS)).isEqualTo(AsOf.exactly(CENSUS)).hasToString("exactly 2019-04-01");
        assertThat(AsOf.notAfter(CENSUS)).isNotEqualTo(AsOf.exactly(CENSUS)).hasToString("not after 2019-04-01");
        assertThat(AsOf.nearestTo(CENSUS)).hasToString("nearest to 2019-04-01");
        assertThat(AsOf.nearestTo(CENSUS).date()).isEqualTo(CENSUS);
    }

    @Test
    void unitOfAnotherGazetteerIsUnknown() {
        CarriedFigures figures = CarriedFigures.of(renamed().build(), Measure.CENSUS_POPULATION, AsOf.exactly(CENSUS));
        AdministrativeUnit other = Fixtures.small().get(id("00003@2004-08-31"));

        assertThatThrownBy(() -> figures.find(other)).isInstanceOf(UnknownUnitException.class);
        assertThatThrownBy(() -> figures.gap(other)).isInstanceOf(UnknownUnitException.class);
    }

    /** Whatever is carried is what really lives there, and nothing is left out that could be carried. */
    @Test
    void figuresOfRandomHistoriesAreTrueAndComplete() {
        int carried = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Draft draft = RandomHistory.of(seed, 5);
            Truth truth = new Truth(draft.build(), random);
            Gazetteer gazetteer = truth.measured(draft, random).build();
            CarriedFigures figures = CarriedFigures.of(gazetteer, Measure.CENSUS_POPULATION, AsOf.exactly(Truth.AS_OF));
            Set<UnitId> known = known(gazetteer);
            for (AdministrativeUnit unit : gazetteer.units()) {
                assertThat(figures.find(unit).isPresent())
                        .as("seed %s, %s", seed, unit)
                        .isEqualTo(known.contains(unit.id()))
                        .isEqualTo(figures.gap(unit).isEmpty());
                figures.find(unit)
                        .ifPresent(figure ->
                                assertThat(figure.value()).as(figure::toString).isEqualTo(truth.of(unit)));
                carried += figures.find(unit).filter(Figure::isCarried).isPresent() ? 1 : 0;
            }
        }
        assertThat(carried).isGreaterThan(4_000);
    }

    /** The versions whose people are known, found by going over all of them until nothing more follows. */
    private static Set<UnitId> known(Gazetteer gazetteer) {
        List<Transfer> transfers = gazetteer.changes().stream()
                .flatMap(change -> change.transfers().stream())
                .filter(transfer -> transfer.population() != Extent.NONE)
                .toList();
        Set<UnitId> known = gazetteer.measurements().stream()
                .filter(measurement -> measurement.quality() != Quality.SUSPECT)
                .map(Measurement::unit)
                .collect(Collectors.toCollection(HashSet::new));
        ListMultimap<UnitId, Transfer> into = Multimaps.index(transfers, Transfer::target);
        ListMultimap<UnitId, Transfer> outOf = Multimaps.index(transfers, Transfer::source);
        int before = -1;
        while (known.size() > before) {
            before = known.size();
            for (AdministrativeUnit unit : gazetteer.units()) {
                List<Transfer> in = into.get(unit.id());
                boolean fromSources = !in.isEmpty()
                        && in.stream()
                                .allMatch(
                                        transfer -> transfer.population() == ALL && known.contains(transfer.source()));
                List<Transfer> out = outOf.get(unit.id());
                boolean fromTargets = !out.isEmpty()
                        && out.stream()
                                .allMatch(transfer -> transfer.population() != UNKNOWN
                                        && known.contains(transfer.target())
                                        && into.get(transfer.target()).size() == 1);
                if (fromSources || fromTargets) {
                    known.add(unit.id());
                }
            }
        }
        return known;
    }

    /** A commune that became a ward of another code and name and then moved to another province. */
    private static Draft renamed() {
        return new Draft()
                .province("p", TINH, "P", "2004-08-31/..")
                .province("q", TINH, "Q", "2004-08-31/..")
                .unit("a", XA, "A", "2004-08-31/2010-01-01", "p")
                .unit("b", PHUONG, "B", "2010-01-01/2015-01-01", "p")
                .unit("b", PHUONG, "B", "2015-01-01/..", "q")
                .change("c", "2010-01-01", all("a@2004-08-31", "b@2010-01-01"))
                .change("d", "2015-01-01", all("b@2010-01-01", "b@2015-01-01"));
    }

    private static Draft merged() {
        return new Draft()
                .add(Draft.act("census"))
                .province("p", TINH, "P", "2004-08-31/..")
                .unit("a", XA, "A", "2004-08-31/2010-01-01", "p")
                .unit("b", XA, "B", "2004-08-31/2010-01-01", "p")
                .unit("a", XA, "A", "2010-01-01/..", "p")
                .change("c", "2010-01-01", all("a@2004-08-31", "a@2010-01-01"), all("b@2004-08-31", "a@2010-01-01"));
    }

    private static Draft divided() {
        return new Draft()
                .province("p", TINH, "P", "2004-08-31/..")
                .unit("a", XA, "A", "2004-08-31/2010-01-01", "p")
                .unit("a", XA, "A", "2010-01-01/..", "p")
                .unit("b", XA, "B", "2010-01-01/..", "p")
                .change(
                        "c",
                        "2010-01-01",
                        transfer("a@2004-08-31", "a@2010-01-01", REST, REST),
                        transfer("a@2004-08-31", "b@2010-01-01", PART, PART));
    }

    private static Measurement population(String unit, double value, String asOf) {
        return new Measurement(
                id(unit), Measure.CENSUS_POPULATION, value, LocalDate.parse(asOf), Draft.ACT, Quality.OFFICIAL, "");
    }

    private static Measurement area(String unit, double value) {
        return new Measurement(id(unit), Measure.AREA, value, CENSUS, Draft.ACT, Quality.OFFICIAL, "");
    }

    private static Measurement suspect(String unit) {
        return new Measurement(
                id(unit), Measure.CENSUS_POPULATION, 5, CENSUS, Draft.ACT, Quality.SUSPECT, "digits are lost");
    }

    private static Figure find(Draft draft, String unit) {
        return CarriedFigures.of(draft.build(), Measure.CENSUS_POPULATION, AsOf.exactly(CENSUS))
                .find(draft.get(id(unit)))
                .orElseThrow();
    }

    private static String gap(Draft draft, String unit) {
        Gap gap = CarriedFigures.of(draft.build(), Measure.CENSUS_POPULATION, AsOf.exactly(CENSUS))
                .gap(draft.get(id(unit)))
                .orElseThrow();
        return gap.reason() + " " + gap.units();
    }

    private static double value(Gazetteer gazetteer, AsOf rule, AdministrativeUnit unit) {
        return CarriedFigures.of(gazetteer, Measure.CENSUS_POPULATION, rule)
                .find(unit)
                .orElseThrow()
                .value();
    }
}
