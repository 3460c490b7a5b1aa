package vn.donvi.address.lexicon;

import java.util.Arrays;

/** Small sets of ints, as sorted arrays without repetition that are never changed. */
final class SortedInts {
    static final int[] EMPTY = {};

    private SortedInts() {}

    /** The numbers of either set; one of the two arrays itself if it has them all. */
    static int[] union(int[] one, int[] other) {
        if (one == other || contains(one, other)) {
            return one;
        }
        if (one.length == 0) {
            return other;
        }
        int[] all = new int[one.length + other.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int least = Math.min(one[i], other[j]);
            all[count++] = least;
            i += one[i] == least ? 1 : 0;
            j += other[j] == least ? 1 : 0;
        }
        while (i < one.length) {
            all[count++] = one[i++];
        }
        while (j < other.length) {
            all[count++] = other[j++];
        }
        return count == other.length ? other : Arrays.copyOf(all, count);
    }

    /** Whether a set has all numbers of another. */
    private static boolean contains(int[] set, int[] part) {
        int i = 0;
        for (int number : part) {
            while (i < set.length && set[i] < number) {
                i++;
            }
            if (i == set.length || set[i] != number) {
                return false;
            }
        }
        return true;
    }

    /** The set with one more number; the array itself if it has the number. */
    static int[] with(int[] set, int number) {
        int count = 0;
        while (count < set.length && set[count] < number) {
            count++;
        }
        if (count < set.length && set[count] == number) {
            return set;
        }
        int[] all = Arrays.copyOf(set, set.length + 1);
        System.arraycopy(set, count, all, count + 1, set.length - count);
        all[count] = number;
        return all;
    }
}
