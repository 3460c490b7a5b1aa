package vn.donvi.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.PointLocation;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.vietnam.VietnamGazetteer;

/**
 * The first point of a new process that has loaded the gazetteer: nothing of the polygons is loaded, compiled or warm.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
public class BoundaryLoadBenchmark {
    private final Gazetteer gazetteer = VietnamGazetteer.load();

    /** From the resource to the first answer. */
    @Benchmark
    public PointLocation locateFirst() {
        return Boundaries.load(gazetteer).locate(21.0285, 105.8542, LocalDate.of(2025, 7, 1));
    }
}
