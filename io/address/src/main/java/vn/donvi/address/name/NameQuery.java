package vn.donvi.address.name;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * A query to a {@link NameIndex}: a name, with or without its type, and the other known facts about the unit.
 *
 * <pre>{@code
 * NameQuery.of("P. 15").level(UnitLevel.COMMUNE).parent(UnitCode.of("766")).on(LocalDate.of(2024, 1, 1));
 * }</pre>
 *
 * @param name the name
 * @param level the level of the unit, if known
 * @param parent the code of the unit above it, if known
 * @param date a date on which the unit was in force, if known
 */
public record NameQuery(String name, Optional<UnitLevel> level, Optional<UnitCode> parent, Optional<LocalDate> date) {
    public NameQuery {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(date, "date");
    }

    /** Makes a query by name alone. */
    public static NameQuery of(String name) {
        return new NameQuery(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the same query for units of one level. */
    public NameQuery level(UnitLevel only) {
        return new NameQuery(name, Optional.of(only), parent, date);
    }

    /** Returns the same query for units below one parent. */
    public NameQuery parent(UnitCode only) {
        return new NameQuery(name, level, Optional.of(only), date);
    }

    /** Returns the same query for units in force on a date. */
    public NameQuery on(LocalDate only) {
        return new NameQuery(name, level, parent, Optional.of(only));
    }

    boolean admits(AdministrativeUnit unit) {
        return (level.isEmpty() || level.get() == unit.level())
                && (parent.isEmpty() || parent.equals(unit.parent()))
                && (date.isEmpty() || unit.isInForce(date.get()));
    }
}
