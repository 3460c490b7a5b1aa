package vn.donvi.address.lexicon;

import vn.donvi.gazetteer.TransferGraph;

/**
 * The districts and provinces that people may write behind the name of a place: those that it lay in, those that its
 * people are in later, and those that its people came from. Those of a place are in the order of their numbers, so that
 * provinces come first. The traits of the place are stored before them, because both are read together.
 */
public final class EnclosingUnits {
    static final int RELATION_BITS = 2;
    private static final int RELATION = (1 << RELATION_BITS) - 1;

    private final int[] starts;
    /** For each place its traits, then its enclosing units with the relation to each. */
    private final int[] data;

    /**
     * Finds the enclosing units of all places.
     *
     * @param provinces the number of places that are provinces; they come first
     * @param upper the number of places that are provinces or districts; they come before the communes
     * @param versions for each place its versions, as numbers in the gazetteer
     * @param placeOf for each version its place
     * @param parents for each version the places it lay in, sorted
     * @param traits for each place its traits
     */
    EnclosingUnits(
            TransferGraph graph,
            int provinces,
            int upper,
            int[][] versions,
            int[] placeOf,
            int[][] parents,
            int[] traits) {
        PlaceHomes found = new PlaceHomes(new TransferHomes(graph, provinces, placeOf, parents), parents, upper);
        int[][] homes = new int[versions.length][];
        int size = versions.length;
        for (int place = 0; place < versions.length; place++) {
            homes[place] = found.of(versions[place], place < provinces ? place : NumberedVersions.NONE);
        }
        for (int commune = upper; commune < versions.length; commune++) {
            addLaterProvinces(homes, homes[commune], provinces);
        }
        for (int[] ofPlace : homes) {
            size += ofPlace.length;
        }
        this.starts = new int[versions.length + 1];
        this.data = new int[size];
        for (int place = 0; place < versions.length; place++) {
            append(place, traits[place], homes[place]);
        }
    }

    /** The traits of a place. */
    int traits(int place) {
        return data[starts[place]];
    }

    /** The position of the first enclosing unit of a place; its others follow. */
    public int first(int place) {
        return starts[place] + 1;
    }

    /** The position after the last enclosing unit of a place. */
    public int end(int place) {
        return starts[place + 1];
    }

    /** The enclosing unit at a position. */
    public int place(int position) {
        return data[position] >> RELATION_BITS;
    }

    /** {@link Places#THEN}, {@link Places#LATER} or {@link Places#EARLIER}. */
    public int relation(int position) {
        return data[position] & RELATION;
    }

    private void append(int place, int traits, int[] homes) {
        int start = starts[place];
        data[start] = traits;
        System.arraycopy(homes, 0, data, start + 1, homes.length);
        starts[place + 1] = start + 1 + homes.length;
    }

    /**
     * Adds to the districts of a commune its later provinces: a dissolved district has no change of its own that names
     * them.
     */
    private static void addLaterProvinces(int[][] homes, int[] ofCommune, int provinces) {
        for (int district : ofCommune) {
            if (district >> RELATION_BITS >= provinces && (district & RELATION) == Places.THEN) {
                for (int province : ofCommune) {
                    if (province >> RELATION_BITS < provinces && (province & RELATION) == Places.LATER) {
                        int place = district >> RELATION_BITS;
                        homes[place] = withHome(homes[place], province);
                    }
                }
            }
        }
    }

    /** The enclosing units with one more, unless it is among them in some relation. */
    private static int[] withHome(int[] homes, int home) {
        for (int known : homes) {
            if (known >> RELATION_BITS == home >> RELATION_BITS) {
                return homes;
            }
        }
        return SortedInts.with(homes, home);
    }
}
