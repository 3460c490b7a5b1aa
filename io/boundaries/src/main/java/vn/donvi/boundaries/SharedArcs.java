package vn.donvi.boundaries;

import java.util.List;
import java.util.Optional;
import vn.donvi.boundaries.topology.ArcRings;
import vn.donvi.boundaries.topology.Topology;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.UnitCode;

/**
 * The polygons of the units of a date as arcs, as TopoJSON has them. An arc is a line of points of a grid. A border
 * between two units is kept once, and used by the polygons of both.
 *
 * <p>Lines were simplified, and the polygons are not repaired here: some cross themselves within a few metres.
 * Immutable and thread-safe.
 */
public final class SharedArcs {
    private final Topology topology;
    private final Territories territories;
    private final Snapshot snapshot;

    SharedArcs(Topology topology, Territories territories, Snapshot snapshot) {
        this.topology = topology;
        this.territories = territories;
        this.snapshot = snapshot;
    }

    /** The longitude of column 0 of the grid, in degrees. */
    public double originLongitude() {
        return topology.scale().originLongitude();
    }

    /** The latitude of row 0 of the grid, in degrees. */
    public double originLatitude() {
        return topology.scale().originLatitude();
    }

    /** The degrees from one column to the next one east. */
    public double longitudeStep() {
        return topology.scale().longitudeStep();
    }

    /** The degrees from one row to the next one north. */
    public double latitudeStep() {
        return topology.scale().latitudeStep();
    }

    /** The number of arcs. */
    public int count() {
        return topology.arcs();
    }

    /** The number of points of an arc, at least two. */
    public int points(int arc) {
        return topology.end(arc) - topology.start(arc);
    }

    /** The column of a point of an arc. */
    public int column(int arc, int point) {
        return topology.xs()[topology.start(arc) + point];
    }

    /** The row of a point of an arc. */
    public int row(int arc, int point) {
        return topology.ys()[topology.start(arc) + point];
    }

    /**
     * The polygons of a unit of any level; empty if it has none, as for {@link BoundarySnapshot#find}. A polygon is an
     * outer ring and the rings around its holes. A ring is a chain of arcs: {@code i} for an arc, {@code -1 - i} for
     * it backwards. Outer rings turn right and rings around holes turn left, as maps in a browser want.
     *
     * @throws vn.donvi.gazetteer.UnknownUnitException if there is no such unit on the date
     */
    public Optional<List<List<int[]>>> find(UnitCode code) {
        List<Integer> faces = territories.faces(snapshot.get(code));
        return faces.isEmpty() ? Optional.empty() : Optional.of(ArcRings.of(topology, faces));
    }
}
