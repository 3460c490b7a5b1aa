package vn.donvi.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.ChangeGroup;
import vn.donvi.statistics.ChangeStatistics;
import vn.donvi.statistics.Grouping;
import vn.donvi.statistics.RollUp;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;
import vn.donvi.vintage.CodeColumn;
import vn.donvi.vintage.Vintages;

/** What is added up and found out of a gazetteer that is there, from its transfers and figures anew each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StatisticsBenchmark {
    private static final LocalDate CENSUS = LocalDate.of(2019, 4, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final Gazetteer gazetteer = VietnamGazetteer.load();
    private final CodeColumn codes = column(false);
    private final CodeColumn named = column(true);

    /** The census by province on its own day. */
    @Benchmark
    public RollUp rollUpOnTheDay() {
        return rollUp(CENSUS);
    }

    /** The census by province after the reform, carried as far as it can be. */
    @Benchmark
    public RollUp rollUpCarried() {
        return rollUp(REFORM);
    }

    /** All changes of communes by province. */
    @Benchmark
    public List<ChangeGroup> changesByProvince() {
        return ChangeStatistics.of(
                        gazetteer,
                        gazetteer.coverage().startInclusive(),
                        gazetteer.knownUntil(),
                        UnitLevel.COMMUNE,
                        List.of())
                .by(Grouping.PROVINCE);
    }

    /** 11,161 codes. */
    @Benchmark
    public Vintages vintage() {
        return Vintages.of(gazetteer, codes);
    }

    /** 11,161 codes with names. */
    @Benchmark
    public Vintages vintageByNames() {
        return Vintages.of(gazetteer, named);
    }

    private RollUp rollUp(LocalDate date) {
        CarriedFigures census = CarriedFigures.of(gazetteer, Measure.CENSUS_POPULATION, AsOf.exactly(CENSUS));
        return RollUp.of(census, date, UnitLevel.PROVINCE);
    }

    private CodeColumn column(boolean hasNames) {
        CodeColumn column = new CodeColumn();
        for (AdministrativeUnit unit : gazetteer.on(CENSUS).units(UnitLevel.COMMUNE)) {
            column.add(unit.code().value(), hasNames ? unit.fullName() : "");
        }
        return column;
    }
}
