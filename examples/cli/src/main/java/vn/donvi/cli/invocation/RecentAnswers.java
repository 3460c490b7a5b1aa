package vn.donvi.cli.invocation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Some of the values that were worked out lately, by their keys. Each key has one place, where the last that came to it
 * stays; so it takes neither locks nor, in the long run, memory. Thread-safe.
 *
 * @param <K> the keys: immutable, with equals
 * @param <V> the values: immutable
 */
public final class RecentAnswers<K, V> {
    private static final int PLACES_BITS = 15;

    /** Spreads hashes that differ little: the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final AtomicReferenceArray<@Nullable Entry<K, V>> entries = new AtomicReferenceArray<>(1 << PLACES_BITS);

    private record Entry<K, V>(K key, V value) {}

    /** The value of a key; null if it is not remembered. */
    @Nullable
    public V find(K key) {
        Entry<K, V> entry = entries.getAcquire(place(key));
        return entry != null && entry.key.equals(key) ? entry.value : null;
    }

    /** Remembers the value of a key, for a while. */
    public void put(K key, V value) {
        entries.setRelease(place(key), new Entry<>(key, value));
    }

    private static int place(Object key) {
        return (key.hashCode() * SPREAD) >>> (Integer.SIZE - PLACES_BITS);
    }
}
