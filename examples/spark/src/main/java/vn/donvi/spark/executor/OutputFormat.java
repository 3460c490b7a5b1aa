package vn.donvi.spark.executor;

import vn.donvi.address.ConversionEntry;

/**
 * Makes the output of a conversion. Formats that make the same outputs are equal. Thread-safe.
 *
 * @param <T> the outputs: immutable, or never changed
 */
public interface OutputFormat<T> {
    /** Makes the output of a conversion; its input does not matter. */
    T format(ConversionEntry entry);
}
