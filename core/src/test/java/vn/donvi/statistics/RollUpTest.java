package vn.donvi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

class RollUpTest {
    private static final LocalDate CENSUS = LocalDate.of(2019, 4, 1);
    private static final Gazetteer SMALL = Fixtures.small()
            .add(Fixtures.measurement("00004@2018-06-01", Measure.CENSUS_POPULATION, 1_000))
            .add(Fixtures.measurement("00004@2018-06-01", Measure.AREA, 4))
            .add(Fixtures.measurement("01@2008-08-01", Measure.CENSUS_POPULATION, 99_999))
            .build();

    @Test
    void figuresAreAddedUpByParentAndWhatIsMissingIsNamed() {
        RollUp sums = populations(CENSUS, UnitLevel.DISTRICT);

        assertThat(sums.rows()).extracting(row -> row.unit().code().value()).containsExactly("001", "002");
        RollUp.Row east = sums.rows().get(0);
        assertThat(east.sum().value()).hasValue(12_345);
        assertThat(east.sum().missing()).extracting(Gap::unit).containsExactly(unit("00005@2015-01-01"));
        assertThat(east.stated()).isEmpty();
        RollUp.Row west = sums.rows().get(1);
        assertThat(west.sum().value()).hasValue(5_321);
        assertThat(west.sum().isComplete()).isFalse();
        assertThat(west.sum().missing())
                .extracting(Gap::unit)
                .containsExactly(unit("00002@2018-06-01"), unit("00008@2019-01-01"), unit("00009@2019-01-01"));
        assertThat(west.sum().quality()).hasValue(Quality.OFFICIAL);
        assertThat(west.sum().asOf()).containsExactly(CENSUS);
        assertThat(west.sum().sources()).containsExactly(Fixtures.CENSUS);
        assertThat(sums.outside().figures()).isEmpty();
    }

    @Test
    void sumOfAProvinceStandsBesideWhatIsStatedOfIt() {
        RollUp sums = populations(CENSUS, UnitLevel.PROVINCE);

        assertThat(sums.rows()).hasSize(1);
        assertThat(sums.rows().get(0).sum().value()).hasValue(17_666);
        assertThat(sums.rows().get(0).stated().map(Figure::value)).hasValue(99_999.0);
        assertThat(sums.total().value()).hasValue(17_666);
    }

    @Test
    void anyUnitsAreAddedUpAndThoseWithoutAFigureAreNamed() {
        CarriedFigures figures = CarriedFigures.of(SMALL, Measure.CENSUS_POPULATION, AsOf.exactly(CENSUS));
        AdministrativeUnit counted = unit("00004@2018-06-01");
        AdministrativeUnit without = unit("00005@2015-01-01");

        FigureSum sum = figures.sum(List.of(counted, without, counted));

        assertThat(sum.persons()).hasValue(2_000);
        assertThat(sum.missing()).extracting(Gap::unit).containsExactly(without);
        assertThat(figures.sum(List.of())).isEqualTo(new FigureSum(List.of(), List.of()));
    }

    @Test
    void sumOfPersonsIsAWholeNumber() {
        FigureSum sum = populations(CENSUS, UnitLevel.PROVINCE).total();

        assertThat(sum.persons()).hasValue(17_666);
        assertThat(sum.figures().get(0).persons()).hasValue(12_345);
        assertThat(sum.figures().get(0)).hasToString("00001@2010-01-01: census_population 12345 persons, OFFICIAL");
        assertThat(areas(CENSUS, UnitLevel.PROVINCE).total().persons()).isEmpty();
        assertThat(new FigureSum(List.of(), List.of()).persons()).isEmpty();
    }

    @Test
    void statedTotalContradictsASumThatIsLargerAlthoughUnitsAreMissing() {
        assertThat(contradiction(99, 100, null)).hasValue(99.0);
        assertThat(contradiction(100, 100, null)).isEmpty();
        assertThat(contradiction(101, 100, null)).isEmpty();
    }

    @Test
    void statedTotalContradictsACompleteSumThatDiffers() {
        assertThat(contradiction(149, 100, 50.0)).hasValue(149.0);
        assertThat(contradiction(150, 100, 50.0)).isEmpty();
        assertThat(contradiction(151, 100, 50.0)).hasValue(151.0);
    }

