package vn.donvi.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.change.Extent.REST;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;
import static vn.donvi.fixture.Draft.transfer;
import static vn.donvi.unit.UnitType.HUYEN;
import static vn.donvi.unit.UnitType.TINH;
import static vn.donvi.unit.UnitType.XA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/** Figures of districts and provinces, divided by those of their communes. */
class FigureShareTest {
    private static final LocalDate FIRST = Draft.BASELINE;
    private static final LocalDate LAST = date("2021-01-01");
    private static final double EXACT = 1e-9;

    /** District 11 was divided in 2010: 00111 stayed, 00112 went to the new 12, and 00113 was divided between them. */
    private static Draft divided() {
        return new Draft()
                .province("1", TINH, "Một", "2004-08-31/..")
                .unit("11", HUYEN, "Bắc", "2004-08-31/2010-01-01", "1")
                .unit("11", HUYEN, "Bắc", "2010-01-01/..", "1")
                .unit("12", HUYEN, "Nam", "2010-01-01/..", "1")
                .unit("00111", XA, "An", "2004-08-31/..", "11")
                .unit("00112", XA, "Bình", "2004-08-31/2010-01-01", "11")
                .unit("00112", XA, "Bình", "2010-01-01/..", "12")
                .unit("00113", XA, "Cam", "2004-08-31/2010-01-01", "11")
                .unit("00113", XA, "Cam", "2010-01-01/..", "11")
                .unit("00114", XA, "Dương", "2010-01-01/..", "12")
                .change(
                        "huyện",
                        "2010-01-01",
                        transfer("11@2004-08-31", "11@2010-01-01", REST, REST),
                        transfer("11@2004-08-31", "12@2010-01-01", PART, PART))
                .change("bình", "2010-01-01", all("00112@2004-08-31", "00112@2010-01-01"))
                .change(
                        "cam",
                        "2010-01-01",
                        transfer("00113@2004-08-31", "00113@2010-01-01", REST, REST),
                        transfer("00113@2004-08-31", "00114@2010-01-01", PART, PART))
                .add(Document.of("list", DocumentKind.PUBLICATION, "", ""))
                .add(people("00111", 500))
                .add(people("00112", 300))
                .add(new Measurement(
                        id("00111@2004-08-31"), Measure.AREA, 7, date("2005-01-01"), "list", Quality.OFFICIAL, ""))
                .add(new Measurement(
                        id("00112@2004-08-31"), Measure.AREA, 3, date("2005-01-01"), "list", Quality.OFFICIAL, ""));
    }

    private static Measurement people(String commune, double number) {
        return new Measurement(
                id(commune + "@2004-08-31"),
                Measure.CENSUS_POPULATION,
                number,
                date("2009-04-01"),
                "list",
                Quality.OFFICIAL,
                "");
    }

    private static Crosswalk districts(Gazetteer gazetteer) {
        return Crosswalk.between(gazetteer, FIRST, UnitLevel.DISTRICT, LAST, UnitLevel.DISTRICT);
    }

    private static CarriedFigures figures(Gazetteer gazetteer, Measure measure) {
        return CarriedFigures.of(gazetteer, measure, AsOf.nearestTo(FIRST));
    }

    private static List<String> shares(Gazetteer gazetteer, Measure measure) {
        return FigureShare.of(figures(gazetteer, measure), districts(gazetteer)).stream()
                .map(share -> share.row().target().orElseThrow().id() + " "
                        + (share.estimate().isPresent() ? share.estimate().getAsDouble() : "?") + " of [" + share.low()
                        + ", " + share.high() + "] of "
                        + share.figure().value().orElseThrow() + " without "
                        + share.figure().missing().stream()
                                .map(gap -> gap.unit().id())
                                .toList())
                .toList();
    }

    @Test
    void figureIsDividedExactlyIfEveryCommuneWentWhole() {
        Gazetteer gazetteer = divided()
                .removeChange("cam")
                .removeUnit("00113@2004-08-31")
                .removeUnit("00113@2010-01-01")
                .removeUnit("00114@2010-01-01")
                .build();

        assertThat(shares(gazetteer, Measure.CENSUS_POPULATION))
                .containsExactly(
                        "11@2010-01-01 0.625 of [0.625, 0.625] of 800.0 without []",
                        "12@2010-01-01 0.375 of [0.375, 0.375] of 800.0 without []");
        assertThat(shares(gazetteer, Measure.AREA))
                .containsExactly(
                        "11@2010-01-01 0.7 of [0.7, 0.7] of 10.0 without []",
                        "12@2010-01-01 0.3 of [0.3, 0.3] of 10.0 without []");
        assertThat(districts(gazetteer).rows())
                .as("the bounds of the law, which hold for whatever is counted")
                .allSatisfy(row -> {
                    assertThat(row.population().low()).isZero();
                    assertThat(row.population().high()).isEqualTo(1);
                });
    }

