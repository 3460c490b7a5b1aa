package vn.donvi.gazetteer.index;

import java.util.Arrays;

/** The numbers of rows, gathered by the number of a key that each row has; the rows of a key stay in their order. */
final class Slices {
    private final int[] start;
    private final int[] rows;

    /**
     * @param keys the key of each row, or {@link UnitIndex#NONE}, which leaves the row out
     * @param count how many keys there are
     */
    Slices(int[] keys, int count) {
        this.start = starts(keys, count);
        this.rows = new int[start[count]];
        int[] next = start.clone();
        for (int row = 0; row < keys.length; row++) {
            if (keys[row] != UnitIndex.NONE) {
                rows[next[keys[row]]++] = row;
            }
        }
    }

    private static int[] starts(int[] keys, int count) {
        int[] starts = new int[count + 1];
        for (int key : keys) {
            if (key != UnitIndex.NONE) {
                starts[key + 1]++;
            }
        }
        for (int i = 0; i < count; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    int size(int key) {
        return start[key + 1] - start[key];
    }

    int get(int key, int position) {
        return rows[start[key] + position];
    }

    int[] copyOf(int key) {
        return Arrays.copyOfRange(rows, start[key], start[key + 1]);
    }
}
