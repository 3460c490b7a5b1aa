package vn.donvi.spark.job;

import java.util.Map;
import java.util.TreeMap;
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
    private static final int REASONS = ConversionReason.values().length;

    private long[] counts = new long[ConversionStatus.values().length * REASONS];

    /** A status with a reason; they sort as they are declared. */
    record Key(ConversionStatus status, ConversionReason reason) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = status.compareTo(other.status);
            return order != 0 ? order : reason.compareTo(other.reason);
        }
    }

    @Override
    public boolean isZero() {
        for (long count : counts) {
            if (count != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public StatusCounts copy() {
        StatusCounts copy = new StatusCounts();
        copy.counts = counts.clone();
        return copy;
    }

    @Override
    public void reset() {
        counts = new long[counts.length];
    }

    @Override
    public void add(Conversion conversion) {
        counts[conversion.status().ordinal() * REASONS + conversion.reason().ordinal()]++;
    }

    @Override
    public void merge(AccumulatorV2<Conversion, Map<Key, Long>> other) {
        long[] others = ((StatusCounts) other).counts;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others[i];
        }
    }

    /** The number of rows of each status and reason that occurs, in the order of both. */
    @Override
    public Map<Key, Long> value() {
        Map<Key, Long> value = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                value.put(
                        new Key(ConversionStatus.values()[i / REASONS], ConversionReason.values()[i % REASONS]),
                        counts[i]);
            }
        }
        return value;
    }
}
