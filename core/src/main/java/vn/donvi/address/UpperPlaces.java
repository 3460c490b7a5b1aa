package vn.donvi.address;

import java.util.Arrays;

/** The districts and provinces that an address may name, each with the mentions of it: a hash table by place. */
final class UpperPlaces {
    /** As many as a byte can number; an address that may name more is not understood. */
    private static final int MAX = Byte.MAX_VALUE;

    private static final int BUCKETS = 64;

    /** For each remainder of places its last candidate and one more; 0 if there is none. */
    private final byte[] last = new byte[BUCKETS];

    private int count;
    private boolean tooMany;
    private int[] place = new int[8];
    private int[] mention = new int[8];
    private int[] score = new int[8];
    /** The candidate before with the same remainder and one more. */
    private byte[] before = new byte[8];

    void add(int found, int by, int value) {
        if (count == MAX) {
            tooMany = true;
            return;
        }
        if (count == place.length) {
            int size = count * 2;
            place = Arrays.copyOf(place, size);
            mention = Arrays.copyOf(mention, size);
            score = Arrays.copyOf(score, size);
            before = Arrays.copyOf(before, size);
        }
        place[count] = found;
        mention[count] = by;
        score[count] = value;
        int bucket = found % BUCKETS;
        before[count] = last[bucket];
        count++;
        last[bucket] = (byte) count;
    }

    int count() {
        return count;
    }

    /** Whether there were more than can be numbered. */
    boolean areTooMany() {
        return tooMany;
    }

    /** The last candidate that is a place, or -1. */
    int last(int found) {
        return same(last[found % BUCKETS] - 1, found);
    }

    /** The candidate before another that is the same place, or -1. */
    int before(int candidate) {
        return same(before[candidate] - 1, place[candidate]);
    }

    private int same(int candidate, int found) {
        int same = candidate;
        while (same >= 0 && place[same] != found) {
            same = before[same] - 1;
        }
        return same;
    }

    int place(int candidate) {
        return place[candidate];
    }

    int mention(int candidate) {
        return mention[candidate];
    }

    /** How well the mention fits the name. */
    int score(int candidate) {
        return score[candidate];
    }
}
