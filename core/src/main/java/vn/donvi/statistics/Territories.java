package vn.donvi.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * Which versions have the same territory, or the same people, and which are whole unions of others.
 *
 * <p>A step from one version to the next keeps the territory if all of the one went to the other and nothing else came;
 * versions so linked are a line. Making one costs a pass over all transfers. Immutable and thread-safe.
 */
// Versions are numbered as the gazetteer lists them. An edge that moves nothing is none.
public final class Territories {
    static final int NONE = -1;

    private final List<AdministrativeUnit> units;
    private final Map<UnitId, Integer> numbers;
    private final List<List<Edge>> incoming;
    private final List<List<Edge>> outgoing;

    private Territories(Gazetteer gazetteer, Function<Transfer, Extent> extent) {
        this.units = gazetteer.units();
        this.numbers = new HashMap<>(units.size() * 2);
        this.incoming = new ArrayList<>(units.size());
        this.outgoing = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            numbers.put(units.get(i).id(), i);
            incoming.add(List.of());
            outgoing.add(List.of());
        }
        for (UnitChange change : gazetteer.changes()) {
            for (Transfer transfer : change.transfers()) {
                Extent moved = extent.apply(transfer);
                if (moved != Extent.NONE) {
                    Edge edge = new Edge(number(transfer.source()), number(transfer.target()), moved);
                    add(outgoing, edge.source(), edge);
                    add(incoming, edge.target(), edge);
                }
            }
        }
    }

    /** By what a measure is about: land for an area, people for a population. */
    static Territories of(Gazetteer gazetteer, Measure measure) {
        return new Territories(gazetteer, measure == Measure.AREA ? Transfer::area : Transfer::population);
    }

    /** By land and people together: all went only if all of both did. */
    public static Territories ofLandAndPeople(Gazetteer gazetteer) {
        return new Territories(
                gazetteer, transfer -> transfer.isWhole() ? Extent.ALL : both(transfer.area(), transfer.population()));
    }

    private static Extent both(Extent area, Extent population) {
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

    private static void add(List<List<Edge>> lists, int number, Edge edge) {
        List<Edge> edges = lists.get(number);
        if (edges.isEmpty()) {
            lists.set(number, List.of(edge));
            return;
        }
        if (edges.size() == 1) {
            edges = new ArrayList<>(edges);
            lists.set(number, edges);
        }
        edges.add(edge);
    }

    /** Whether {@code later} came right after {@code earlier} and has the same territory: renamed, say, or recoded. */
    public boolean isSame(UnitId earlier, UnitId later) {
        int number = number(earlier);
        return number != NONE && next(number) != NONE && unit(next(number)).id().equals(later);
    }

    int number(UnitId id) {
        Integer number = numbers.get(id);
        return number == null ? NONE : number;
    }

    AdministrativeUnit unit(int number) {
        return units.get(number);
    }

    /** What leads to a version, by date. */
    List<Edge> incoming(int number) {
        return incoming.get(number);
    }

    /** What leaves a version, by date. */
    List<Edge> outgoing(int number) {
        return outgoing.get(number);
    }

    /** The version just before of the same territory, or {@link #NONE}. */
    int previous(int number) {
        List<Edge> edges = incoming.get(number);
        return edges.size() == 1 && isLink(edges.get(0)) ? edges.get(0).source() : NONE;
    }

    /** The version just after of the same territory, or {@link #NONE}. */
    int next(int number) {
        List<Edge> edges = outgoing.get(number);
        return edges.size() == 1 && isLink(edges.get(0)) ? edges.get(0).target() : NONE;
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

    /** Whether a version is the union of what leads to it: of each of these all came. */
    boolean isUnionOfSources(int number) {
        List<Edge> edges = incoming.get(number);
        for (Edge edge : edges) {
            if (edge.extent() != Extent.ALL) {
                return false;
            }
        }
        return !edges.isEmpty();
    }

    /** Whether a version is the union of what it became: all of it went somewhere, and nothing else came there. */
    boolean isUnionOfTargets(int number) {
        List<Edge> edges = outgoing.get(number);
        for (Edge edge : edges) {
            if (edge.extent() == Extent.UNKNOWN || incoming.get(edge.target()).size() != 1) {
                return false;
            }
        }
        return !edges.isEmpty();
    }

    private boolean isLink(Edge edge) {
        return edge.extent() == Extent.ALL
                && incoming.get(edge.target()).size() == 1
                && outgoing.get(edge.source()).size() == 1;
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
