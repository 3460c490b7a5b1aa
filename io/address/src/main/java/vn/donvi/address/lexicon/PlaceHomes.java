package vn.donvi.address.lexicon;

import java.util.Arrays;

/**
 * Makes the enclosing units of each place from those of its versions. If a place has several relations to a unit, the
 * first of {@link Places#THEN}, {@link Places#LATER} and {@link Places#EARLIER} counts. Most neighbours have the same
 * enclosing units, and share an array.
 */
final class PlaceHomes {
    private final TransferHomes transfers;
    private final int[][] parents;
    /** For each district and province what the last place in it was made of, and its enclosing units. */
    private final int[][] then;

    private final int[][] later;
    private final int[][] earlier;
    private final int[][] homes;

    /**
     * Prepares for all places.
     *
     * @param parents for each version the places it lay in, sorted
     * @param upper the number of places that are provinces or districts
     */
    PlaceHomes(TransferHomes transfers, int[][] parents, int upper) {
        this.transfers = transfers;
        this.parents = parents;
        this.then = new int[upper][];
        this.later = new int[upper][];
        this.earlier = new int[upper][];
        this.homes = new int[upper][];
    }

    /**
     * The enclosing units of a place as {@link EnclosingUnits} keeps them.
     *
     * @param self the place if it is a province, which lies in itself at no other time
     */
    int[] of(int[] versions, int self) {
        int[] lay = parents[versions[0]];
        int[] went = transfers.later(versions[0]);
        int[] came = transfers.earlier(versions[0]);
        for (int i = 1; i < versions.length; i++) {
            lay = SortedInts.union(lay, parents[versions[i]]);
            went = SortedInts.union(went, transfers.later(versions[i]));
            came = SortedInts.union(came, transfers.earlier(versions[i]));
        }
        if (lay.length == 0) {
            return combine(lay, went, came, self);
        }
        int home = lay[lay.length - 1];
        if (then[home] != lay || later[home] != went || earlier[home] != came) {
            then[home] = lay;
            later[home] = went;
            earlier[home] = came;
            homes[home] = combine(lay, went, came, self);
        }
        return homes[home];
    }

    private static int[] combine(int[] then, int[] later, int[] earlier, int self) {
        int[] all = SortedInts.union(SortedInts.union(then, later), earlier);
        int[] homes = new int[all.length];
        int count = 0;
        int t = 0;
        int l = 0;
        for (int home : all) {
            boolean isThen = t < then.length && then[t] == home;
            boolean isLater = l < later.length && later[l] == home;
            t += isThen ? 1 : 0;
            l += isLater ? 1 : 0;
            if (home != self) {
                int relation = isThen ? Places.THEN : isLater ? Places.LATER : Places.EARLIER;
                homes[count++] = home << EnclosingUnits.RELATION_BITS | relation;
            }
        }
        return count == homes.length ? homes : Arrays.copyOf(homes, count);
    }
}
