package vn.donvi.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was added to some of the rows met lately, by their keys: customers share communes, and few tables have as many
 * different ones as rows. Each key has one place, where the last that met it stays; so it takes neither locks nor, in
 * the long run, memory. Thread-safe.
 */
final class RecentAdditions {
    private static final int PLACES = 1 << 14;

    /** Longer keys do not come twice. */
    private static final int MAX_LENGTH = 200;

    /**
     * What was added to rows with a key.
     *
     * @param key the values of the columns that are converted; empty if they cannot be read
     * @param text the fields as they stand in the table
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from here to the output and never compared
    record Entry(List<String> key, Addition addition, byte[] text) {}

    private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(PLACES);

    @Nullable
    Entry find(List<String> key) {
        Entry entry = entries.getAcquire(place(key));
        return entry != null && entry.key.equals(key) ? entry : null;
    }

    void put(Entry entry) {
        int length = 0;
        for (String value : entry.key) {
            length += value.length();
        }
        if (length <= MAX_LENGTH) {
            entries.setRelease(place(entry.key), entry);
        }
    }

    private static int place(List<String> key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash >>> (Integer.SIZE - 14);
    }
}
