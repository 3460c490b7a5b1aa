package vn.donvi.gazetteer.index;

import java.util.Arrays;
import java.util.List;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.UnitChange;

/**
 * The versions that began without a transfer to them, or ended without one from them, each with the number of the
 * establishment or dissolution that says so.
 */
public final class LooseEnds {
    private final int[] established;
    private final int[] establishments;
    private final int[] dissolved;
    private final int[] dissolutions;

    /**
     * @param established the numbers of the versions that began so, in order
     * @param establishments the number of the change of each
     * @param dissolved the numbers of the versions that ended so, in order
     * @param dissolutions the number of the change of each
     */
    public LooseEnds(int[] established, int[] establishments, int[] dissolved, int[] dissolutions) {
        this.established = established;
        this.establishments = establishments;
        this.dissolved = dissolved;
        this.dissolutions = dissolutions;
    }

    /** Finds the establishments and dissolutions among changes; the last one of a version counts. */
    public static LooseEnds of(UnitIndex index, List<UnitChange> changesByDate) {
        int[] begun = nothing(index.size());
        int[] ended = nothing(index.size());
        for (int i = 0; i < changesByDate.size(); i++) {
            if (changesByDate.get(i) instanceof Establishment establishment) {
                put(begun, index.find(establishment.unit()), i);
            } else if (changesByDate.get(i) instanceof Dissolution dissolution) {
                put(ended, index.find(dissolution.unit()), i);
            }
        }
        return new LooseEnds(units(begun), changes(begun), units(ended), changes(ended));
    }

    private static int[] nothing(int size) {
        int[] none = new int[size];
        Arrays.fill(none, UnitIndex.NONE);
        return none;
    }

    private static void put(int[] changeOfUnit, int unit, int change) {
        if (unit != UnitIndex.NONE) {
            changeOfUnit[unit] = change;
        }
    }

    private static int[] units(int[] changeOfUnit) {
        int[] units = new int[changeOfUnit.length];
        int count = 0;
        for (int unit = 0; unit < changeOfUnit.length; unit++) {
            if (changeOfUnit[unit] != UnitIndex.NONE) {
                units[count++] = unit;
            }
        }
        return Arrays.copyOf(units, count);
    }

    private static int[] changes(int[] changeOfUnit) {
        int[] changes = units(changeOfUnit);
        for (int i = 0; i < changes.length; i++) {
            changes[i] = changeOfUnit[changes[i]];
        }
        return changes;
    }

    /** The numbers of the versions that began so, in order. */
    public int[] established() {
        return established;
    }

    /** The number of the establishment of each of {@link #established()}. */
    public int[] establishments() {
        return establishments;
    }

    /** The numbers of the versions that ended so, in order. */
    public int[] dissolved() {
        return dissolved;
    }

    /** The number of the dissolution of each of {@link #dissolved()}. */
    public int[] dissolutions() {
        return dissolutions;
    }

    /** The number of the establishment of a version, or {@link UnitIndex#NONE}. */
    public int establishment(int unit) {
        return find(established, establishments, unit);
    }

    /** The number of the dissolution of a version, or {@link UnitIndex#NONE}. */
    public int dissolution(int unit) {
        return find(dissolved, dissolutions, unit);
    }

    private static int find(int[] units, int[] changes, int unit) {
        int found = Arrays.binarySearch(units, unit);
        return found >= 0 ? changes[found] : UnitIndex.NONE;
    }
}
