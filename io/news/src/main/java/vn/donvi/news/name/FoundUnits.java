package vn.donvi.news.name;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.prose.Sentence;

/**
 * Units found in a list.
 *
 * @param units the units
 * @param froms the beginning of the words of each
 * @param ends the end of the words of each
 * @param count the place of the number before the list ("4 xã A, B, C, D"); -1 if there is none
 * @param end the end of the words of the list
 */
public record FoundUnits(List<NamedUnit> units, List<Integer> froms, List<Integer> ends, int count, int end) {
    public FoundUnits {
        units = List.copyOf(units);
        froms = List.copyOf(froms);
        ends = List.copyOf(ends);
    }

    /** A list of one unit, whose words begin at a place. */
    public static FoundUnits one(int from, FoundUnit unit) {
        return new FoundUnits(List.of(unit.unit()), List.of(from), List.of(unit.end()), -1, unit.end());
    }

    /** This list and another one behind it. */
    public FoundUnits and(FoundUnits other) {
        return new FoundUnits(
                joined(units, other.units),
                joined(froms, other.froms),
                joined(ends, other.ends),
                count >= 0 ? count : other.count,
                other.end);
    }

    /** The same list with another end, such as that of the bracket around it. */
    FoundUnits until(int end) {
        return new FoundUnits(units, froms, ends, count, end);
    }

    /** The same list, of units within another one unless they have their own. */
    FoundUnits in(NamedUnit outer) {
        List<NamedUnit> placed = units.stream()
                .map(unit -> unit.within().isEmpty() ? unit.in(withAround(outer)) : unit)
                .toList();
        return new FoundUnits(placed, froms, ends, count, end);
    }

    private static List<NamedUnit> withAround(NamedUnit outer) {
        List<NamedUnit> all = new ArrayList<>();
        all.add(outer.in(List.of()));
        all.addAll(outer.within());
        return all;
    }

    /** Covers the words of the list from a place on, with the number before it if it is that of the units. */
    public void cover(Sentence sentence, int from) {
        sentence.coverWords(from, end);
        for (int i = 0; i < units.size(); i++) {
            sentence.cover(froms.get(i), ends.get(i));
        }
        if (count >= 0 && sentence.at(count).asInteger() == units.size()) {
            sentence.cover(count, count + 1);
        }
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