    @Test
    void figuresOfOtherDatesContradictNothing() {
        Gazetteer gazetteer = halves(Measure.REGISTER_POPULATION, 100, 50.0)
                .add(new Measurement(
                        id("01@2004-08-31"),
                        Measure.REGISTER_POPULATION,
                        200,
                        date("2020-04-01"),
                        Fixtures.CENSUS,
                        Quality.OFFICIAL,
                        ""))
                .build();
        CarriedFigures figures = CarriedFigures.of(gazetteer, Measure.REGISTER_POPULATION, AsOf.nearestTo(CENSUS));
        RollUp.Row row = RollUp.of(figures, CENSUS, UnitLevel.PROVINCE).rows().get(0);

        assertThat(row.stated().map(Figure::value)).hasValue(200.0);
        assertThat(row.contradiction()).isEmpty();
    }

    @Test
    void areasAgreeIfRoundingExplainsTheDifference() {
        assertThat(contradiction(Measure.AREA, 16.5, 10.24, 6.23)).isEmpty();
        assertThat(contradiction(Measure.AREA, 16.51, 10.24, 6.23)).hasValue(16.51);
        assertThat(contradiction(Measure.AREA, 16.4, 10.24, 6.23)).hasValue(16.4);
    }

    private static Optional<Double> contradiction(double stated, double one, @Nullable Double other) {
        return contradiction(Measure.CENSUS_POPULATION, stated, one, other);
    }

    /** The total that is stated of a province of two communes, if it contradicts what they have together. */
    private static Optional<Double> contradiction(Measure measure, double stated, double one, @Nullable Double other) {
        Gazetteer gazetteer = halves(measure, one, other)
                .add(Fixtures.measurement("01@2004-08-31", measure, stated))
                .build();
        CarriedFigures figures = CarriedFigures.of(gazetteer, measure, AsOf.exactly(CENSUS));
        RollUp.Row row = RollUp.of(figures, CENSUS, UnitLevel.PROVINCE).rows().get(0);
        return row.contradiction().map(Figure::value);
    }

    private static Draft halves(Measure measure, double one, @Nullable Double other) {
        Draft draft = new Draft()
                .province("01", UnitType.TINH, "An", "2004-08-31/..")
                .unit("00001", UnitType.XA, "Một", "2004-08-31/..", "01")
                .unit("00002", UnitType.XA, "Hai", "2004-08-31/..", "01")
                .add(Document.of(Fixtures.CENSUS, DocumentKind.PUBLICATION, "", ""))
                .add(Fixtures.measurement("00001@2004-08-31", measure, one));
        return other == null ? draft : draft.add(Fixtures.measurement("00002@2004-08-31", measure, other));
    }

    @Test
    void carriedFiguresAreCountedAsSuch() {
        FigureSum sum = populations(date("2012-06-01"), UnitLevel.PROVINCE).total();

        assertThat(sum.value()).hasValue(12_345 + 4_321);
        assertThat(sum.carried()).isZero();
        assertThat(populations(date("2010-06-01"), UnitLevel.PROVINCE).total().value())
                .as("the people of 00003 before it was divided are not known")
                .hasValue(12_345);
    }

    @Test
    void unitWithoutUnitsBelowItStandsForItself() {
        Gazetteer gazetteer = new Draft()
                .province("01", UnitType.TINH, "An", "2004-08-31/..")
                .unit("001", UnitType.HUYEN, "Đảo", "2004-08-31/..", "01")
                .add(Document.of(Fixtures.CENSUS, DocumentKind.PUBLICATION, "", ""))
                .add(Fixtures.measurement("001@2004-08-31", Measure.CENSUS_POPULATION, 77))
                .build();
        RollUp sums = RollUp.of(
                CarriedFigures.of(gazetteer, Measure.CENSUS_POPULATION, AsOf.exactly(CENSUS)),
                CENSUS,
                UnitLevel.PROVINCE);

        assertThat(sums.rows().get(0).sum().value()).hasValue(77);
        assertThat(RollUp.of(sums.figures(), CENSUS, UnitLevel.COMMUNE)
                        .outside()
                        .value())
                .hasValue(77);
        assertThat(RollUp.of(sums.figures(), CENSUS, UnitLevel.COMMUNE).rows()).isEmpty();
    }

    @Test
    void nothingKnownIsNotZero() {
        RollUp sums = RollUp.of(
                CarriedFigures.of(SMALL, Measure.REGISTER_POPULATION, AsOf.nearestTo(CENSUS)),
                CENSUS,
                UnitLevel.PROVINCE);

        assertThat(sums.total().value()).isEmpty();
        assertThat(sums.total().quality()).isEmpty();
        assertThat(sums.total().missing()).hasSize(7);
    }

