package vn.donvi.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * The transfers of a gazetteer as edges between numbered versions, seen in one direction of time. What follows a
 * version is what it became, or going back what it was made of.
 */
final class Flow {
    static final int NONE = -1;

    private final boolean forwards;
    private final List<AdministrativeUnit> units;
    private final Map<UnitId, Integer> numbers;
    private final LineageStep[] steps;
    private final int[] source;
    private final int[] target;
    /** For each version the edges to what follows it, as slices of an array; and those from what precedes it. */
    private final int[] startOfNext;

    private final int[] next;
    private final int[] startOfPrevious;
    private final int[] previous;
    /** Versions that nothing follows, or precedes, and for which that is said, by the change that says so. */
    private final Map<Integer, UnitChange> ends = new HashMap<>();

    /** Of those that nothing follows, where their land and people stayed. */
    private final Map<Integer, List<AdministrativeUnit>> stayed = new HashMap<>();

    private final Set<Integer> openBeginnings = new HashSet<>();

    Flow(Gazetteer gazetteer, boolean forwards) {
        this.forwards = forwards;
        this.units = gazetteer.units();
        this.numbers = new HashMap<>(units.size() * 2);
        for (int i = 0; i < units.size(); i++) {
            numbers.put(units.get(i).id(), i);
        }
        int edges = 0;
        for (UnitChange change : gazetteer.changes()) {
            edges += change.transfers().size();
        }
        this.steps = new LineageStep[edges];
        this.source = new int[edges];
        this.target = new int[edges];
        int edge = 0;
        for (UnitChange change : gazetteer.changes()) {
            for (Transfer transfer : change.transfers()) {
                steps[edge] = new LineageStep(change, transfer);
                source[edge] = number(forwards ? transfer.source() : transfer.target());
                target[edge] = number(forwards ? transfer.target() : transfer.source());
                edge++;
            }
            addOpenEnd(change);
        }
        Nesting nesting = new Nesting(gazetteer);
        ends.forEach((unit, change) -> {
            if (!isEndUnknown(unit)) {
                stayed.put(unit, nesting.stayed(units.get(unit), forwards));
            }
        });
        this.startOfNext = starts(source, units.size());
        this.next = slices(source, startOfNext);
        this.startOfPrevious = starts(target, units.size());
        this.previous = slices(target, startOfPrevious);
    }

    private void addOpenEnd(UnitChange change) {
        if (change instanceof Dissolution dissolution) {
            if (forwards) {
                ends.put(number(dissolution.unit()), change);
            } else if (dissolution.successorUnknown()) {
                openBeginnings.add(number(dissolution.unit()));
            }
        } else if (change instanceof Establishment establishment) {
            if (!forwards) {
                ends.put(number(establishment.unit()), change);
            } else if (establishment.originUnknown()) {
                openBeginnings.add(number(establishment.unit()));
            }
        }
    }

    boolean isForwards() {
        return forwards;
    }

    int size() {
        return units.size();
    }

    AdministrativeUnit unit(int number) {
        return units.get(number);
    }

    /** The number of a version, or {@link #NONE}. */
    int number(UnitId id) {
        Integer number = numbers.get(id);
        return number == null ? NONE : number;
    }

    /** How many edges lead on from a version. */
    int next(int unit) {
        return startOfNext[unit + 1] - startOfNext[unit];
    }

    int next(int unit, int position) {
        return next[startOfNext[unit] + position];
    }

    /** How many edges lead to a version. */
    int previous(int unit) {
        return startOfPrevious[unit + 1] - startOfPrevious[unit];
    }

    int previous(int unit, int position) {
        return previous[startOfPrevious[unit] + position];
    }

    /** The version that an edge leaves, in the direction of the flow. */
    int source(int edge) {
        return source[edge];
    }

    /** The version that an edge leads to, in the direction of the flow. */
    int target(int edge) {
        return target[edge];
    }

    LineageStep step(int edge) {
        return steps[edge];
    }