    @Test
    void dividedCommuneMakesARangeAsWideAsItsFigure() {
        Gazetteer gazetteer = divided().add(people("00113", 200)).build();

        assertThat(shares(gazetteer, Measure.CENSUS_POPULATION))
                .containsExactly(
                        "11@2010-01-01 ? of [0.5, 0.7] of 1000.0 without []",
                        "12@2010-01-01 ? of [0.3, 0.5] of 1000.0 without []");
    }

    @Test
    void boundsOfTheLawStayIfACommuneHasNoFigure() {
        Gazetteer gazetteer = divided().build();

        assertThat(shares(gazetteer, Measure.CENSUS_POPULATION))
                .containsExactly(
                        "11@2010-01-01 ? of [0.0, 1.0] of 800.0 without [00113@2004-08-31]",
                        "12@2010-01-01 ? of [0.0, 1.0] of 800.0 without [00113@2004-08-31]");
        assertThat(FigureShare.of(figures(gazetteer, Measure.AREA), districts(gazetteer)))
                .noneMatch(FigureShare::isByFigures);
    }

    @Test
    void figuresOfAnotherGazetteerAreRefused() {
        CarriedFigures figures = figures(divided().build(), Measure.AREA);
        Crosswalk crosswalk = districts(divided().build());

        assertThatThrownBy(() -> FigureShare.of(figures, crosswalk))
                .hasMessage("the figures are of another gazetteer than the crosswalk");
    }

    /** Compares with the sums over the rows of the communes, of random histories with random people. */
    @Test
    void shareIsTheSumOfThoseOfTheCommunes() {
        int narrow = 0;
        for (int seed = 0; seed < 40; seed++) {
            Gazetteer gazetteer = withPeople(RandomHistory.of(seed, 6), new Random(seed));
            CarriedFigures people = figures(gazetteer, Measure.CENSUS_POPULATION);
            Set<LocalDate> dates = new TreeSet<>(Set.of(FIRST));
            gazetteer.changes().forEach(change -> dates.add(change.date()));
            for (LocalDate from : dates) {
                for (LocalDate to : dates) {
                    for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT)) {
                        narrow += check(people, from, to, level);
                    }
                }
            }
        }
        assertThat(narrow).as("rows that are narrower than the law").isGreaterThan(100);
    }

    private static Gazetteer withPeople(Draft draft, Random random) {
        draft.add(Document.of("list", DocumentKind.PUBLICATION, "", ""));
        for (AdministrativeUnit unit : List.copyOf(draft.units())) {
            if (unit.level() == UnitLevel.COMMUNE && random.nextInt(20) > 0) {
                draft.add(new Measurement(
                        unit.id(),
                        Measure.CENSUS_POPULATION,
                        random.nextInt(1000),
                        date("2009-04-01"),
                        "list",
                        Quality.OFFICIAL,
                        ""));
            }
        }
        return draft.build();
    }

    /** How many rows have narrower bounds than those of the law. */
    private static int check(CarriedFigures people, LocalDate from, LocalDate to, UnitLevel level) {
        Gazetteer gazetteer = people.gazetteer();
        Snapshot before = gazetteer.on(from);
        Crosswalk communes = Crosswalk.between(gazetteer, from, UnitLevel.COMMUNE, to, level);
        Map<String, double[]> expected = new HashMap<>();
        Map<UnitId, Double> wholes = new HashMap<>();
        communes.rows().stream()
                .map(CrosswalkRow::source)
                .distinct()
                .forEach(commune -> wholes.merge(above(commune, level, before), people.value(commune), Double::sum));
        for (CrosswalkRow row : communes.rows()) {
            double[] sums =
                    expected.computeIfAbsent(above(row.source(), level, before) + " " + end(row), key -> new double[2]);
            sums[0] += people.value(row.source()) * row.population().low();
            sums[1] += people.value(row.source()) * row.population().high();
        }
        int narrow = 0;
        for (FigureShare share : FigureShare.of(people, Crosswalk.between(gazetteer, from, level, to, level))) {
            Share law = share.row().population();
            double whole = wholes.getOrDefault(share.row().source().id(), Double.NaN);
            assertThat(share.isByFigures()).isEqualTo(whole > 0);
            assertThat(share.low()).isGreaterThanOrEqualTo(law.low());
            assertThat(share.high()).isLessThanOrEqualTo(law.high());
            if (share.isByFigures()) {
                double[] sums =
                        expected.getOrDefault(share.row().source().id() + " " + end(share.row()), new double[2]);
                assertThat(share.low()).isCloseTo(sums[0] / whole, within(EXACT));
                assertThat(share.high()).isCloseTo(sums[1] / whole, within(EXACT));
                narrow += share.low() > law.low() || share.high() < law.high() ? 1 : 0;
            }
        }
        return narrow;
    }

    private static UnitId above(AdministrativeUnit unit, UnitLevel level, Snapshot snapshot) {
        return snapshot.parents(unit).stream()
                .filter(parent -> parent.level() == level)
                .map(AdministrativeUnit::id)
                .findFirst()
                .orElse(unit.id());
    }

    private static String end(CrosswalkRow row) {
        return row.target()
                .map(unit -> unit.id().toString())
                .orElseGet(() -> row.openEnd().orElseThrow().name());
    }
}
