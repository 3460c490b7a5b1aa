package vn.donvi.gazetteer.index;

import java.util.Arrays;

/** A list of ints that grows. */
final class IntList {
    static final int[] EMPTY = {};

    private int[] values = new int[4];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
