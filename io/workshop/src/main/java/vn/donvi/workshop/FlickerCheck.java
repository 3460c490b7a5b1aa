package vn.donvi.workshop;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.workshop.source.SourceException;

/**
 * The rule for flickers of the lists. A unit that is gone for a month and comes back as it was, or has another name, type
 * or parent for a month, did not change: the list erred.
 */
final class FlickerCheck {
    private static final int MONTH = 31;

    private FlickerCheck() {}

    /**
     * Checks every unit.
     *
     * @throws SourceException if one flickers, with all that do
     */
    static void check(Gazetteer gazetteer) {
        List<String> flickers = new ArrayList<>();
        for (AdministrativeUnit unit : gazetteer.units()) {
            Optional<LocalDate> end = unit.validity().endExclusive();
            if (end.isPresent() && flickers(gazetteer, unit, end.get())) {
                flickers.add(unit.id() + " " + unit.fullName());
            }
        }
        if (!flickers.isEmpty()) {
            throw new SourceException("units that flicker in the lists: " + flickers);
        }
    }

    /** Whether another version or none follows a unit for a month at most, and then the unit as it was. */
    private static boolean flickers(Gazetteer gazetteer, AdministrativeUnit unit, LocalDate end) {
        LocalDate limit = end.plusDays(MONTH);
        boolean isInterrupted = false;
        LocalDate until = end;
        for (AdministrativeUnit later : gazetteer.versions(unit.code())) {
            if (later.id().since().isBefore(end) || later.id().since().isAfter(limit)) {
                continue;
            }
            isInterrupted |= ChronoUnit.DAYS.between(until, later.id().since()) > 0;
            if (isSame(unit, later)) {
                return isInterrupted;
            }
            isInterrupted = true;
            until = later.validity().endExclusive().orElse(limit);
        }
        return false;
    }

    private static boolean isSame(AdministrativeUnit a, AdministrativeUnit b) {
        return a.type() == b.type() && a.name().equals(b.name()) && a.parent().equals(b.parent());
    }
}
