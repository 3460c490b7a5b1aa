package vn.donvi.spark.executor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.donvi.address.Candidate;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;

/**
 * The outputs of recent conversions in one format. Many addresses have the same commune, and so the same output.
 * Thread-safe.
 */
public final class RecentOutputs<T> {
    /** The largest number of kept outputs; the communes of a country are some ten thousand. */
    private static final int LIMIT = 1 << 15;

    private final OutputFormat<T> format;
    private final Map<Outcome, T> outputs = new ConcurrentHashMap<>();

    RecentOutputs(OutputFormat<T> format) {
        this.format = format;
    }

    /** The output of a conversion. */
    public T of(Conversion conversion) {
        Outcome outcome =
                new Outcome(conversion.status(), conversion.reason(), conversion.candidates(), conversion.note());
        T known = outputs.get(outcome);
        if (known == null) {
            known = format.format(ConversionEntry.of("", conversion));
            if (outputs.size() >= LIMIT) {
                outputs.clear();
            }
            outputs.put(outcome, known);
        }
        return known;
    }

    /** What an output depends on. */
    private record Outcome(ConversionStatus status, ConversionReason reason, List<Candidate> candidates, String note) {
        /** Uses the note only: it names the units, and a string caches its hash. */
        @Override
        public int hashCode() {
            return note.hashCode();
        }
    }
}
