package vn.donvi.harmonize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * The units of one date with added values, and those values.
 *
 * @param <T> the record of the values of one unit
 */
final class SourceRows<T> {
    private final Destinations destinations;
    private final Snapshot snapshot;
    private final Supplier<T> none;
    private final Map<UnitCode, T> values = new HashMap<>();
    private final NavigableMap<AdministrativeUnit, T> byUnit =
            new TreeMap<>(Comparator.comparing(AdministrativeUnit::id));

    SourceRows(Destinations destinations, LocalDate from, Supplier<T> none) {
        this.destinations = destinations;
        this.snapshot = destinations.gazetteer().on(from);
        this.none = none;
    }

    /** The record of the unit with this code, created on first use. */
    T get(UnitCode code) {
        T found = values.get(code);
        if (found == null) {
            AdministrativeUnit unit = snapshot.get(code);
            found = none.get();
            values.put(code, found);
            byUnit.put(unit, found);
        }
        return found;
    }

    /** All records, by the id of the unit. */
    NavigableMap<AdministrativeUnit, T> all() {
        return byUnit;
    }

    /** The crosswalk rows of a unit. */
    List<CrosswalkRow> rows(AdministrativeUnit unit) {
        return destinations.of(unit.id(), snapshot.date());
    }

    /** The units of the added levels without a value for them, for a unit above them or for units in them. */
    List<AdministrativeUnit> absent() {
        Set<UnitLevel> levels =
                byUnit.keySet().stream().map(AdministrativeUnit::level).collect(Collectors.toSet());
        Set<AdministrativeUnit> above = new HashSet<>();
        byUnit.keySet().forEach(unit -> above.addAll(snapshot.parents(unit)));
        List<AdministrativeUnit> absent = new ArrayList<>();
        for (AdministrativeUnit unit : snapshot.units()) {
            if (levels.contains(unit.level())
                    && !byUnit.containsKey(unit)
                    && !above.contains(unit)
                    && snapshot.parents(unit).stream().noneMatch(byUnit::containsKey)) {
                absent.add(unit);
            }
        }
        return absent;
    }

    /**
     * @throws IllegalStateException if values were added for a unit and for another unit around it
     */
    void requireNoneInAnother() {
        for (AdministrativeUnit unit : byUnit.keySet()) {
            for (AdministrativeUnit above : snapshot.parents(unit)) {
                if (byUnit.containsKey(above)) {
                    throw new IllegalStateException(
                            "there are values for both " + unit + " and " + above + ", which it lies in");
                }
            }
        }
    }
}
