package vn.donvi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.ManyThreads;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Lineage;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.harmonize.CountHarmonizer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.party.PartyRegister;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.ChangeStatistics;
import vn.donvi.statistics.Density;
import vn.donvi.statistics.Grouping;
import vn.donvi.statistics.RollUp;
import vn.donvi.statistics.TerritorialIdentity;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vintage.CodeColumn;
import vn.donvi.vintage.Vintages;

/** Every type of core that says it is thread-safe, each made anew in every round. */
class ThreadSafetyTest {
    private static final int ROUNDS = 20;
    private static final int MOST_PEOPLE = 1_000;
    /** People counted on many dates, each a set of figures of its own that is made when it is first needed. */
    private static final List<LocalDate> COUNTS = List.of(
            LocalDate.of(2005, 4, 1),
            LocalDate.of(2006, 4, 1),
            LocalDate.of(2007, 4, 1),
            LocalDate.of(2009, 4, 1),
            LocalDate.of(2012, 4, 1));

    private static final LocalDate MIDDLE = LocalDate.of(2008, 1, 1);

    private final Gazetteer history = history();

    @Test
    void destinationsAgree() throws Exception {
        for (UnitLevel level : UnitLevel.values()) {
            ManyThreads<Destinations> threads = new ManyThreads<>();
            for (AdministrativeUnit unit : history.units()) {
                threads.ask(destinations -> destinations.of(unit.id()));
            }
            threads.agree(ROUNDS, () -> Destinations.at(history, MIDDLE, level));
        }
    }

    @Test
    void countsCarriedByDestinationsAgree() throws Exception {
        ManyThreads<Destinations> threads = new ManyThreads<>();
        for (LocalDate from : COUNTS) {
            threads.ask(destinations -> {
                CountHarmonizer counts = new CountHarmonizer(destinations, from);
                for (AdministrativeUnit unit : history.on(from).units(UnitLevel.COMMUNE)) {
                    counts.add(unit.code(), BigDecimal.TEN);
                }
                return counts.result();
            });
        }
        threads.agree(ROUNDS, () -> Destinations.at(history, MIDDLE));
    }

    @Test
    void crosswalksAgree() throws Exception {
        ManyThreads<Crosswalk> threads = new ManyThreads<>();
        for (AdministrativeUnit unit : history.units()) {
            threads.ask(crosswalk -> crosswalk.of(unit.id())).ask(crosswalk -> crosswalk.to(unit.id()));
        }
        threads.ask(Crosswalk::rows)
                .ask(Crosswalk::unknownOrigins)
                .ask(crosswalk -> crosswalk.inverse().rows())
                .agree(ROUNDS, () -> Crosswalk.between(history, COUNTS.get(0), MIDDLE));
    }

    @Test
    void gazetteersAgree() throws Exception {
        ManyThreads<Gazetteer> threads = new ManyThreads<>();
        for (AdministrativeUnit unit : history.units()) {
            threads.ask(gazetteer -> gazetteer.beginnings(unit))
                    .ask(gazetteer -> gazetteer.endings(unit))
                    .ask(gazetteer -> gazetteer.versions(unit.code()))
                    .ask(gazetteer -> gazetteer.measurements(unit))
                    .ask(gazetteer -> gazetteer.graph().number(unit.id()));
        }
        threads.agree(ROUNDS, ThreadSafetyTest::history);
    }

    @Test
    void snapshotsAgree() throws Exception {
        ManyThreads<Snapshot> threads = new ManyThreads<>();
        for (AdministrativeUnit unit : history.units()) {
            threads.ask(snapshot -> snapshot.find(unit.code()))
                    .ask(snapshot -> snapshot.children(unit.code()))
                    .ask(snapshot -> snapshot.parents(unit))
                    .ask(snapshot -> snapshot.within(unit.code(), UnitLevel.COMMUNE));
        }
        threads.ask(Snapshot::units)
                .ask(Snapshot::countsByType)
                .agree(ROUNDS, () -> history().on(MIDDLE));
    }

    @Test
    void lineagesAgree() throws Exception {
        AdministrativeUnit unit = history.on(MIDDLE).units(UnitLevel.COMMUNE).get(0);
        ManyThreads<Lineage> threads = new ManyThreads<>();
        threads.ask(Lineage::ancestors)
                .ask(Lineage::descendants)
                .ask(Lineage::steps)
                .ask(Lineage::origins)
                .ask(Lineage::outcomes);
        for (LocalDate date : COUNTS) {
            threads.ask(lineage -> lineage.on(date));
        }
        threads.agree(ROUNDS, () -> history().lineage(unit));
    }

    @Test
    void carriedFiguresAgree() throws Exception {
        ManyThreads<CarriedFigures> threads = new ManyThreads<>();
        for (AdministrativeUnit unit : history.units()) {
            threads.ask(figures -> figures.find(unit)).ask(figures -> figures.gap(unit));
        }
        threads.agree(ROUNDS, () -> figures(history, Measure.CENSUS_POPULATION));
    }

