package vn.donvi.amendment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.change.Citation;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/**
 * A unit as an act or a plan leaves it, with the units of the day before that it is made of.
 *
 * @param code the code that it has
 * @param type its type
 * @param name its name without the type
 * @param parent the code of the unit above, as it is on the day; empty for a province
 * @param parts what it is made of, at least one; unmodifiable
 * @param areaKm2 its area afterwards, in km²; empty if none is stated
 * @param persons its population afterwards; empty if none is stated
 * @param citation the document that forms it, and the place in it
 * @param note what the reader of the change has to know; may be empty
 */
public record FormedUnit(
        UnitCode code,
        UnitType type,
        String name,
        Optional<UnitCode> parent,
        List<TakenPart> parts,
        OptionalDouble areaKm2,
        OptionalLong persons,
        Citation citation,
        String note) {
    /**
     * @throws IllegalArgumentException if there is no part
     */
    public FormedUnit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parent, "parent");
        parts = List.copyOf(parts);
        Objects.requireNonNull(areaKm2, "areaKm2");
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(note, "note");
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(name + " is formed of nothing");
        }
    }

    /** The name with its type: {@code Xã Đức Thọ}. */
    public String fullName() {
        return type.prefix().isEmpty() ? name : type.prefix() + " " + name;
    }
}
