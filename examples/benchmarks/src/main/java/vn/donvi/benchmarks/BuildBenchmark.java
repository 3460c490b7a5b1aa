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
import vn.donvi.vietnam.VietnamGazetteer;

/** A gazetteer from its records, with all invariants checked, in a process that has done it before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BuildBenchmark {
    private final Gazetteer source = VietnamGazetteer.load();

    /** The records are in the order in which a gazetteer keeps them. */
    @Benchmark
    public Gazetteer build() {
        return Gazetteer.builder(source.coverage().startInclusive(), source.knownUntil())
                .addUnits(source.units())
                .addDocuments(source.documents().values())
                .addChanges(source.changes())
                .addMeasurements(source.measurements())
                .build();
    }
}
