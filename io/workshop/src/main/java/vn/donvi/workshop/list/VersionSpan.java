package vn.donvi.workshop.list;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;
import vn.donvi.workshop.source.PrintedName;

/**
 * A span of dates in which the lists give a code the same type, parent and, but for spelling, name.
 *
 * @param until the first date after it; null while it lasts
 * @param names the spellings of the name by the date of the list that brought them
 */
public record VersionSpan(
        UnitLevel level,
        String code,
        LocalDate from,
        @Nullable LocalDate until,
        UnitType type,
        String parent,
        NavigableMap<LocalDate, String> names) {
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (until == null || date.isBefore(until));
    }

    /** The spelling of the last list of the spell. */
    public String name() {
        return names.lastEntry().getValue();
    }

    /** The spelling of the last list before a date, or of the first list of the spell. */
    public String nameBefore(@Nullable LocalDate end) {
        Map.Entry<LocalDate, String> last = end == null ? names.lastEntry() : names.lowerEntry(end);
        return last == null ? names.firstEntry().getValue() : last.getValue();
    }

    /** The spellings that the lists use in a span of dates. */
    public SortedSet<String> spellings(LocalDate start, @Nullable LocalDate end) {
        LocalDate first = names.floorKey(start);
        NavigableMap<LocalDate, String> from = names.tailMap(first == null ? start : first, true);
        return new TreeSet<>((end == null ? from : from.headMap(end, false)).values());
    }

    public String fullName() {
        return type.prefix() + " " + name();
    }

    /** Whether a printed name is this one but for capitals, whatever its type. */
    boolean isExactly(PrintedName printed) {
        return names.values().stream().anyMatch(name -> name.equalsIgnoreCase(printed.name()));
    }

    /** Whether a printed name is a spelling of this one, whatever its type. */
    public boolean isNamed(PrintedName printed) {
        String key = PrintedName.spellingKey(printed.name());
        return names.values().stream()
                .anyMatch(name -> PrintedName.spellingKey(name).equals(key));
    }
}
