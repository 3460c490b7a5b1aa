package vn.donvi.gazetteer;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
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
    private final LineageStep[] steps;
    private final int[] source;
    private final int[] target;
    private final int[] outStart;
    private final int[] out;
    private final int[] inStart;
    private final int[] in;

    /**
     * Numbers the edges in the order of the changes, so that edges in the order of their numbers are in the order of
     * their dates. An end that names an unknown version is {@link UnitIndex#NONE}; it is found only by the number of
     * its edge.
     */
    TransferGraph(UnitIndex index, List<UnitChange> changesByDate) {
        int count = 0;
        for (UnitChange change : changesByDate) {
            count += change.transfers().size();
        }
        this.index = index;
        this.steps = new LineageStep[count];
        this.source = new int[count];
        this.target = new int[count];
        int edge = 0;
        for (UnitChange change : changesByDate) {
            edge = add(index, change, edge);
        }
        this.outStart = starts(source, index.size());
        this.out = slices(source, outStart);
        this.inStart = starts(target, index.size());
        this.in = slices(target, inStart);
    }

    private int add(UnitIndex index, UnitChange change, int firstEdge) {
        int edge = firstEdge;
        for (Transfer transfer : change.transfers()) {
            steps[edge] = new LineageStep(change, transfer);
            source[edge] = index.find(transfer.source());
            boolean again = edge > firstEdge
                    && transfer.target().equals(steps[edge - 1].transfer().target());
            target[edge] = again ? target[edge - 1] : index.find(transfer.target());
            edge++;
        }
        return edge;
    }

    /** How many versions there are. */
    public int units() {
        return index.size();
    }

    /** The number of a version, or {@link #NONE} if the gazetteer has no such version. */
    public int number(UnitId id) {
        return index.find(id);
    }

    /** The transfer of an edge, and its change. */
    public LineageStep step(int edge) {
        return steps[edge];
    }

    /** How many edges there are. */
    public int edges() {
        return steps.length;
    }

    /** The number of the version that the edge leaves. */
    public int source(int edge) {
        return source[edge];
    }

    /** The number of the version that the edge leads to. */
    public int target(int edge) {
        return target[edge];
    }

    /** How many edges leave a version. */
    public int outgoing(int unit) {
        return outStart[unit + 1] - outStart[unit];
    }

    /** One of the edges that leave a version. */
    public int outgoing(int unit, int position) {
        return out[outStart[unit] + position];
    }

    /** How many edges lead to a version. */
    public int incoming(int unit) {
        return inStart[unit + 1] - inStart[unit];
    }

    /** One of the edges that lead to a version. */
    public int incoming(int unit, int position) {
        return in[inStart[unit] + position];
    }

    /** Collects the units and edges reachable from {@code unit}, forwards or backwards; a queue, not recursion. */
    void walk(int unit, boolean forwards, BitSet units, BitSet edges) {
        int[] start = forwards ? outStart : inStart;
        int[] slice = forwards ? out : in;
        int[] end = forwards ? target : source;
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(unit);
        units.set(unit);
        while (!queue.isEmpty()) {
            int next = queue.remove();
            for (int i = start[next]; i < start[next + 1]; i++) {
                int edge = slice[i];
                edges.set(edge);
                if (!units.get(end[edge])) {
                    units.set(end[edge]);
                    queue.add(end[edge]);
                }
            }
        }
    }

    private static int[] starts(int[] ends, int units) {
        int[] starts = new int[units + 1];
        for (int unit : ends) {
            if (unit != UnitIndex.NONE) {
                starts[unit + 1]++;
            }
        }
        for (int i = 0; i < units; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private static int[] slices(int[] ends, int[] starts) {
        int[] slices = new int[ends.length];
        int[] next = starts.clone();
        for (int edge = 0; edge < ends.length; edge++) {
            if (ends[edge] != UnitIndex.NONE) {
                slices[next[ends[edge]]++] = edge;
            }
        }
        return slices;
    }
}
