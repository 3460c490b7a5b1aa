package vn.donvi.address.name;

/**
 * A hash table of stretches of words, each with a small number. The number and the distinguishing part of the hash
 * share a long, so that a lookup touches one place of memory. Stretches with the same part share their number; the
 * caller has to compare the letters.
 */
final class StretchTable {
    /** The largest possible number. */
    static final int MOST = (1 << 24) - 1;

    private static final int MOST_FILTER_BITS = 1 << 16;
    /** The bits of the filter for each slot, if the limit allows. */
    private static final int FILTER_BITS = 16;

    private static final int FILTER_SHIFT = 24;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** A filter with one bit for some bits of each hash; it excludes most stretches without a look at the slots. */
    private final long[] filter;

    private final long[] slots;
    private final int shift;

    /** Makes a table for {@code size} stretches. */
    StretchTable(int size) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(8, size + size / 3));
        this.slots = new long[1 << bits];
        this.shift = Long.SIZE - bits;
        this.filter = new long[Math.min(MOST_FILTER_BITS, slots.length * FILTER_BITS) >> 6];
    }

    /** The distinguishing part of a hash made by {@link FoldedText#hash}. */
    static long key(long hash) {
        return hash * MIX & ~MOST;
    }

    /** The number of a key; 0 if it has none. */
    int number(long key) {
        int bit = (int) (key >>> FILTER_SHIFT) & ((filter.length << 6) - 1);
        return (filter[bit >> 6] >> bit & 1) == 0 ? 0 : (int) slots[slot(key)] & MOST;
    }

    /** Adds the bits of a number to that of a key. */
    void add(long key, int bits) {
        int bit = (int) (key >>> FILTER_SHIFT) & ((filter.length << 6) - 1);
        filter[bit >> 6] |= 1L << bit;
        int slot = slot(key);
        slots[slot] = key | (slots[slot] & MOST) | bits;
    }

    /** The slot of a key, or a free one. */
    private int slot(long key) {
        int slot = (int) (key >>> shift);
        while (slots[slot] != 0 && (slots[slot] & ~MOST) != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
