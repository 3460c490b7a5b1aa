package vn.donvi.workshop.list;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.name.NameForm;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;
import vn.donvi.workshop.source.PrintedName;

/**
 * A span of dates in which a code has the same type, parent and name in the lists, apart from spelling.
 *
 * @param until the first date after the span; null if it has not ended
 * @param names the spellings of the name by the date of their list
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

    /** The spelling of the last list of the span. */
    public String name() {
        return names.lastEntry().getValue();
    }

    /** The spelling of the last list before a date, or of the first list of the span if there is none before. */
    public String nameBefore(@Nullable LocalDate end) {
        Map.Entry<LocalDate, String> last = end == null ? names.lastEntry() : names.lowerEntry(end);
        return last == null ? names.firstEntry().getValue() : last.getValue();
    }

    /** The spellings of the lists in a range of dates. */
    public SortedSet<String> spellings(LocalDate start, @Nullable LocalDate end) {
        LocalDate first = names.floorKey(start);
        NavigableMap<LocalDate, String> from = names.tailMap(first == null ? start : first, true);
        return new TreeSet<>((end == null ? from : from.headMap(end, false)).values());
    }

    public String fullName() {
        return type.prefix() + " " + name();
    }

    /** Whether a printed name is one of these spellings, apart from capitals; the type does not count. */
    boolean isExactly(PrintedName printed) {
        return names.values().stream().anyMatch(name -> name.equalsIgnoreCase(printed.name()));
    }

    /** Whether a printed name is a spelling of this name; the type does not count. */
    public boolean isNamed(PrintedName printed) {
        String key = NameForm.spellingKey(printed.name());
        return names.values().stream()
                .anyMatch(name -> NameForm.spellingKey(name).equals(key));
    }
}
