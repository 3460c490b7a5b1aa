package vn.donvi.cli.invocation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A small cache of computed values by their keys. Each key has four places: a new entry takes the first, and the others
 * there move on by one. So the cache needs no locks, and its memory is bounded. Thread-safe.
 *
 * @param <K> the keys: immutable, with equals
 * @param <V> the values: immutable
 */
public final class RecentAnswers<K, V> {
    private static final int PLACES_BITS = 15;
    /** The number of places of a key; they are adjacent in memory. */
    private static final int WAYS = 4;

    /** A multiplier that spreads similar hashes: 2³² divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final AtomicReferenceArray<@Nullable Entry<K, V>> entries = new AtomicReferenceArray<>(1 << PLACES_BITS);

    private record Entry<K, V>(int hash, K key, V value) {
        boolean isOf(int otherHash, Object other) {
            return hash == otherHash && key.equals(other);
        }
    }

    /** The value of a key; null if it is not in the cache. */
    @Nullable
    public V find(K key) {
        int hash = key.hashCode();
        int first = first(hash);
        for (int place = first; place < first + WAYS; place++) {
            Entry<K, V> entry = entries.getAcquire(place);
            if (entry != null && entry.isOf(hash, key)) {
                return entry.value;
            }
        }
        return null;
    }

    /** Stores the value of a key until other keys take its places. */
    public void put(K key, V value) {
        int hash = key.hashCode();
        int first = first(hash);
        // The place of the key, if another thread has stored it in between; otherwise that of the oldest.
        int free = first;
        while (free < first + WAYS - 1 && !isOf(entries.getAcquire(free), hash, key)) {
            free++;
        }
        for (int place = free; place > first; place--) {
            entries.setRelease(place, entries.getAcquire(place - 1));
        }
        entries.setRelease(first, new Entry<>(hash, key, value));
    }

    private static boolean isOf(@Nullable Entry<?, ?> entry, int hash, Object key) {
        return entry != null && entry.isOf(hash, key);
    }

    /** The first of the places of a hash. */
    private static int first(int hash) {
        return ((hash * SPREAD) >>> (Integer.SIZE - PLACES_BITS)) & -WAYS;
    }
}
