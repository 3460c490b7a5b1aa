package vn.donvi.benchmarks;

import java.math.BigDecimal;
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
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.harmonize.CountHarmonizer;
import vn.donvi.harmonize.HarmonizedCounts;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/** Crosswalks between all communes of two dates, each made anew from the transfers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CrosswalkBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2004, 8, 31);
    private static final LocalDate CENSUS = LocalDate.of(2019, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 20);

    private final Gazetteer gazetteer = VietnamGazetteer.load();
    private final List<AdministrativeUnit> communes = gazetteer.on(CENSUS).units(UnitLevel.COMMUNE);
    private final Destinations destinations = Destinations.at(gazetteer, TODAY);

    /** From the census of 2019 to today. */
    @Benchmark
    public Crosswalk of2019() {
        return Crosswalk.between(gazetteer, CENSUS, TODAY);
    }

    /** From the first date to today. */
    @Benchmark
    public Crosswalk of2004() {
        return Crosswalk.between(gazetteer, FIRST, TODAY);
    }

    /** From today back to the census. */
    @Benchmark
    public Crosswalk backTo2019() {
        return Crosswalk.between(gazetteer, TODAY, CENSUS);
    }

    /** A count for each commune of 2019 carried to today. */
    @Benchmark
    public HarmonizedCounts harmonize() {
        CountHarmonizer counts = new CountHarmonizer(destinations, CENSUS);
        for (AdministrativeUnit commune : communes) {
            counts.add(commune.code(), BigDecimal.TEN);
        }
        return counts.result();
    }
}
