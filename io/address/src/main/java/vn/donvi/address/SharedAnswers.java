package vn.donvi.address;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Answers of which equal ones are one object: the name of a commune is written in several ways, and most of them have the
 * same answer. An answer replaces another one with the same index, so that memory is bounded. Thread-safe.
 */
final class SharedAnswers {
    /** A multiplier that spreads similar hashes: 2³² divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final int bits;
    private final AtomicReferenceArray<@Nullable Conversion> slots;

    /** @param bits the number of bits of the index of an answer */
    SharedAnswers(int bits) {
        this.bits = bits;
        this.slots = new AtomicReferenceArray<>(1 << bits);
    }

    /** The first of the answers that are equal to this one, if it has not been replaced since; else this one. */
    Conversion of(Conversion answer) {
        int slot = (answer.note().hashCode() * SPREAD) >>> (Integer.SIZE - bits);
        Conversion known = slots.getAcquire(slot);
        if (answer.equals(known)) {
            return known;
        }
        slots.setRelease(slot, answer);
        return answer;
    }
}