    @Test
    void sumsAndDensitiesAgree() throws Exception {
        new ManyThreads<RollUp>()
                .ask(RollUp::rows)
                .ask(RollUp::outside)
                .ask(sums -> sums.total().value())
                .ask(sums -> sums.total().missing())
                .agree(ROUNDS, () -> sums(Measure.CENSUS_POPULATION));
        new ManyThreads<Density>()
                .ask(Density::rows)
                .ask(Density::total)
                .agree(ROUNDS, () -> Density.of(sums(Measure.CENSUS_POPULATION), sums(Measure.AREA)));
    }

    @Test
    void territoriesAgree() throws Exception {
        ManyThreads<TerritorialIdentity> threads = new ManyThreads<>();
        for (AdministrativeUnit earlier : history.units()) {
            for (AdministrativeUnit later : history.versions(earlier.code())) {
                threads.ask(territories -> territories.isSame(earlier.id(), later.id()));
            }
        }
        threads.agree(ROUNDS, () -> TerritorialIdentity.ofLandAndPeople(history));
    }

    @Test
    void statisticsOfChangesAgree() throws Exception {
        ManyThreads<ChangeStatistics> threads = new ManyThreads<>();
        for (Grouping grouping : Grouping.values()) {
            threads.ask(statistics -> statistics.by(grouping).toString());
        }
        threads.ask(ChangeStatistics::irreversible)
                .ask(statistics -> statistics.total().toString())
                .agree(
                        ROUNDS,
                        () -> ChangeStatistics.of(
                                history,
                                COUNTS.get(0),
                                MIDDLE,
                                UnitLevel.COMMUNE,
                                List.of(figures(history, Measure.CENSUS_POPULATION))));
    }

    @Test
    void vintagesAgree() throws Exception {
        CodeColumn column = new CodeColumn();
        history.on(MIDDLE)
                .units(UnitLevel.COMMUNE)
                .forEach(unit -> column.add(unit.code().toString()));
        ManyThreads<Vintages> threads = new ManyThreads<>();
        for (LocalDate date : COUNTS) {
            threads.ask(vintages -> vintages.unexplained(date).toString());
        }
        threads.ask(Vintages::verdict)
                .ask(Vintages::dates)
                .ask(Vintages::best)
                .ask(Vintages::all)
                .agree(ROUNDS, () -> Vintages.of(history, column));
    }

    @Test
    void registersOfTheParyAgree() throws Exception {
        ManyThreads<PartyRegister> threads = new ManyThreads<>();
        for (AdministrativeUnit unit : history.on(MIDDLE).units()) {
            threads.ask(register -> register.of(unit, MIDDLE)).ask(register -> register.organizations(unit.id()));
        }
        threads.agree(ROUNDS, () -> PartyRegister.builder(history).build());
    }

    @Test
    void historyHasWhatIsDividedByFigures() {
        Crosswalk crosswalk = Crosswalk.between(history, history.coverage().startInclusive(), history.knownUntil());
        assertThat(crosswalk.rows())
                .anyMatch(row -> !row.population().evidence().isEmpty());
    }

    private RollUp sums(Measure measure) {
        return RollUp.of(figures(history, measure), MIDDLE, UnitLevel.PROVINCE);
    }

    private static CarriedFigures figures(Gazetteer gazetteer, Measure measure) {
        return CarriedFigures.of(gazetteer, measure, AsOf.nearestTo(MIDDLE));
    }

    /** A history whose units were counted and measured on some of the dates, so that not every comparison is possible. */
    private static Gazetteer history() {
        Draft draft = RandomHistory.of(11, 20).add(Document.of("counts", DocumentKind.PUBLICATION, "", ""));
        Random random = new Random(12);
        List<Measurement> figures = new ArrayList<>();
        for (AdministrativeUnit unit : draft.build().units()) {
            for (LocalDate date : COUNTS) {
                if (random.nextInt(4) > 0) {
                    figures.add(figure(unit, Measure.CENSUS_POPULATION, 1 + random.nextInt(MOST_PEOPLE), date));
                }
                if (random.nextInt(3) > 0) {
                    figures.add(figure(unit, Measure.REGISTER_POPULATION, 1 + random.nextInt(MOST_PEOPLE), date));
                }
            }
            figures.add(figure(unit, Measure.AREA, 1 + random.nextInt(MOST_PEOPLE), MIDDLE));
        }
        figures.forEach(draft::add);
        return draft.build();
    }

    private static Measurement figure(AdministrativeUnit unit, Measure measure, double value, LocalDate date) {
        return new Measurement(unit.id(), measure, value, date, "counts", Quality.OFFICIAL, "");
    }
}
