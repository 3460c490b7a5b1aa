package vn.donvi.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.donvi.change.Extent;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.TransferGraph;
import vn.donvi.measure.Measure;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * Finds the versions with the same territory, or the same people, and the versions that are whole unions of others.
 *
 * <p>A step from one version to the next keeps the territory if all of the first went to the second and nothing else
 * came. Versions linked by such steps form a line. A view: making one costs nothing. Immutable and thread-safe.
 */
// Versions are numbered as the gazetteer lists them. A transfer that moves nothing is no edge.
public final class TerritorialIdentity {
    static final int NONE = TransferGraph.NONE;

    private final List<AdministrativeUnit> units;
    private final TransferGraph graph;
    private final IntFunction<Extent> extent;

    private TerritorialIdentity(Gazetteer gazetteer, IntFunction<Extent> extent) {
        this.units = gazetteer.units();
        this.graph = gazetteer.graph();
        this.extent = extent;
    }

    /** Compares the quantity of a measure: land for an area, people for a population. */
    static TerritorialIdentity of(Gazetteer gazetteer, Measure measure) {
        TransferGraph graph = gazetteer.graph();
        return new TerritorialIdentity(gazetteer, measure == Measure.AREA ? graph::area : graph::population);
    }

    /** Compares land and people together: a transfer is of all only if it moves all of both. */
    public static TerritorialIdentity ofLandAndPeople(Gazetteer gazetteer) {
        TransferGraph graph = gazetteer.graph();
        return new TerritorialIdentity(gazetteer, edge -> both(graph.area(edge), graph.population(edge)));
    }

    private static Extent both(Extent area, Extent population) {
        if (area == Extent.ALL && population == Extent.ALL) {
            return Extent.ALL;
        }
        if (area == Extent.NONE && population == Extent.NONE) {
            return Extent.NONE;
        }
        boolean isPart = area == Extent.PART
                || area == Extent.REST
                || population == Extent.PART
                || population == Extent.REST
                || area == Extent.NONE
                || population == Extent.NONE;
        return isPart ? Extent.PART : Extent.UNKNOWN;
    }

    /** Whether {@code later} came right after {@code earlier} with the same territory: renamed, for example. */
    public boolean isSame(UnitId earlier, UnitId later) {
        int number = number(earlier);
        return number != NONE && next(number) != NONE && unit(next(number)).id().equals(later);
    }

    int number(UnitId id) {
        return graph.number(id);
    }

    AdministrativeUnit unit(int number) {
        return units.get(number);
    }

    /** The edges that lead to a version, by date. */
    List<Edge> incoming(int number) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < graph.incoming(number); i++) {
            addIfMoving(edges, graph.incoming(number, i));
        }
        return edges;
    }

    /** The edges that leave a version, by date. */
    List<Edge> outgoing(int number) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < graph.outgoing(number); i++) {
            addIfMoving(edges, graph.outgoing(number, i));
        }
        return edges;
    }

    private void addIfMoving(List<Edge> edges, int number) {
        Extent moved = extent(number);
        if (moved != Extent.NONE) {
            edges.add(new Edge(graph.source(number), graph.target(number), moved));
        }
    }

    private Extent extent(int edge) {
        return extent.apply(edge);
    }

    /** The preceding version of the same territory, or {@link #NONE}. */
    int previous(int number) {
        int edge = onlyIncoming(number);
        return edge != NONE && isLink(edge) ? graph.source(edge) : NONE;
    }

    /** The following version of the same territory, or {@link #NONE}. */
    int next(int number) {
        int edge = onlyOutgoing(number);
        return edge != NONE && isLink(edge) ? graph.target(edge) : NONE;
    }

    /** The only edge that moves something to a version; {@link #NONE} if there is none or several. */
    private int onlyIncoming(int number) {
        int only = NONE;
        for (int i = 0; i < graph.incoming(number); i++) {
            int edge = graph.incoming(number, i);
            if (extent(edge) != Extent.NONE) {
                if (only != NONE) {
                    return NONE;
                }
                only = edge;
            }
        }
        return only;
    }

    /** The only edge that moves something from a version; {@link #NONE} if there is none or several. */
    private int onlyOutgoing(int number) {
        int only = NONE;
        for (int i = 0; i < graph.outgoing(number); i++) {
            int edge = graph.outgoing(number, i);
            if (extent(edge) != Extent.NONE) {
                if (only != NONE) {
                    return NONE;
                }
                only = edge;
            }
        }
        return only;
    }

    private boolean isLink(int edge) {
        return extent(edge) == Extent.ALL
                && onlyIncoming(graph.target(edge)) == edge
                && onlyOutgoing(graph.source(edge)) == edge;
    }

    /** The first version of the same territory. */
    int first(int number) {
        int first = number;
        for (int earlier = previous(first); earlier != NONE; earlier = previous(first)) {
            first = earlier;
        }
        return first;
    }

    /** The last version of the same territory. */
    int last(int number) {
        int last = number;
        for (int later = next(last); later != NONE; later = next(last)) {
            last = later;
        }
        return last;
    }

    /** Whether a version is the union of its predecessors: all of each came to it. */
    boolean isUnionOfSources(int number) {
        List<Edge> edges = incoming(number);
        for (Edge edge : edges) {
            if (edge.extent() != Extent.ALL) {
                return false;
            }
        }
        return !edges.isEmpty();
    }

    /** Whether a version is the union of its successors: all of it went to known units, and nothing else came there. */
    boolean isUnionOfTargets(int number) {
        List<Edge> edges = outgoing(number);
        for (Edge edge : edges) {
            if (edge.extent() == Extent.UNKNOWN || onlyIncoming(edge.target()) == NONE) {
                return false;
            }
        }
        return !edges.isEmpty();
    }

    /**
     * A transfer that moves something.
     *
     * @param source the number of the version it leaves
     * @param target the number of the version it leads to
     * @param extent how much of the source moved
     */
    record Edge(int source, int target, Extent extent) {}
}
