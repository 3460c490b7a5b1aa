package vn.donvi.change;

import java.time.LocalDate;
import java.util.List;

/**
 * A change that one legal act made to some units on one day. One act can make several changes on a day, and a unit can
 * take part in several.
 *
 * <p>A {@link Rearrangement} says which versions became which. An {@link Establishment} says that a version has no
 * known predecessor, a {@link Dissolution} that it has no known successor; both say why.
 */
public sealed interface UnitChange permits Rearrangement, Establishment, Dissolution {
    /** The id of the change within its gazetteer, such as {@code 2020-01-01:18280}. */
    String id();

    /** The date of the change and its document. */
    Enactment enactment();

    /** The kind of the change. */
    ChangeKind kind();

    /** Which versions became which, in order; empty for an establishment or a dissolution. Unmodifiable. */
    List<Transfer> transfers();

    /** Further remarks, such as how its sources were read; empty if there are none. */
    String note();

    /** The first day of the new state. */
    default LocalDate date() {
        return enactment().date();
    }

    /** The document that made the change or, if none is known, the publication that shows it. */
    default Citation citation() {
        return enactment().citation();
    }
}
