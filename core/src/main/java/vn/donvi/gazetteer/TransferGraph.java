package vn.donvi.gazetteer;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import vn.donvi.change.Extent;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.index.EdgeIndex;
import vn.donvi.gazetteer.index.RowList;
import vn.donvi.gazetteer.index.RowMaker;
import vn.donvi.gazetteer.index.UnitIndex;
import vn.donvi.unit.UnitId;

/**
 * The transfers of a gazetteer as edges between numbered versions, for walks over many of them. Each version has the
 * numbers of its incoming and outgoing edges. Versions are numbered in the order of {@link Gazetteer#units()}, edges by
 * date.
 *
 * <pre>{@code
 * TransferGraph graph = gazetteer.graph();
 * int unit = graph.number(id);
 * for (int i = 0; i < graph.outgoing(unit); i++) {
 *     int edge = graph.outgoing(unit, i);
 *     System.out.println(graph.step(edge).date() + " " + gazetteer.units().get(graph.target(edge)));
 * }
 * }</pre>
 *
 * <p>A query costs an array access; {@link #number} costs a hash. Immutable and thread-safe.
 */
public final class TransferGraph {
    /** Returned instead of a version number if there is no such version. */
    public static final int NONE = UnitIndex.NONE;

    private final UnitIndex index;
    private final EdgeIndex edges;
    private final RowList<LineageStep> steps;

    /**
     * @param changesByDate the changes of the edges
     */
    TransferGraph(UnitIndex index, EdgeIndex edges, List<UnitChange> changesByDate) {
        this.index = index;
        this.edges = edges;
        this.steps = RowList.lazily(edges.size(), new Steps(edges, changesByDate));
    }

    /** How many versions there are. */
    public int units() {
        return index.size();
    }

    /** The number of a version, or {@link #NONE} if the gazetteer has no such version. */
    public int number(UnitId id) {
        return index.find(id);
    }

    /** The day of the epoch of a date; dates millions of years away have the first or the last one. */
    public static int day(LocalDate date) {
        return UnitIndex.day(date);
    }

    /** The first day of a version, as a day of the epoch. */
    public int since(int unit) {
        return index.from(unit);
    }

    /** The first day on which a version is no longer in force, as a day of the epoch; the greatest number while it is. */
    public int until(int unit) {
        return index.until(unit);
    }

    /** The transfer of an edge, and its change. */
    public LineageStep step(int edge) {
        return steps.get(edge);
    }

    /** How many edges there are. */
    public int edges() {
        return edges.size();
    }

    /** The number of the version that the edge leaves. */
    public int source(int edge) {
        return edges.source(edge);
    }

    /** The number of the version that the edge leads to. */
    public int target(int edge) {
        return edges.target(edge);
    }

    /** How much of the land of its source the edge moves. */
    public Extent area(int edge) {
        return edges.area(edge);
    }

    /** How much of the people of its source the edge moves. */
    public Extent population(int edge) {
        return edges.population(edge);
    }

    /** How many edges leave a version. */
    public int outgoing(int unit) {
        return edges.outgoing(unit);
    }

    /** One of the edges that leave a version. */
    public int outgoing(int unit, int position) {
        return edges.outgoing(unit, position);
    }

    /** How many edges lead to a version. */
    public int incoming(int unit) {
        return edges.incoming(unit);
    }

    /** One of the edges that lead to a version. */
    public int incoming(int unit, int position) {
        return edges.incoming(unit, position);
    }

    /** Collects the units and edges reachable from {@code unit}, forwards or backwards; a queue, not recursion. */
    void walk(int unit, boolean forwards, BitSet units, BitSet edges) {
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(unit);
        units.set(unit);
        while (!queue.isEmpty()) {
            int next = queue.remove();
            int count = forwards ? outgoing(next) : incoming(next);
            for (int i = 0; i < count; i++) {
                int edge = forwards ? outgoing(next, i) : incoming(next, i);
                int end = forwards ? target(edge) : source(edge);
                edges.set(edge);
                if (!units.get(end)) {
                    units.set(end);
                    queue.add(end);
                }
            }
        }
    }

    /** Makes the step of an edge from its change. */
    private static final class Steps implements RowMaker<LineageStep> {
        private final EdgeIndex edges;
        private final List<UnitChange> changes;

        Steps(EdgeIndex edges, List<UnitChange> changes) {
            this.edges = edges;
            this.changes = changes;
        }

        @Override
        public LineageStep make(int edge) {
            int number = edges.change(edge);
            UnitChange change = changes.get(number);
            return new LineageStep(change, change.transfers().get(edge - edges.first(number)));
        }
    }
}
