package vn.donvi.vietnam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A form in which addresses are written.
 *
 * @param name what it is called in tables
 * @param writer writes the address of a place; empty if the place has none in this form
 */
record WrittenForm(String name, Function<WrittenPlace, Optional<WrittenAddress>> writer) {

    Optional<WrittenAddress> write(WrittenPlace place) {
        return writer.apply(place);
    }

    /** A form of one text, which says what {@code claim} says. */
    static WrittenForm form(
            String name, Function<WrittenPlace, String> text, Function<WrittenPlace, List<WrittenPart>> claim) {
        return new WrittenForm(name, place -> Optional.of(WrittenAddress.text(text.apply(place), claim.apply(place))));
    }

    /** The same form, for some places only. */
    WrittenForm where(java.util.function.Predicate<WrittenPlace> wanted) {
        return new WrittenForm(name, place -> wanted.test(place) ? write(place) : Optional.empty());
    }

    /** Unit, district and province with their types. */
    static List<WrittenPart> typed(WrittenPlace place) {
        return parts(units(place), WrittenPart::typed);
    }

    /** Unit, district and province by their names alone. */
    static List<WrittenPart> bare(WrittenPlace place) {
        return parts(units(place), WrittenPart::bare);
    }

    static List<WrittenPart> parts(List<AdministrativeUnit> units, Function<AdministrativeUnit, WrittenPart> part) {
        return units.stream().map(part).toList();
    }

    static List<WrittenPart> plain(List<WrittenPart> parts) {
        return parts.stream().map(WrittenPart::plain).toList();
    }

    static <T> List<T> join(T first, List<T> others) {
        List<T> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all;
    }

    /** The unit and what lies above it, the smallest first. */
    static List<AdministrativeUnit> units(WrittenPlace place) {
        List<AdministrativeUnit> units = new ArrayList<>();
        units.add(place.unit());
        place.district().filter(district -> !district.equals(place.unit())).ifPresent(units::add);
        if (!place.province().equals(place.unit())) {
            units.add(place.province());
        }
        return units;
    }

    static List<AdministrativeUnit> without(List<AdministrativeUnit> units, int index) {
        List<AdministrativeUnit> rest = new ArrayList<>(units);
        rest.remove(index);
        return rest;
    }
}
