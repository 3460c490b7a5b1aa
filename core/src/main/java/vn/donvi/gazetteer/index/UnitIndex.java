package vn.donvi.gazetteer.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private static final int[] NO_NUMBERS = {};

    private final RowList<AdministrativeUnit> units;
    private final CodeTable codes;
    /** The number of the first version of each code, followed by the number of versions. */
    private final int[] first;

    private final int[] from;
    private final int[] until;
    /** The number of the code of each version's parent, or {@link #NONE}. */
    private final int[] parent;

    /** Made at the first question. It does not matter which of two equal ones is kept. */
    private @Nullable Slices children;

    /**
     * An index whose versions are made when asked for.
     *
     * @param first the number of the first version of each code, followed by the number of versions
     * @param from the day count of each version's first day
     * @param until the day count of each version's end, or {@link #OPEN}
     * @param parent the number of the code of each version's parent, or {@link #NONE}
     */
    public UnitIndex(
            RowList<AdministrativeUnit> units, CodeTable codes, int[] first, int[] from, int[] until, int[] parent) {
        this.units = units;
        this.codes = codes;
        this.first = first;
        this.from = from;
        this.until = until;
        this.parent = parent;
    }

    public UnitIndex(Collection<AdministrativeUnit> versions) {
        AdministrativeUnit[] sorted = versions.toArray(new AdministrativeUnit[0]);
        Arrays.sort(sorted, new ById());
        int size = sorted.length;
        this.units = RowList.of(sorted);
        this.from = new int[size];
        this.until = new int[size];
        this.parent = new int[size];
        UnitCode[] each = new UnitCode[size];
        int[] starts = new int[size + 1];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (isFirst(i)) {
                each[count] = sorted[i].code();
                starts[count++] = i;
            }
            setDays(i, sorted[i]);
        }
        starts[count] = size;
        this.codes = CodeTable.of(Arrays.copyOf(each, count));
        this.first = Arrays.copyOf(starts, count + 1);
        for (int i = 0; i < size; i++) {
            setParent(i, sorted[i]);
        }
    }

    private boolean isFirst(int number) {
        return number == 0 || !isAnother(number);
    }

    private void setDays(int number, AdministrativeUnit unit) {
        from[number] = day(unit.id().since());
        Optional<LocalDate> end = unit.validity().endExclusive();
        until[number] = end.isPresent() ? day(end.get()) : OPEN;
    }

    private void setParent(int number, AdministrativeUnit unit) {
        Optional<UnitCode> code = unit.parent();
        parent[number] = code.isPresent() ? codes.find(code.get()) : NONE;
    }

    /** The day count of a date; dates millions of years away, as {@link LocalDate#MAX}, get the first or last one. */
    public static int day(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(OPEN - 1, date.toEpochDay()));
    }

    public int size() {
        return units.size();
    }

    public List<AdministrativeUnit> units() {
        return units.view();
    }

    public AdministrativeUnit unit(int number) {
        return units.get(number);
    }

    /** The codes of the versions. */
    public CodeTable codes() {
        return codes;
    }

    /** The number of the first version of a code. */
    public int first(int code) {
        return first[code];
    }

    public int from(int number) {
        return from[number];
    }

    public int until(int number) {
        return until[number];
    }

    /** The number of the code of a version's parent, or {@link #NONE} if it has none or no version bears it. */
    public int parent(int number) {
        return parent[number];
    }

    public boolean isInForce(int number, int day) {
        return from[number] <= day && day < until[number];
    }

    /** Whether a version has the code of the version before it in the order. */
    public boolean isAnother(int number) {
        return number > 0 && unit(number).code().equals(unit(number - 1).code());
    }

    /** The number of the version that bears {@code code} on {@code day}, or {@link #NONE}. */
    public int find(UnitCode code, int day) {
        int known = codes.find(code);
        if (known != NONE) {
            for (int i = first[known]; i < first[known + 1]; i++) {
                if (isInForce(i, day)) {
                    return i;
                }
            }
        }
        return NONE;
    }

    /** The number of the version with this id, or {@link #NONE}. */
    public int find(UnitId id) {
        int known = codes.find(id.code());
        if (known != NONE) {
            int day = day(id.since());
            for (int i = first[known]; i < first[known + 1]; i++) {
                if (from[i] == day && unit(i).id().since().equals(id.since())) {
                    return i;
                }
            }
        }
        return NONE;
    }

    /** The versions of a code, by date; empty if there are none. */
    public List<AdministrativeUnit> versions(UnitCode code) {
        int known = codes.find(code);
        return known == NONE ? List.of() : units.view().subList(first[known], first[known + 1]);
    }

    /** The numbers of all versions that name {@code code} as their parent, in order. */
    public int[] children(UnitCode code) {
        int known = codes.find(code);
        return known == NONE ? NO_NUMBERS : children().copyOf(known);
    }

    private Slices children() {
        Slices known = children;
        if (known == null) {
            known = new Slices(parent, codes.size());
            children = known;
        }
        return known;
    }

    private static final class ById implements Comparator<AdministrativeUnit> {
        @Override
        public int compare(AdministrativeUnit left, AdministrativeUnit right) {
            return left.id().compareTo(right.id());
        }
    }
}
