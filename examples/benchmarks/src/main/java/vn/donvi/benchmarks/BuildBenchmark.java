package vn.donvi.benchmarks;

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

/** A gazetteer from its records, with all invariants checked: what loading costs beside reading. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BuildBenchmark {
    private final Gazetteer source = BenchmarkedGazetteer.get();

    /** In a process that has done it before. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public Gazetteer warm() {
        return build();
    }

    /** Once in a new process, as a command does; making the synthetic gazetteer has warmed it a little. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    public Gazetteer cold() {
        return build();
    }

    private Gazetteer build() {
        return Gazetteer.builder(source.coverage().startInclusive(), source.knownUntil())
                .addUnits(source.units())
                .addDocuments(source.documents().values())
                .addChanges(source.changes())
                .addMeasurements(source.measurements())
                .build();
    }
}
