package vn.donvi.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Conversion;
import vn.donvi.vietnam.VietnamGazetteer;

/** What a text costs as its length doubles, for texts made to be hard: the work must not grow faster than the length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class AddressLengthBenchmark {
    /** What is repeated: nothing but commas, one long word, and names that many units bear. */
    @Param({"commas", "word", "names", "wards"})
    private String kind = "commas";

    /** How many characters the text has. */
    @Param({"100", "200", "400", "800", "1600", "1000000", "2000000", "4000000"})
    private int length;

    private final AddressConverter converter = AddressConverter.to(VietnamGazetteer.load(), LocalDate.of(2025, 7, 1));
    private String text = "";

    /** Writes the text. */
    @Setup
    public void write() {
        String piece = switch (kind) {
            case "commas" -> ",";
            case "word" -> "a";
            case "names" -> "Tân Lập Tân An ";
            default -> "Phường 1, Quận 1, ";
        };
        text = piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    /** One conversion. */
    @Benchmark
    public Conversion convert() {
        return converter.convert(text);
    }
}
