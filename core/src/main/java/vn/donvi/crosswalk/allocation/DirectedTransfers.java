package vn.donvi.crosswalk.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.share.Dimension;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.gazetteer.TransferGraph;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * The transfers of a gazetteer as edges between numbered versions, seen in one direction of time. The successors of a
 * version are the versions it became or, going back, the versions it was made of.
 */
public final class DirectedTransfers {
    public static final int NONE = TransferGraph.NONE;

    private final boolean forwards;
    private final List<AdministrativeUnit> units;
    private final TransferGraph graph;
    private final Containment nesting;
    /** The dissolution of each version, or going back its establishment; null if it has none. */
    private final @Nullable UnitChange[] ends;

    private final BitSet openBeginnings = new BitSet();

    public DirectedTransfers(Gazetteer gazetteer, Containment nesting, boolean forwards) {
        this.forwards = forwards;
        this.units = gazetteer.units();
        this.graph = gazetteer.graph();
        this.nesting = nesting;
        this.ends = new UnitChange[units.size()];
        for (UnitChange change : gazetteer.changes()) {
            addOpenEnd(change);
        }
    }

    private void addOpenEnd(UnitChange change) {
        if (change instanceof Dissolution dissolution) {
            if (forwards) {
                ends[number(dissolution.unit())] = change;
            } else if (dissolution.successorUnknown()) {
                openBeginnings.set(number(dissolution.unit()));
            }
        } else if (change instanceof Establishment establishment) {
            if (!forwards) {
                ends[number(establishment.unit())] = change;
            } else if (establishment.originUnknown()) {
                openBeginnings.set(number(establishment.unit()));
            }
        }
    }

    public boolean isForwards() {
        return forwards;
    }

    public int size() {
        return units.size();
    }

    public AdministrativeUnit unit(int number) {
        return units.get(number);
    }

    /** The number of a version, or {@link #NONE}. */
    public int number(UnitId id) {
        return graph.number(id);
    }

    /** The number of edges that leave a version. */
    public int next(int unit) {
        return forwards ? graph.outgoing(unit) : graph.incoming(unit);
    }

    public int next(int unit, int position) {
        return forwards ? graph.outgoing(unit, position) : graph.incoming(unit, position);
    }

    /** How many edges lead to a version. */
    public int previous(int unit) {
        return forwards ? graph.incoming(unit) : graph.outgoing(unit);
    }

    public int previous(int unit, int position) {
        return forwards ? graph.incoming(unit, position) : graph.outgoing(unit, position);
    }

    /** The version that an edge leaves, in this direction of time. */
    public int source(int edge) {
        return forwards ? graph.source(edge) : graph.target(edge);
    }

    /** The version that an edge leads to, in this direction of time. */
    public int target(int edge) {
        return forwards ? graph.target(edge) : graph.source(edge);
    }

    public LineageStep step(int edge) {
        return graph.step(edge);
    }

    /** Whether an edge moves anything of a dimension. */
    public boolean moves(int edge, Dimension dimension) {
        return stated(edge, dimension) != Extent.NONE;
    }

    /**
     * How much of the version that an edge leaves goes along it. Going back, a version with one origin came from it
     * whole, and a version with several origins in parts of unknown size.
     */
    public Extent extent(int edge, Dimension dimension) {
        Extent stated = stated(edge, dimension);
        if (forwards || stated == Extent.NONE || stated == Extent.UNKNOWN) {
            return stated;
        }
        return count(source(edge), dimension) == 1 ? Extent.ALL : Extent.PART;
    }

    private Extent stated(int edge, Dimension dimension) {
        return dimension == Dimension.AREA ? graph.area(edge) : graph.population(edge);
    }

    /** The number of edges that leave a version and move something of a dimension. */
    public int count(int unit, Dimension dimension) {
        int count = 0;
        for (int i = 0; i < next(unit); i++) {
            if (moves(next(unit, i), dimension)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether the edges that leave a version account for the whole of it. They do not if the extent of one is unknown,
     * unless they list the whole of the other dimension.
     */
    public boolean isComplete(int unit, Dimension dimension) {
        return isListed(unit, dimension) || isListed(unit, dimension.other());
    }

    private boolean isListed(int unit, Dimension dimension) {
        boolean known = false;
        for (int i = 0; i < next(unit); i++) {
            Extent extent = stated(next(unit, i), dimension);
            if (extent == Extent.UNKNOWN) {
                return false;
            }
            known |= extent != Extent.NONE;
        }
        return known;
    }

    /** The edges that leave a version and move something of a dimension, as steps. */
    List<LineageStep> steps(int unit, Dimension dimension) {
        List<LineageStep> found = new ArrayList<>();
        for (int i = 0; i < next(unit); i++) {
            if (moves(next(unit, i), dimension)) {
                found.add(step(next(unit, i)));
            }
        }
        return found;
    }

    /** The dissolution of a version, or going back its establishment; null if there is none. */
    @Nullable
    public UnitChange end(int unit) {
        return ends[unit];
    }

    /** Whether a version was dissolved, or going back established, and no source gives its successors. */
    public boolean isEndUnknown(int unit) {
        UnitChange end = ends[unit];
        return end instanceof Dissolution dissolution
                ? dissolution.successorUnknown()
                : end instanceof Establishment establishment && establishment.originUnknown();
    }

    /**
     * The versions that keep the land and people of a version without successors; empty if there are none or no source
     * names them.
     */
    public List<AdministrativeUnit> stayed(int unit) {
        return next(unit) > 0 || isEndUnknown(unit) ? List.of() : nesting.stayed(unit(unit), forwards);
    }

    /** The day on which a version is left: its end or, going back, its beginning. */
    public LocalDate leavingDay(int unit) {
        AdministrativeUnit version = unit(unit);
        return forwards
                ? version.validity().endExclusive().orElse(LocalDate.MAX)
                : version.id().since();
    }

    /** The last day of a version in this direction of time. */
    LocalDate lastDay(int unit) {
        return forwards ? leavingDay(unit).minusDays(1) : leavingDay(unit);
    }

    /** Whether a version is in force on a day of the epoch. */
    boolean isInForce(int unit, int day) {
        return graph.since(unit) <= day && day < graph.until(unit);
    }

    /** Whether a version is left no later than a day of the epoch, in this direction of time. */
    public boolean isBefore(int unit, int day) {
        return forwards ? graph.until(unit) <= day : graph.since(unit) > day;
    }

    /** Whether a version is left before a day, in this direction of time. */
    boolean isLeftBefore(int unit, LocalDate day) {
        return forwards ? leavingDay(unit).isBefore(day) : leavingDay(unit).isAfter(day);
    }

    /** Orders versions so that the predecessors of a version come before it. */
    public Comparator<Integer> inOrder() {
        return (left, right) -> {
            int byDay = forwards
                    ? Integer.compare(graph.until(left), graph.until(right))
                    : Integer.compare(graph.since(right), graph.since(left));
            int byLevel = byDay != 0
                    ? byDay
                    : unit(left).level().compareTo(unit(right).level());
            return byLevel != 0 ? byLevel : left.compareTo(right);
        };
    }

    /** Whether no source gives the predecessors of a version. */
    public boolean isBeginningOpen(int unit) {
        return openBeginnings.get(unit);
    }
}
