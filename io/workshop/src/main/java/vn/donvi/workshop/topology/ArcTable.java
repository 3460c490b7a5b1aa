package vn.donvi.workshop.topology;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import tools.jackson.databind.JsonNode;
import vn.donvi.workshop.source.SourceException;

/**
 * The arcs of a map. An arc is a line of points on a grid: its first point from the corner, each later one from the point
 * before. A ring is a list of arcs, of which each begins where the one before ends; {@code ~i} is arc {@code i} backwards.
 */
final class ArcTable {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<Coordinate[]> arcs;

    private ArcTable(List<Coordinate[]> arcs) {
        this.arcs = arcs;
    }

    /**
     * Reads the arcs.
     *
     * @param transform the size of a step of the grid ({@code scale}) and its corner ({@code translate})
     */
    static ArcTable of(JsonNode arcs, JsonNode transform) {
        double[] scale = pair(transform.path("scale"), "scale");
        double[] corner = pair(transform.path("translate"), "translate");
        List<Coordinate[]> decoded = new ArrayList<>(arcs.size());
        for (JsonNode arc : arcs) {
            Coordinate[] points = new Coordinate[arc.size()];
            long x = 0;
            long y = 0;
            for (int i = 0; i < points.length; i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                points[i] = new Coordinate(x * scale[0] + corner[0], y * scale[1] + corner[1]);
            }
            decoded.add(points);
        }
        return new ArcTable(decoded);
    }

    private static double[] pair(JsonNode node, String name) {
        if (node.size() != 2) {
            throw new SourceException("the map has no " + name + "; only a map with points on a grid is read");
        }
        return new double[] {node.get(0).asDouble(), node.get(1).asDouble()};
    }

    /**
     * The ring of some arcs.
     *
     * @throws SourceException if an arc does not exist or does not begin where the one before ends, or the ring is open
     */
    LinearRing ring(JsonNode indexes) {
        List<Coordinate> points = new ArrayList<>();
        for (JsonNode index : indexes) {
            add(index.asInt(), points);
        }
        int last = points.size() - 1;
        if (last < 3 || !points.get(0).equals2D(points.get(last))) {
            throw new SourceException("the arcs " + indexes + " are no closed ring");
        }
        return GEOMETRY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private void add(int index, List<Coordinate> points) {
        int number = index < 0 ? ~index : index;
        if (number >= arcs.size()) {
            throw new SourceException("the map has no arc " + number);
        }
        Coordinate[] arc = arcs.get(number);
        for (int i = 0; i < arc.length; i++) {
            Coordinate point = arc[index < 0 ? arc.length - 1 - i : i];
            if (i > 0 || points.isEmpty()) {
                points.add(point);
            } else if (!point.equals2D(points.get(points.size() - 1))) {
                throw new SourceException("arc " + index + " does not begin where the one before it ends");
            }
        }
    }

    static GeometryFactory geometry() {
        return GEOMETRY;
    }
}
