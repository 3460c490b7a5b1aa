package vn.donvi.csv;

import org.jspecify.annotations.Nullable;

/**
 * Recent fields of a column, with their values. Rows resemble the rows before them, so that most dates, sources and
 * units need not be read again. Equal values are mostly one object.
 *
 * @param <T> the type of the values
 */
final class RecentFields<T> {
    private static final int SLOTS = 64;

    private final byte[] bytes;
    private final int[] starts = new int[SLOTS];
    private final int[] ends = new int[SLOTS];
    private final @Nullable Object[] values = new @Nullable Object[SLOTS];

    RecentFields(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the value of a field with the same bytes; null if none is kept. */
    @SuppressWarnings("unchecked") // only put() fills the array
    @Nullable
    T find(int start, int end) {
        int slot = slot(start, end);
        return isAt(slot, start, end) ? (T) values[slot] : null;
    }

    /** Keeps the value of a field that is not empty. */
    void put(int start, int end, T value) {
        int slot = slot(start, end);
        starts[slot] = start;
        ends[slot] = end;
        values[slot] = value;
    }

    private boolean isAt(int slot, int start, int end) {
        int known = starts[slot];
        if (ends[slot] - known != end - start) {
            return false;
        }
        for (int i = start; i < end; i++, known++) {
            if (bytes[i] != bytes[known]) {
                return false;
            }
        }
        return true;
    }

    /** Computes a slot from a few bytes, which are enough to distinguish the repeated values of a column. */
    private int slot(int start, int end) {
        int middle = (start + end) >>> 1;
        return (end - start + 7 * bytes[end - 1] + 31 * bytes[start] + 13 * bytes[middle]) & (SLOTS - 1);
    }
}
