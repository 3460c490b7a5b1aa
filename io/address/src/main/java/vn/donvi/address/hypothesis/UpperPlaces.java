package vn.donvi.address.hypothesis;

import java.util.Arrays;

/** The districts and provinces that an address may name, each with the mentions of it: a hash table by place. */
final class UpperPlaces {
    /** The number of candidates that a byte can count; an address with more is doubtful. */
    private static final int MAX = Byte.MAX_VALUE;

    private static final int BUCKETS = 64;

    // The fields of a candidate. The lowest is the previous candidate with the same remainder, plus one.
    private static final int BYTE = (1 << 8) - 1;
    private static final int MENTION_SHIFT = 8;
    private static final int PLACE_SHIFT = 16;
    private static final int PLACE = (1 << 24) - 1;
    private static final int SCORE_SHIFT = 40;

    /** For each remainder of places its last candidate, plus one; 0 if there is none. */
    private final byte[] last = new byte[BUCKETS];

    private int count;
    private boolean tooMany;
    /** The candidates, each a place with its mention and its score. */
    private long[] candidates = new long[8];

    /** Adds a candidate; its score fits in 24 bits. */
    void add(int found, int by, int value) {
        if (count == MAX) {
            tooMany = true;
            return;
        }
        if (count == candidates.length) {
            candidates = Arrays.copyOf(candidates, count * 2);
        }
        int bucket = found % BUCKETS;
        candidates[count] =
                (long) value << SCORE_SHIFT | (long) found << PLACE_SHIFT | by << MENTION_SHIFT | last[bucket];
        count++;
        last[bucket] = (byte) count;
    }

    int count() {
        return count;
    }

    /** Whether there were too many candidates. */
    boolean areTooMany() {
        return tooMany;
    }

    /** The last candidate for a place, or -1. */
    int last(int found) {
        return same(last[found % BUCKETS] - 1, found);
    }

    /** The candidate before another for the same place, or -1. */
    int before(int candidate) {
        return same(next(candidate), place(candidate));
    }

    private int same(int candidate, int found) {
        int same = candidate;
        while (same >= 0 && place(same) != found) {
            same = next(same);
        }
        return same;
    }

    private int next(int candidate) {
        return (int) (candidates[candidate] & BYTE) - 1;
    }

    int place(int candidate) {
        return (int) (candidates[candidate] >> PLACE_SHIFT) & PLACE;
    }

    int mention(int candidate) {
        return (int) candidates[candidate] >> MENTION_SHIFT & BYTE;
    }

    /** How well the mention fits the name. */
    int score(int candidate) {
        return (int) (candidates[candidate] >> SCORE_SHIFT);
    }
}
