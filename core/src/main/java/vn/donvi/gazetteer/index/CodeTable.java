package vn.donvi.gazetteer.index;

import vn.donvi.unit.UnitCode;

/**
 * The codes of a gazetteer, each once, numbered in their order. A lookup is a hash and makes nothing.
 *
 * <p>The hash is that of {@link String#hashCode}, which the language defines, so a table of slots may be kept in a file.
 */
public final class CodeTable {
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final RowList<UnitCode> codes;
    /**
     * The number of a code plus one in the low bits, and those of its hash in the others; 0 if there is none. There is a
     * power of two of them, more than twice as many as codes. A code is in the first free slot from its own on.
     */
    private final int[] slots;

    /** The bits of a number. */
    private final int mask;

    private final int shift;

    /** A table with its slots, as {@link #slots()} gave them. */
    public CodeTable(RowList<UnitCode> codes, int[] slots) {
        this.codes = codes;
        this.slots = slots;
        this.mask = slots.length - 1;
        this.shift = Integer.numberOfLeadingZeros(slots.length) + 1;
    }

    /**
     * Hashes codes.
     *
     * @param codes the codes in their order, each once; not copied
     */
    static CodeTable of(UnitCode[] codes) {
        int size = Integer.highestOneBit(Math.max(codes.length, 1)) * 4;
        CodeTable table = new CodeTable(RowList.of(codes), new int[size]);
        for (int number = 0; number < codes.length; number++) {
            table.add(codes[number], number);
        }
        return table;
    }

    private void add(UnitCode code, int number) {
        int hash = code.hashCode();
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = (hash & ~mask) | (number + 1);
    }

    /** How many codes there are. */
    public int size() {
        return codes.size();
    }

    /** The code with this number. */
    public UnitCode code(int number) {
        return codes.get(number);
    }

    /** The number of a code, or {@link UnitIndex#NONE}. */
    public int find(UnitCode code) {
        int hash = code.hashCode();
        for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
            int entry = slots[slot];
            if (((entry ^ hash) & ~mask) == 0 && codes.get((entry & mask) - 1).equals(code)) {
                return (entry & mask) - 1;
            }
        }
        return UnitIndex.NONE;
    }

    /** The slots of the hash; do not modify the array. */
    public int[] slots() {
        return slots;
    }

    private int slot(int hash) {
        return (hash * GOLDEN_RATIO) >>> shift;
    }

    private int next(int slot) {
        return (slot + 1) & mask;
    }
}
