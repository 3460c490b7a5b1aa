package vn.donvi.address;

import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/**
 * The codes of a gazetteer with the number of the first version that bore each. A hash table of ints: a lookup touches
 * one place of memory and the code there. Immutable and thread-safe.
 */
final class CodeNumbers {
    /** Returned instead of a version number if no version bears the code. */
    static final int NONE = -1;

    private final AdministrativeUnit[] units;
    /** The number of the first version of a code, plus one; 0 in a free slot. */
    private final int[] slots;

    /** Takes the versions of a gazetteer in the order of their ids, so that those of one code are adjacent. */
    CodeNumbers(AdministrativeUnit[] units) {
        this.units = units;
        this.slots = new int[Integer.highestOneBit(Math.max(8, units.length)) << 2];
        for (int version = 0; version < units.length; version++) {
            enter(version);
        }
    }

    private void enter(int version) {
        if (!isAnother(version)) {
            slots[slot(units[version].code())] = version + 1;
        }
    }

    /** Whether a version has the code of the version before it. */
    boolean isAnother(int version) {
        return version > 0 && units[version].code().equals(units[version - 1].code());
    }

    /** The number of the first version that bore a code, or {@link #NONE}; the others follow by date. */
    int first(UnitCode code) {
        return slots[slot(code)] - 1;
    }

    /** The slot of a code, or a free one. */
    private int slot(UnitCode code) {
        // Codes of digits differ in the last bits of their hashes, so that most have a slot of their own.
        int slot = code.hashCode() & (slots.length - 1);
        while (slots[slot] != 0 && !units[slots[slot] - 1].code().equals(code)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
