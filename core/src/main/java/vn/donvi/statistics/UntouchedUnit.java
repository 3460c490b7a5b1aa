package vn.donvi.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * A unit with the same territory and people as on an earlier date. Since then it was at most renamed, recoded,
 * reclassified or moved to another parent, always whole.
 *
 * @param now the version in force on the later date
 * @param then the version in force on the earlier date; the same one if nothing changed at all
 */
public record UntouchedUnit(AdministrativeUnit now, AdministrativeUnit then) {
    public UntouchedUnit {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(then, "then");
    }

    /**
     * The units of a level on a date that are untouched since an earlier one, by code. Costs a pass over all versions.
     *
     * @param since the earlier date
     * @param to the date on which the units are in force
     * @throws IllegalArgumentException if {@code to} is before {@code since}, or that before the gazetteer's first date
     */
    public static List<UntouchedUnit> of(Gazetteer gazetteer, LocalDate since, LocalDate to, UnitLevel level) {
        if (to.isBefore(since)) {
            throw new IllegalArgumentException("the second date, " + to + ", is before the first, " + since);
        }
        gazetteer.on(since);
        TerritorialIdentity territories = TerritorialIdentity.ofLandAndPeople(gazetteer);
        return gazetteer.on(to).units(level).stream()
                .flatMap(now -> then(territories, now, since).map(then -> new UntouchedUnit(now, then)).stream())
                .toList();
    }

    /** The version of the same territory in force on a date. */
    private static Optional<AdministrativeUnit> then(
            TerritorialIdentity territories, AdministrativeUnit now, LocalDate date) {
        int number = territories.number(now.id());
        while (number != TerritorialIdentity.NONE) {
            AdministrativeUnit version = territories.unit(number);
            if (version.isInForce(date)) {
                return Optional.of(version);
            }
            number = territories.previous(number);
        }
        return Optional.empty();
    }
}
