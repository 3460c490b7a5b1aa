package vn.donvi.address;

import java.util.Arrays;

/** The districts and provinces that an address may name, each with the mentions of it: a table by place. */
final class UpperPlaces {
    /** As many as a byte can number; an address that may name more is not understood. */
    private static final int MAX = Byte.MAX_VALUE;

    /** For each place its last candidate and one more; 0 if there is none. */
    private final byte[] last;

    private int count;
    private boolean tooMany;
    private int[] place = new int[16];
    private int[] mention = new int[16];
    private int[] score = new int[16];
    private byte[] before = new byte[16];

    /** A table for the places with numbers below {@code places}. */
    UpperPlaces(int places) {
        this.last = new byte[places];
    }

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
        before[count] = last[found];
        count++;
        last[found] = (byte) count;
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
        return last[found] - 1;
    }

    /** The candidate before another that is the same place, or -1. */
    int before(int candidate) {
        return before[candidate] - 1;
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
