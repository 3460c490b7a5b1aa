package vn.donvi.statistics;

import java.time.LocalDate;
import java.util.List;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;

/** The changes between the states of two dates: after the first, up to and including the second. */
final class Period {
    private Period() {}

    /**
     * The changes that lead from the state on {@code from} to that on {@code to}.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    static List<UnitChange> changes(Gazetteer gazetteer, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the second date, " + to + ", is before the first, " + from);
        }
        return gazetteer.changes(from, to).stream()
                .filter(change -> change.date().isAfter(from))
                .toList();
    }
}
