package vn.donvi.spark.job;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.util.AccumulatorV2;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;

/**
 * Counts rows by status and reason. Tasks add to it in the last stage of a job, where Spark counts each partition once,
 * however often its task is repeated.
 */
final class StatusCounts extends AccumulatorV2<Conversion, Map<StatusCounts.Key, Long>> {
    private static final long serialVersionUID = 1;

    /** An executor sends it to the driver now and then, while a task adds to it. */
    private Map<Key, Long> counts = new ConcurrentHashMap<>();

    /** A status with a reason; they sort as they are declared. */
    record Key(ConversionStatus status, ConversionReason reason) implements Comparable<Key>, Serializable {
        @Override
        public int compareTo(Key other) {
            int order = status.compareTo(other.status);
            return order != 0 ? order : reason.compareTo(other.reason);
        }
    }

    @Override
    public boolean isZero() {
        return counts.isEmpty();
    }

    @Override
    public StatusCounts copy() {
        StatusCounts copy = new StatusCounts();
        copy.counts = new ConcurrentHashMap<>(counts);
        return copy;
    }

    @Override
    public void reset() {
        counts = new ConcurrentHashMap<>();
    }

    @Override
    public void add(Conversion conversion) {
        counts.merge(new Key(conversion.status(), conversion.reason()), 1L, Long::sum);
    }

    @Override
    public void merge(AccumulatorV2<Conversion, Map<Key, Long>> other) {
        ((StatusCounts) other).counts.forEach((key, rows) -> counts.merge(key, rows, Long::sum));
    }

    /** The number of rows of each status and reason that occurs, in the order of both. */
    @Override
    public Map<Key, Long> value() {
        return new TreeMap<>(counts);
    }
}
