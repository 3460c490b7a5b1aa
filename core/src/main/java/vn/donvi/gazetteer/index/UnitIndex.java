package vn.donvi.gazetteer.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * All versions in the order of their ids, numbered, with their dates as day counts. Versions of one code are neighbours
 * in the order of their dates, so a lookup is a hash and a scan of a few ints.
 *
 * <p>Like the other classes that build a gazetteer, it uses loops, named classes and the JDK's own lists. Each lambda,
 * each stream and the classes of another library cost a fresh JVM about as much as a pass over all versions. The work
 * for each version is a method, because a fresh JVM compiles a method that is called often, but interprets a long loop
 * step by step.
 */
public final class UnitIndex {
    /** The end of a version that is still in force. */
    public static final int OPEN = Integer.MAX_VALUE;

    public static final int NONE = -1;

    private final AdministrativeUnit[] sorted;
    private final List<AdministrativeUnit> units;
    /** Whether a version has the code of the version before it in the order. */
    private final boolean[] another;

    private final int[] from;
    private final int[] until;
    private final Map<UnitCode, Integer> firstOfCode;
    private final Map<UnitCode, int[]> childrenOfCode;

    public UnitIndex(Collection<AdministrativeUnit> versions) {
        this.sorted = versions.toArray(new AdministrativeUnit[0]);
        Arrays.sort(sorted, new ById());
        this.units = List.of(sorted);
        int size = sorted.length;
        this.another = new boolean[size];
        this.from = new int[size];
        this.until = new int[size];
        this.firstOfCode = new HashMap<>(size * 2);
        Map<UnitCode, IntList> children = new HashMap<>();
        for (int i = 0; i < size; i++) {
            add(i, children);
        }
        this.childrenOfCode = new HashMap<>(children.size() * 2);
        for (Map.Entry<UnitCode, IntList> entry : children.entrySet()) {
            childrenOfCode.put(entry.getKey(), entry.getValue().toArray());
        }
    }

    private void add(int number, Map<UnitCode, IntList> children) {
        AdministrativeUnit unit = sorted[number];
        from[number] = day(unit.id().since());
        Optional<LocalDate> end = unit.validity().endExclusive();
        until[number] = end.isPresent() ? day(end.get()) : OPEN;
        another[number] = number > 0 && unit.code().equals(sorted[number - 1].code());
        if (!another[number]) {
            firstOfCode.put(unit.code(), number);
        }
        Optional<UnitCode> parent = unit.parent();
        if (parent.isPresent()) {
            addChild(children, parent.get(), number);
        }
    }

    private static void addChild(Map<UnitCode, IntList> children, UnitCode parent, int child) {
        IntList list = children.get(parent);
        if (list == null) {
            list = new IntList();
            children.put(parent, list);
        }
        list.add(child);
    }

    /** The day count of a date; dates millions of years away, as {@link LocalDate#MAX}, get the first or last one. */
    public static int day(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(OPEN - 1, date.toEpochDay()));
    }

    public int size() {
        return sorted.length;
    }

    public List<AdministrativeUnit> units() {
        return units;
    }

    public AdministrativeUnit unit(int number) {
        return sorted[number];
    }

    public int from(int number) {
        return from[number];
    }

    public int until(int number) {
        return until[number];
    }

    public boolean isInForce(int number, int day) {
        return from[number] <= day && day < until[number];
    }

    /** Whether a version has the code of the version before it in the order. */
    public boolean isAnother(int number) {
        return another[number];
    }

    /** The number of the version that bears {@code code} on {@code day}, or {@link #NONE}. */
    public int find(UnitCode code, int day) {
        for (int i = first(code); i != NONE; i = next(i)) {
            if (isInForce(i, day)) {
                return i;
            }
        }
        return NONE;
    }

    /** The number of the version with this id, or {@link #NONE}. */
    public int find(UnitId id) {
        for (int i = first(id.code()); i != NONE; i = next(i)) {
            if (sorted[i].id().since().equals(id.since())) {
                return i;
            }
        }
        return NONE;
    }

    /** The versions of a code, by date; empty if there are none. */
    public List<AdministrativeUnit> versions(UnitCode code) {
        int first = first(code);
        if (first == NONE) {
            return List.of();
        }
        int last = first;
        while (next(last) != NONE) {
            last++;
        }
        return units.subList(first, last + 1);
    }

    /** The numbers of all versions that name {@code code} as their parent, in order; do not modify the array. */
    public int[] children(UnitCode code) {
        return childrenOfCode.getOrDefault(code, IntList.EMPTY);
    }

    private int first(UnitCode code) {
        Integer first = firstOfCode.get(code);
        return first == null ? NONE : first;
    }

    /** The next version of the same code, or {@link #NONE}. */
    private int next(int number) {
        return number + 1 < sorted.length && another[number + 1] ? number + 1 : NONE;
    }

    private static final class ById implements Comparator<AdministrativeUnit> {
        @Override
        public int compare(AdministrativeUnit left, AdministrativeUnit right) {
            return left.id().compareTo(right.id());
        }
    }
}
