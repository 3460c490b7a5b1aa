package vn.donvi.law.amendment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** The units that an act can mean: those of its provinces, as they are the day before. */
final class UnitPool {
    private final Snapshot before;
    private final List<AdministrativeUnit> units = new ArrayList<>();
    private final Map<String, List<AdministrativeUnit>> byName = new HashMap<>();

    private UnitPool(Snapshot before) {
        this.before = before;
    }

    /**
     * The units of some provinces with these, or all units.
     *
     * @param provinces the codes of the provinces; empty for all
     */
    static UnitPool of(Snapshot before, Collection<UnitCode> provinces) {
        UnitPool pool = new UnitPool(before);
        if (provinces.isEmpty()) {
            before.units().forEach(pool::add);
        }
        for (UnitCode province : provinces) {
            pool.add(before.get(province));
            for (UnitLevel level : List.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE)) {
                before.within(province, level).forEach(pool::add);
            }
        }
        return pool;
    }

    private void add(AdministrativeUnit unit) {
        units.add(unit);
        byName.computeIfAbsent(NameForm.spellingKey(unit.name()), key -> new ArrayList<>())
                .add(unit);
        for (String other : unit.otherSpellings()) {
            List<AdministrativeUnit> same =
                    byName.computeIfAbsent(NameForm.spellingKey(other), key -> new ArrayList<>());
            if (!same.contains(unit)) {
                same.add(unit);
            }
        }
    }

    /** The units, the highest first. */
    List<AdministrativeUnit> units() {
        return units;
    }

    /** The unit above; empty for a province. */
    Optional<AdministrativeUnit> parent(AdministrativeUnit unit) {
        return unit.parent().flatMap(before::find);
    }

    /** The units below, of one level. */
    List<AdministrativeUnit> within(AdministrativeUnit unit, UnitLevel level) {
        return before.within(unit.code(), level);
    }

    /** The unit that bears a code. */
    Optional<AdministrativeUnit> find(UnitCode code) {
        return before.find(code);
    }

    /**
     * The units that a name can mean: those of its level and type, or of its level if none is of its type, and of these
     * those within the units that the text puts around the name.
     *
     * @param around the units around the name; empty if the text has none
     */
    List<AdministrativeUnit> candidates(UnitName name, List<UnitName> around) {
        List<UnitType> types = name.types();
        List<AdministrativeUnit> named =
                byName.getOrDefault(NameForm.spellingKey(WrittenName.official(name.name())), List.of()).stream()
                        .filter(unit ->
                                types.isEmpty() || types.stream().anyMatch(type -> type.level() == unit.level()))
                        .toList();
        List<AdministrativeUnit> typed =
                named.stream().filter(unit -> types.contains(unit.type())).toList();
        List<AdministrativeUnit> found = typed.isEmpty() ? named : typed;
        return found.stream().filter(unit -> isWithin(unit, around)).toList();
    }

    /** Whether each of the units that a text names around another is above it. */
    private boolean isWithin(AdministrativeUnit unit, List<UnitName> around) {
        for (UnitName name : around) {
            boolean found = false;
            Optional<AdministrativeUnit> above = parent(unit);
            while (above.isPresent() && !found) {
                found = WrittenName.isName(name.name(), above.get());
                above = parent(above.get());
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
