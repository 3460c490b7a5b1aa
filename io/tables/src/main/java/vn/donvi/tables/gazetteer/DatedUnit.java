package vn.donvi.tables.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * A version of a unit, and a date on which it is in force.
 *
 * @param date the date
 * @param unit the version
 * @param formerDistricts the codes of the districts that it, or a part of it, lay in when there were districts last;
 *     empty while there are. Unmodifiable
 *
 * <pre>{@code
 * List<DatedUnit> panel = DatedUnit.of(List.of(vn.on(before), vn.on(after)));
 * }</pre>
 */
public record DatedUnit(LocalDate date, AdministrativeUnit unit, List<UnitCode> formerDistricts) {
    /** Refuses nulls. */
    public DatedUnit {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(unit, "unit");
        formerDistricts = List.copyOf(formerDistricts);
    }

    /** The units of a date, each with its former districts if there are no districts any more. */
    public static List<DatedUnit> of(Gazetteer gazetteer, LocalDate date) {
        Snapshot snapshot = gazetteer.on(date);
        Optional<LocalDate> last = snapshot.count(UnitLevel.DISTRICT) > 0
                ? Optional.empty()
                : gazetteer.units().stream()
                        .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                        .flatMap(unit -> unit.validity().endExclusive().stream())
                        .filter(end -> !end.isAfter(date))
                        .max(LocalDate::compareTo)
                        .map(end -> end.minusDays(1));
        if (last.isEmpty()) {
            return of(List.of(snapshot));
        }
        Destinations districts = Destinations.at(gazetteer, last.get(), UnitLevel.DISTRICT);
        List<DatedUnit> units = new ArrayList<>();
        for (AdministrativeUnit unit : snapshot.units()) {
            units.add(new DatedUnit(date, unit, formerDistricts(unit, date, districts)));
        }
        return units;
    }

    private static List<UnitCode> formerDistricts(AdministrativeUnit unit, LocalDate date, Destinations districts) {
        return unit.level() != UnitLevel.COMMUNE
                ? List.of()
                : districts.of(unit.id(), date).stream()
                        .flatMap(row -> row.target().stream())
                        .map(AdministrativeUnit::code)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** The units of some snapshots, each with the date of its snapshot and without former districts. */
    public static List<DatedUnit> of(Collection<Snapshot> snapshots) {
        List<DatedUnit> units = new ArrayList<>();
        for (Snapshot snapshot : snapshots) {
            for (AdministrativeUnit unit : snapshot.units()) {
                units.add(new DatedUnit(snapshot.date(), unit, List.of()));
            }
        }
        return units;
    }

    /** The units of each date, in the order given. */
    public static SortedMap<LocalDate, List<AdministrativeUnit>> byDate(Collection<DatedUnit> rows) {
        SortedMap<LocalDate, List<AdministrativeUnit>> units = new TreeMap<>();
        for (DatedUnit row : rows) {
            units.computeIfAbsent(row.date, date -> new ArrayList<>()).add(row.unit);
        }
        return units;
    }
}
