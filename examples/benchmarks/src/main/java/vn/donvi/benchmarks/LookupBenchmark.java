package vn.donvi.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import vn.donvi.gazetteer.Lineage;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/** Questions to a gazetteer that is there, about communes in random order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LookupBenchmark {
    private static final LocalDate DATE = LocalDate.of(2012, 1, 1);
    private static final int QUESTIONS = 1 << 12;

    private final Gazetteer gazetteer = VietnamGazetteer.load();
    private final Snapshot snapshot = gazetteer.on(DATE);
    private final AdministrativeUnit[] communes = communes(snapshot);
    private final UnitCode[] codes = codes(communes);
    private int next;

    /** A code at a date that many lookups share. */
    @Benchmark
    public Optional<AdministrativeUnit> find() {
        return snapshot.find(codes[next()]);
    }

    /** A code at a date of its own. */
    @Benchmark
    public Optional<AdministrativeUnit> findOnDate() {
        return gazetteer.on(DATE).find(codes[next()]);
    }

    /** District and province. */
    @Benchmark
    public List<AdministrativeUnit> parents() {
        return snapshot.parents(communes[next()]);
    }

    /** Both ways, over all changes. */
    @Benchmark
    public Lineage lineage() {
        return gazetteer.lineage(communes[next()]);
    }

    private int next() {
        next = (next + 1) % QUESTIONS;
        return next;
    }

    private static AdministrativeUnit[] communes(Snapshot snapshot) {
        List<AdministrativeUnit> communes = snapshot.units(UnitLevel.COMMUNE);
        return new Random(1)
                .ints(QUESTIONS, 0, communes.size())
                .mapToObj(communes::get)
                .toArray(AdministrativeUnit[]::new);
    }

    /** Codes of their own, as a caller has read them, not the very objects of the gazetteer. */
    private static UnitCode[] codes(AdministrativeUnit[] units) {
        UnitCode[] codes = new UnitCode[units.length];
        for (int i = 0; i < units.length; i++) {
            codes[i] = UnitCode.of(new String(units[i].code().value()));
        }
        return codes;
    }
}
