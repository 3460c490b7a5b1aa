package vn.donvi.cli.invocation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A small cache of computed values by their keys. Each key has two places: a new entry takes the first, and the entry
 * there moves to the second. So the cache needs no locks, and its memory is bounded. Thread-safe.
 *
 * @param <K> the keys: immutable, with equals
 * @param <V> the values: immutable
 */
public final class RecentAnswers<K, V> {
    private static final int PLACES_BITS = 15;
    /** The distance between the two places of a key; they are adjacent in memory. */
    private static final int OTHER = 1;

    /** A multiplier that spreads similar hashes: 2³² divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final AtomicReferenceArray<@Nullable Entry<K, V>> entries = new AtomicReferenceArray<>(1 << PLACES_BITS);

    private record Entry<K, V>(K key, V value) {}

    /** The value of a key; null if it is not in the cache. */
    @Nullable
    public V find(K key) {
        int place = place(key);
        V value = find(key, place);
        return value != null ? value : find(key, place ^ OTHER);
    }

    private @Nullable V find(K key, int place) {
        Entry<K, V> entry = entries.getAcquire(place);
        return entry != null && entry.key.equals(key) ? entry.value : null;
    }

    /** Stores the value of a key until another key takes its place. */
    public void put(K key, V value) {
        int place = place(key);
        Entry<K, V> before = entries.getAcquire(place);
        if (before != null && !before.key.equals(key)) {
            entries.setRelease(place ^ OTHER, before);
        }
        entries.setRelease(place, new Entry<>(key, value));
    }

    private static int place(Object key) {
        return (key.hashCode() * SPREAD) >>> (Integer.SIZE - PLACES_BITS);
    }
}