    @Test
    void densityCountsOnlyUnitsOfWhichBothIsKnown() {
        Density density = Density.of(populations(CENSUS, UnitLevel.PROVINCE), areas(CENSUS, UnitLevel.PROVINCE));
        Density.Ratio ratio = density.rows().get(0).ratio();

        assertThat(ratio.population().value()).hasValue(5_321);
        assertThat(ratio.area().value()).hasValueCloseTo(11.87, offset(1e-9));
        assertThat(ratio.personsPerKm2()).hasValueCloseTo(5_321 / 11.87, offset(1e-9));
        assertThat(ratio.isComplete()).isFalse();
        assertThat(ratio.population().missing()).hasSize(4);
        assertThat(ratio.area().missing()).hasSize(5);
        assertThat(density.total().personsPerKm2()).isEqualTo(ratio.personsPerKm2());
    }

    @Test
    void densityOfNothingIsEmpty() {
        Density density = Density.of(populations(CENSUS, UnitLevel.DISTRICT), areas(CENSUS, UnitLevel.DISTRICT));

        assertThat(density.rows().get(0).ratio().personsPerKm2()).isEmpty();
    }

    @Test
    void densityNeedsPopulationAndAreaOfTheSameDateAndLevel() {
        RollUp population = populations(CENSUS, UnitLevel.PROVINCE);

        assertThatThrownBy(() -> Density.of(population, population))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a density needs a population and the area, but was given CENSUS_POPULATION and"
                        + " CENSUS_POPULATION");
        RollUp other = areas(date("2020-01-01"), UnitLevel.DISTRICT);
        assertThatThrownBy(() -> Density.of(population, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "population and area must be rolled up in one gazetteer for one date and level, but were for"
                                + " 2019-04-01 by PROVINCE and for 2020-01-01 by DISTRICT");
    }

    /** Every unit without units below it is in exactly one row, its own parent's, or outside. */
    @Test
    void rowsOfRandomHistoriesAreThoseOfBruteForce() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Draft draft = RandomHistory.of(seed, 3);
            Gazetteer gazetteer =
                    new Truth(draft.build(), random).measured(draft, random).build();
            CarriedFigures figures = CarriedFigures.of(gazetteer, Measure.CENSUS_POPULATION, AsOf.exactly(Truth.AS_OF));
            for (UnitLevel level : UnitLevel.values()) {
                Snapshot snapshot = gazetteer.on(Draft.BASELINE.plusDays(random.nextInt(900)));
                RollUp sums = RollUp.of(figures, snapshot.date(), level);
                List<AdministrativeUnit> leaves = snapshot.units().stream()
                        .filter(unit -> snapshot.children(unit.code()).isEmpty())
                        .toList();
                assertThat(sums.rows()).extracting(RollUp.Row::unit).isEqualTo(snapshot.units(level));
                check(figures, sums.total(), leaves);
                for (RollUp.Row row : sums.rows()) {
                    check(
                            figures,
                            row.sum(),
                            leaves.stream()
                                    .filter(leaf -> leaf.equals(row.unit())
                                            || snapshot.parents(leaf).contains(row.unit()))
                                    .toList());
                }
                check(
                        figures,
                        sums.outside(),
                        leaves.stream()
                                .filter(leaf -> leaf.level() != level
                                        && snapshot.parents(leaf).stream().noneMatch(parent -> parent.level() == level))
                                .toList());
            }
        }
    }

    private static void check(CarriedFigures figures, FigureSum sum, List<AdministrativeUnit> units) {
        assertThat(sum.figures())
                .containsExactlyElementsOf(units.stream()
                        .map(figures::find)
                        .flatMap(Optional::stream)
                        .toList());
        assertThat(sum.missing())
                .containsExactlyElementsOf(units.stream()
                        .map(figures::gap)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static RollUp populations(LocalDate date, UnitLevel level) {
        return RollUp.of(CarriedFigures.of(SMALL, Measure.CENSUS_POPULATION, AsOf.exactly(CENSUS)), date, level);
    }

    private static RollUp areas(LocalDate date, UnitLevel level) {
        return RollUp.of(CarriedFigures.of(SMALL, Measure.AREA, AsOf.nearestTo(CENSUS)), date, level);
    }

    private static AdministrativeUnit unit(String id) {
        return SMALL.get(id(id));
    }
}
