package vn.donvi.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.vietnam.VietnamGazetteer;

/** The first gazetteer of a new process, as a command line has it: nothing is loaded, compiled or warm. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
public class LoadBenchmark {
    /** From nothing to the first answer it could give. */
    @Benchmark
    public Gazetteer load() {
        return VietnamGazetteer.load();
    }
}
