package vn.donvi.gazetteer.index;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.unit.UnitId;

/**
 * The transfers of all changes as edges between numbered versions. Edges are numbered in the order of the changes, so
 * those of a change are neighbours. An end that names an unknown version is {@link UnitIndex#NONE}; it is found only by
 * the number of its edge.
 */
public final class EdgeIndex {
    private final int units;
    /** The number of the first edge of each change, followed by the number of edges. */
    private final int[] first;

    private final int[] source;
    private final int[] target;
    private final EdgeExtents extents;
    /** Made at the first question, like {@link UnitIndex}'s children. */
    private @Nullable Slices out;

    private @Nullable Slices in;

    /**
     * @param units how many versions there are
     * @param first the number of the first edge of each change, followed by the number of edges
     * @param source the number of the version that each edge leaves
     * @param target the number of the version that each edge leads to
     * @param extents how much each edge moves
     */
    public EdgeIndex(int units, int[] first, int[] source, int[] target, EdgeExtents extents) {
        this.units = units;
        this.first = first;
        this.source = source;
        this.target = target;
        this.extents = extents;
    }

    /** Numbers the transfers of changes. */
    public EdgeIndex(UnitIndex index, List<UnitChange> changesByDate) {
        this.units = index.size();
        this.first = new int[changesByDate.size() + 1];
        for (int change = 0; change < changesByDate.size(); change++) {
            first[change + 1] =
                    first[change] + changesByDate.get(change).transfers().size();
        }
        this.source = new int[first[changesByDate.size()]];
        this.target = new int[source.length];
        Transfer[] transfers = new Transfer[source.length];
        int edge = 0;
        for (UnitChange change : changesByDate) {
            edge = add(index, change, edge, transfers);
        }
        this.extents = new StatedExtents(transfers);
    }

    private int add(UnitIndex index, UnitChange change, int firstEdge, Transfer[] transfers) {
        int edge = firstEdge;
        @Nullable UnitId before = null;
        for (Transfer transfer : change.transfers()) {
            source[edge] = index.find(transfer.source());
            target[edge] = transfer.target().equals(before) ? target[edge - 1] : index.find(transfer.target());
            before = transfer.target();
            transfers[edge] = transfer;
            edge++;
        }
        return edge;
    }

    public int size() {
        return source.length;
    }

    public int source(int edge) {
        return source[edge];
    }

    public int target(int edge) {
        return target[edge];
    }

    /** How much of the land of its source an edge moves. */
    public Extent area(int edge) {
        return extents.area(edge);
    }

    /** How much of the people of its source an edge moves. */
    public Extent population(int edge) {
        return extents.population(edge);
    }

    /** The number of the first edge of a change. */
    public int first(int change) {
        return first[change];
    }

    /** The number of the change that an edge belongs to. */
    public int change(int edge) {
        int found = Arrays.binarySearch(first, edge);
        int change = found >= 0 ? found : -found - 2;
        while (first[change + 1] == edge) { // changes without transfers are before it
            change++;
        }
        return change;
    }

    /** How many edges leave a version. */
    public int outgoing(int unit) {
        return out().size(unit);
    }

    /** One of the edges that leave a version. */
    public int outgoing(int unit, int position) {
        return out().get(unit, position);
    }

    /** How many edges lead to a version. */
    public int incoming(int unit) {
        return in().size(unit);
    }

    /** One of the edges that lead to a version. */
    public int incoming(int unit, int position) {
        return in().get(unit, position);
    }

    private Slices out() {
        Slices known = out;
        if (known == null) {
            known = new Slices(source, units);
            out = known;
        }
        return known;
    }

    private Slices in() {
        Slices known = in;
        if (known == null) {
            known = new Slices(target, units);
            in = known;
        }
        return known;
    }

    /** The extents of transfers. */
    private static final class StatedExtents implements EdgeExtents {
        private final Transfer[] transfers;

        StatedExtents(Transfer[] transfers) {
            this.transfers = transfers;
        }

        @Override
        public Extent area(int edge) {
            return transfers[edge].area();
        }

        @Override
        public Extent population(int edge) {
            return transfers[edge].population();
        }
    }
}
