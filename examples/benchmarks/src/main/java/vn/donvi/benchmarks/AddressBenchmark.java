package vn.donvi.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.AddressParser;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/**
 * How many addresses and codes one thread converts a second: the communes of four dates, each written in full, without
 * accents in lower case, and bare, in random order.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
// The collector of one thread, so that nothing of the work is done beside it.
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class AddressBenchmark {
    private static final int COUNT = 50_000;
    private static final LocalDate CODED_ON = LocalDate.of(2024, 1, 1);

    private final List<String> addresses = new ArrayList<>();
    private final List<UnitCode> codes = new ArrayList<>();
    private AddressConverter converter = AddressConverter.to(VietnamGazetteer.load(), LocalDate.of(2025, 7, 1));

    private final AddressParser parser = AddressParser.of(VietnamGazetteer.load());

    /** Writes the addresses. */
    @Setup
    public void write() {
        Gazetteer vn = VietnamGazetteer.load();
        converter = AddressConverter.to(vn, LocalDate.of(2025, 7, 1));
        for (String date : List.of("2025-06-30", "2019-06-01", "2013-12-31", "2004-08-31")) {
            Snapshot snapshot = vn.on(LocalDate.parse(date));
            for (AdministrativeUnit commune : snapshot.units(UnitLevel.COMMUNE)) {
                List<AdministrativeUnit> units = Stream.concat(Stream.of(commune), snapshot.parents(commune).stream())
                        .toList();
                String full = units.stream().map(AdministrativeUnit::fullName).collect(Collectors.joining(", "));
                addresses.add(full);
                addresses.add(NameForm.plain(full).toLowerCase(Locale.ROOT));
                addresses.add(units.stream().map(AdministrativeUnit::name).collect(Collectors.joining(", ")));
                codes.add(commune.code());
            }
        }
        Collections.shuffle(addresses, new Random(1));
        Collections.shuffle(codes, new Random(1));
        addresses.subList(COUNT, addresses.size()).clear();
        // Made anew in their order, as a reader of a table makes one after the other.
        addresses.replaceAll(address -> new String(address.toCharArray()));
        while (codes.size() < COUNT) {
            codes.addAll(codes.subList(0, Math.min(codes.size(), COUNT - codes.size())));
        }
        codes.subList(COUNT, codes.size()).clear();
    }

    /** Addresses of unknown date. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void addresses(Blackhole results) {
        for (String address : addresses) {
            results.consume(converter.convert(address));
        }
    }

    /** The units that the same addresses name, without what became of them. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void parsed(Blackhole results) {
        for (String address : addresses) {
            results.consume(parser.parse(address));
        }
    }

    /** Codes of unknown date. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void codes(Blackhole results) {
        for (UnitCode code : codes) {
            results.consume(converter.convert(code));
        }
    }

    /** Codes of a date. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void datedCodes(Blackhole results) {
        for (UnitCode code : codes) {
            results.consume(converter.convert(code, CODED_ON));
        }
    }
}
