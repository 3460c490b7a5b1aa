package vn.donvi.tables.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A version of a unit, and a date on which it is in force.
 *
 * <pre>{@code
 * List<DatedUnit> panel = DatedUnit.of(List.of(vn.on(before), vn.on(after)));
 * }</pre>
 */
public record DatedUnit(LocalDate date, AdministrativeUnit unit) {
    /** Refuses nulls. */
    public DatedUnit {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(unit, "unit");
    }

    /** The units of some snapshots, each with the date of its snapshot. */
    public static List<DatedUnit> of(Collection<Snapshot> snapshots) {
        List<DatedUnit> units = new ArrayList<>();
        for (Snapshot snapshot : snapshots) {
            for (AdministrativeUnit unit : snapshot.units()) {
                units.add(new DatedUnit(snapshot.date(), unit));
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
