package vn.donvi.change;

import java.time.LocalDate;
import java.util.List;

/**
 * What one legal act did on one day to some units. One act can make several changes on a day, and a unit can take
 * part in several.
 *
 * <p>A {@link Rearrangement} says which versions became which; an {@link Establishment} and a {@link Dissolution} say
 * that a version has no known predecessor or successor, and why.
 */
public sealed interface UnitChange permits Rearrangement, Establishment, Dissolution {
    /** What names the change within its gazetteer, such as {@code 2020-01-01:18280}. */
    String id();

    /** When and by what it was made. */
    Enactment enactment();

    /** What it did. */
    ChangeKind kind();

    /** Which versions became which, in order; empty for an establishment or a dissolution. Unmodifiable. */
    List<Transfer> transfers();

    /** What else there is to say about it, such as how its sources were read; empty if nothing. */
    String note();

    /** The first day of the new state. */
    default LocalDate date() {
        return enactment().date();
    }

    /** The document that made it. */
    default Citation citation() {
        return enactment().citation();
    }
}
