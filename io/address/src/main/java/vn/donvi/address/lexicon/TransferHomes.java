package vn.donvi.address.lexicon;

import java.util.Arrays;
import vn.donvi.change.Extent;
import vn.donvi.gazetteer.TransferGraph;

/**
 * The districts and provinces that the people of each version are in later, and those that they came from, over any
 * number of transfers. A province that people went to or came from counts itself. The work is two passes over all
 * transfers.
 */
final class TransferHomes {
    private final TransferGraph graph;
    private final int provinces;
    private final int[] placeOf;
    private final int[][] parents;
    private final int[][] later;
    private final int[][] earlier;

    /**
     * Finds the districts and provinces of all versions.
     *
     * @param provinces the number of places that are provinces; they come first
     * @param placeOf for each version its place
     * @param parents for each version the places it lay in, sorted
     */
    TransferHomes(TransferGraph graph, int provinces, int[] placeOf, int[][] parents) {
        this.graph = graph;
        this.provinces = provinces;
        this.placeOf = placeOf;
        this.parents = parents;
        this.later = new int[placeOf.length][];
        this.earlier = new int[placeOf.length][];
        Arrays.fill(later, SortedInts.EMPTY);
        Arrays.fill(earlier, SortedInts.EMPTY);
        // Each edge leaves a version on its last day, and edges are in the order of their dates. So one pass is enough.
        for (int edge = graph.edges() - 1; edge >= 0; edge--) {
            if (movesPeople(edge)) {
                pass(later, graph.target(edge), graph.source(edge));
            }
        }
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (movesPeople(edge)) {
                pass(earlier, graph.source(edge), graph.target(edge));
            }
        }
    }

    /** The places that the people of a version are in later; sorted, not to be changed. */
    int[] later(int version) {
        return later[version];
    }

    /** The places that the people of a version came from; sorted, not to be changed. */
    int[] earlier(int version) {
        return earlier[version];
    }

    private boolean movesPeople(int edge) {
        return graph.source(edge) != TransferGraph.NONE
                && graph.target(edge) != TransferGraph.NONE
                && graph.population(edge) != Extent.NONE;
    }

    /** Adds the places of one version and what is found for it to what is found for another. */
    private void pass(int[][] found, int from, int to) {
        int place = placeOf[from];
        int[] more =
                place < provinces ? SortedInts.with(found[from], place) : SortedInts.union(parents[from], found[from]);
        found[to] = SortedInts.union(found[to], more);
    }
}