    /** Whether an edge moves anything of a dimension. */
    boolean moves(int edge, Dimension dimension) {
        return dimension.extent(steps[edge].transfer()) != Extent.NONE;
    }

    /**
     * How much of the version that an edge leaves goes along it. Going back, a version with one origin came from it
     * whole, and one with several in parts of which nothing says how large they are.
     */
    Extent extent(int edge, Dimension dimension) {
        Extent stated = dimension.extent(steps[edge].transfer());
        if (forwards || stated == Extent.NONE || stated == Extent.UNKNOWN) {
            return stated;
        }
        return count(source[edge], dimension) == 1 ? Extent.ALL : Extent.PART;
    }

    /** How many edges that move something of a dimension lead on from a version. */
    int count(int unit, Dimension dimension) {
        int count = 0;
        for (int i = 0; i < next(unit); i++) {
            if (moves(next(unit, i), dimension)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether the edges that lead on from a version say of the whole of it where it went. They do not if the extent of
     * one is unknown, unless they list the whole of the other dimension.
     */
    boolean isComplete(int unit, Dimension dimension) {
        return isListed(unit, dimension) || isListed(unit, dimension.other());
    }

    private boolean isListed(int unit, Dimension dimension) {
        boolean known = false;
        for (int i = 0; i < next(unit); i++) {
            Extent extent = dimension.extent(steps[next(unit, i)].transfer());
            if (extent == Extent.UNKNOWN) {
                return false;
            }
            known |= extent != Extent.NONE;
        }
        return known;
    }

    /** The edges that lead on from a version and move something of a dimension, as steps. */
    List<LineageStep> steps(int unit, Dimension dimension) {
        List<LineageStep> found = new ArrayList<>();
        for (int i = 0; i < next(unit); i++) {
            if (moves(next(unit, i), dimension)) {
                found.add(step(next(unit, i)));
            }
        }
        return found;
    }

    /** The change that says that nothing follows a version; null if something does. */
    @Nullable
    UnitChange end(int unit) {
        return ends.get(unit);
    }

    /** Whether no source says what follows a version that nothing follows. */
    boolean isEndUnknown(int unit) {
        UnitChange end = ends.get(unit);
        return end instanceof Dissolution dissolution
                ? dissolution.successorUnknown()
                : end instanceof Establishment establishment && establishment.originUnknown();
    }

    /**
     * The versions in which the land and people of a version that nothing follows stayed; none if they are nowhere or no
     * source says where.
     */
    List<AdministrativeUnit> stayed(int unit) {
        return stayed.getOrDefault(unit, List.of());
    }

    /** The day on which a version that is left in the direction of the flow ends, or going back begins. */
    LocalDate leavingDay(int unit) {
        AdministrativeUnit version = unit(unit);
        return forwards
                ? version.validity().endExclusive().orElse(LocalDate.MAX)
                : version.id().since();
    }

    /** Whether a version is left no later than a date in the direction of the flow. */
    boolean isBefore(int unit, LocalDate date) {
        return forwards ? !leavingDay(unit).isAfter(date) : leavingDay(unit).isAfter(date);
    }

    /** Orders versions so that those from which a version is reached come before it. */
    Comparator<Integer> inOrder() {
        Comparator<Integer> byDay = Comparator.comparing(this::leavingDay);
        return (forwards ? byDay : byDay.reversed())
                .thenComparing(unit -> unit(unit).level())
                .thenComparing(unit -> unit);
    }

    /** Whether no source says what preceded a version. */
    boolean isBeginningOpen(int unit) {
        return openBeginnings.contains(unit);
    }

    private static int[] starts(int[] ends, int units) {
        int[] starts = new int[units + 1];
        for (int unit : ends) {
            starts[unit + 1]++;
        }
        for (int i = 0; i < units; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private static int[] slices(int[] ends, int[] starts) {
        int[] slices = new int[ends.length];
        int[] place = starts.clone();
        for (int edge = 0; edge < ends.length; edge++) {
            slices[place[ends[edge]]++] = edge;
        }
        return slices;
    }
}
