package vn.donvi.law.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.amendment.FormedUnit;
import vn.donvi.amendment.TakenPart;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/**
 * A unit as a clause leaves it, with the units of the day before that it is made of.
 *
 * @param clause the clause
 * @param code the code that it has
 * @param type its type
 * @param name its name without the type
 * @param parent the code of the unit above, as it is on the day; empty for a province
 * @param parts what it is made of, in the order of the clause; unmodifiable, at least one
 * @param figures its area and population afterwards, if the clause states them
 * @param note what the reader of the change has to know: land without a unit, a name that is written otherwise; mostly
 *     empty
 */
public record Formation(
        Clause clause,
        UnitCode code,
        UnitType type,
        String name,
        Optional<UnitCode> parent,
        List<Part> parts,
        StatedFigures figures,
        String note) {
    /**
     * @throws IllegalArgumentException if there is no part
     */
    public Formation {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parent, "parent");
        parts = List.copyOf(parts);
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(note, "note");
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(name + " is formed of nothing");
        }
    }

    /** The name with its type: {@code Xã Đức Thọ}. */
    public String fullName() {
        return type.prefix() + " " + name;
    }

    /** Whether the unit stays as it was: the clause names it and changes neither code, type, name nor parent. */
    public boolean isUnchanged() {
        if (parts.size() > 1 || !parts.get(0).isWhole()) {
            return false;
        }
        var unit = parts.get(0).unit();
        return unit.code().equals(code)
                && unit.type() == type
                && unit.name().equals(name)
                && unit.parent().equals(parent);
    }

    /**
     * The formed unit, for who assembles the amendment.
     *
     * @param document the number of the act
     * @param date the first day of the new state; figures of the parts are those of the day before
     */
    FormedUnit formed(String document, LocalDate date) {
        List<TakenPart> taken = parts.stream()
                .map(part -> new TakenPart(
                        part.unit(),
                        part.area(),
                        part.population(),
                        part.figures().areaKm2(),
                        part.figures().persons(),
                        date.minusDays(1)))
                .toList();
        return new FormedUnit(
                code, type, name, parent, taken, figures.areaKm2(), figures.persons(), clause.citation(document), note);
    }
}
