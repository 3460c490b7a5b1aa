package vn.donvi.vintage;

/**
 * An array of numbers. Raising a range of it and finding the greatest number take time logarithmic in its length. Not
 * thread-safe.
 */
final class RangeMaximum {
    private final int size;
    /** The greatest number below each node of a binary tree, without the amounts added to nodes above it. */
    private final long[] greatest;

    private final long[] added;

    /** Starts with the given numbers, at least one. */
    RangeMaximum(long[] numbers) {
        this.size = numbers.length;
        this.greatest = new long[4 * size];
        this.added = new long[4 * size];
        build(1, 0, size, numbers);
    }

    private void build(int node, int from, int to, long[] numbers) {
        if (to - from == 1) {
            greatest[node] = numbers[from];
            return;
        }
        int middle = (from + to) >>> 1;
        build(2 * node, from, middle, numbers);
        build(2 * node + 1, middle, to, numbers);
        greatest[node] = Math.max(greatest[2 * node], greatest[2 * node + 1]);
    }

    /** Adds an amount to the numbers from {@code first} to {@code end}, exclusive. */
    void add(int first, int end, long amount) {
        add(1, 0, size, first, end, amount);
    }

    private void add(int node, int from, int to, int first, int end, long amount) {
        if (end <= from || to <= first) {
            return;
        }
        if (first <= from && to <= end) {
            greatest[node] += amount;
            added[node] += amount;
            return;
        }
        int middle = (from + to) >>> 1;
        add(2 * node, from, middle, first, end, amount);
        add(2 * node + 1, middle, to, first, end, amount);
        greatest[node] = Math.max(greatest[2 * node], greatest[2 * node + 1]) + added[node];
    }

    /** The greatest number from {@code first} on; {@link Long#MIN_VALUE} if there is none. */
    long greatestFrom(int first) {
        return greatestFrom(1, 0, size, first);
    }

    private long greatestFrom(int node, int from, int to, int first) {
        if (to <= first) {
            return Long.MIN_VALUE;
        }
        if (first <= from) {
            return greatest[node];
        }
        int middle = (from + to) >>> 1;
        long left = greatestFrom(2 * node, from, middle, first);
        long right = greatestFrom(2 * node + 1, middle, to, first);
        return Math.max(left, right) + added[node];
    }

    /** The place of the first {@code number} from {@code first} on, which must exist. Costs a step for each place. */
    int placeFrom(int first, long number) {
        int low = first;
        while (number(low) != number) {
            low++;
        }
        return low;
    }

    private long number(int place) {
        int node = 1;
        int from = 0;
        int to = size;
        long above = 0;
        while (to - from > 1) {
            above += added[node];
            int middle = (from + to) >>> 1;
            boolean isLeft = place < middle;
            node = 2 * node + (isLeft ? 0 : 1);
            from = isLeft ? from : middle;
            to = isLeft ? middle : to;
        }
        return greatest[node] + above;
    }
}
