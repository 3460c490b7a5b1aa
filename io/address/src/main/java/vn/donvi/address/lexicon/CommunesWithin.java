package vn.donvi.address.lexicon;

/** The communes that lay in each district and province. */
final class CommunesWithin {
    private final int[][] communes;

    /**
     * Collects the communes.
     *
     * @param upper the number of places that are provinces or districts; they come before the communes
     * @param places the number of places
     */
    CommunesWithin(EnclosingUnits homes, int upper, int places) {
        int[] counts = new int[upper];
        for (int commune = upper; commune < places; commune++) {
            for (int h = homes.first(commune); h < homes.end(commune); h++) {
                counts[homes.place(h)] += homes.relation(h) == Places.THEN ? 1 : 0;
            }
        }
        this.communes = new int[upper][];
        for (int place = 0; place < upper; place++) {
            communes[place] = new int[counts[place]];
        }
        // From the last one, so that the counts become the positions.
        for (int commune = places - 1; commune >= upper; commune--) {
            for (int h = homes.first(commune); h < homes.end(commune); h++) {
                if (homes.relation(h) == Places.THEN) {
                    int place = homes.place(h);
                    counts[place]--;
                    communes[place][counts[place]] = commune;
                }
            }
        }
    }

    /** The communes that lay in a district or province, in ascending order; not to be changed. */
    int[] of(int upperPlace) {
        return communes[upperPlace];
    }
}
