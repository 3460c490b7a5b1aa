package vn.donvi.news.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Chooses the units that a text of a date can mean: those in force on it, those that ended shortly before, and those that
 * began shortly after. News name the units that went into another for some years, and new ones before they begin.
 */
final class NearDate {
    private static final int YEARS_AFTER_END = 2;
    private static final int YEARS_BEFORE_BEGINNING = 1;

    private final Optional<LocalDate> date;

    NearDate(Optional<LocalDate> date) {
        this.date = date;
    }

    /** The units in force; if there are none, those that ended shortly before; if none, those that begin shortly after. */
    List<AdministrativeUnit> first(NamedUnit named, List<AdministrativeUnit> units) {
        if (date.isEmpty() || named.former()) {
            return all(named, units);
        }
        List<AdministrativeUnit> inForce = those(units, this::isInForce);
        List<AdministrativeUnit> ended = inForce.isEmpty() ? latest(those(units, this::hasEnded)) : inForce;
        return ended.isEmpty() ? those(units, this::begins) : ended;
    }

    /** The units in force, and those that ended shortly before; of a former one those that ended by then. */
    List<AdministrativeUnit> all(NamedUnit named, List<AdministrativeUnit> units) {
        if (named.former()) {
            return those(
                    units,
                    unit -> unit.validity()
                            .endExclusive()
                            .filter(end -> date.isEmpty() || !end.isAfter(date.get()))
                            .isPresent());
        }
        return those(units, unit -> date.isEmpty() || isInForce(unit) || hasEnded(unit));
    }

    /** The units that ended on the date or near it, as parts of others do; all if there are none. */
    List<AdministrativeUnit> sources(List<AdministrativeUnit> units) {
        List<AdministrativeUnit> ended = those(units, unit -> hasEnded(unit) || endsSoon(unit));
        return ended.isEmpty() ? units : ended;
    }

    /** The units that began on the date or near it; all if there are none. */
    List<AdministrativeUnit> begun(List<AdministrativeUnit> units) {
        List<AdministrativeUnit> begun = those(units, unit -> {
            LocalDate start = unit.validity().startInclusive();
            return date.filter(day -> start.isAfter(day.minusYears(YEARS_AFTER_END))
                            && start.isBefore(day.plusYears(YEARS_BEFORE_BEGINNING)))
                    .isPresent();
        });
        return begun.isEmpty() ? units : begun;
    }

    /** The time of a unit beside the date, in words: "", " on 2025-07-15", " that ended shortly before 2025-07-15". */
    String when(AdministrativeUnit unit) {
        if (date.isEmpty()) {
            return "";
        }
        if (isInForce(unit)) {
            return " on " + date.get();
        }
        return hasEnded(unit)
                ? " that ended shortly before " + date.get()
                : begins(unit) ? " that began shortly after " + date.get() : " on " + date.get();
    }

    private boolean isInForce(AdministrativeUnit unit) {
        return date.filter(unit::isInForce).isPresent();
    }

    private boolean hasEnded(AdministrativeUnit unit) {
        return unit.validity()
                .endExclusive()
                .filter(end -> date.filter(day -> !end.isAfter(day) && end.isAfter(day.minusYears(YEARS_AFTER_END)))
                        .isPresent())
                .isPresent();
    }

    private boolean endsSoon(AdministrativeUnit unit) {
        return unit.validity()
                .endExclusive()
                .filter(end -> date.filter(
                                day -> end.isAfter(day) && !end.isAfter(day.plusYears(YEARS_BEFORE_BEGINNING)))
                        .isPresent())
                .isPresent();
    }

    private boolean begins(AdministrativeUnit unit) {
        LocalDate start = unit.validity().startInclusive();
        return date.filter(day -> start.isAfter(day) && !start.isAfter(day.plusYears(YEARS_BEFORE_BEGINNING)))
                .isPresent();
    }

    /** The units without those that went on as another of them under the same code. */
    private static List<AdministrativeUnit> latest(List<AdministrativeUnit> units) {
        return those(
                units,
                unit -> units.stream()
                        .noneMatch(other -> other.code().equals(unit.code())
                                && unit.validity()
                                        .endExclusive()
                                        .equals(Optional.of(other.validity().startInclusive()))));
    }

    private static List<AdministrativeUnit> those(
            List<AdministrativeUnit> units, Predicate<AdministrativeUnit> admitted) {
        return units.stream().filter(admitted).toList();
    }
}
