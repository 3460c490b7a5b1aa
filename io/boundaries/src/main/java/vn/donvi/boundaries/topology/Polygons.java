package vn.donvi.boundaries.topology;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** The faces of a layer as geometries of JTS, in degrees of WGS 84. */
public final class Polygons {
    private static final int WGS_84 = 4326;
    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), WGS_84);
    /** Seven decimals of a degree, which are 1 cm. */
    private static final PrecisionModel CENTIMETRES = new PrecisionModel(1e7);

    private final Topology topology;

    public Polygons(Topology topology) {
        this.topology = topology;
    }

    /** A face as the layer has it. Lines that were simplified may cross themselves within a few metres. */
    public MultiPolygon face(int face) {
        return FACTORY.createMultiPolygon(parts(List.of(face)).toArray(new Polygon[0]));
    }

    /**
     * One or more faces as one valid geometry, without the borders between them. Outer rings turn left. Coordinates
     * have at most seven decimals.
     */
    public MultiPolygon union(List<Integer> faces) {
        List<Polygon> polygons = parts(faces);
        Geometry union = polygons.size() == 1 ? polygons.get(0) : dissolved(polygons);
        Geometry rounded = GeometryPrecisionReducer.reducePointwise(
                union.isValid() ? union : GeometryFixer.fix(union), CENTIMETRES);
        return oriented(rounded.isValid() ? rounded : GeometryPrecisionReducer.reduce(rounded, CENTIMETRES));
    }

    private List<Polygon> parts(List<Integer> faces) {
        List<Polygon> polygons = new ArrayList<>();
        for (int face : faces) {
            for (List<int[]> rings : topology.faces().get(face).polygons()) {
                polygons.add(polygon(rings));
            }
        }
        return polygons;
    }

    private static Geometry dissolved(List<Polygon> polygons) {
        Geometry[] parts = polygons.toArray(new Geometry[0]);
        try {
            return CoverageUnion.union(parts);
        } catch (TopologyException e) {
            // The quick way needs that no line crosses itself.
            Geometry[] valid = new Geometry[parts.length];
            for (int i = 0; i < parts.length; i++) {
                valid[i] = parts[i].isValid() ? parts[i] : GeometryFixer.fix(parts[i]);
            }
            return OverlayNGRobust.union(List.of(valid));
        }
    }

    private Polygon polygon(List<int[]> rings) {
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(rings.get(i + 1));
        }
        return FACTORY.createPolygon(ring(rings.get(0)), holes);
    }

    private LinearRing ring(int[] members) {
        GridScale scale = topology.scale();
        int[] points = topology.points(members);
        Coordinate[] coordinates = new Coordinate[points.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(scale.longitude(points[2 * i]), scale.latitude(points[2 * i + 1]));
        }
        return FACTORY.createLinearRing(coordinates);
    }

    private static MultiPolygon oriented(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(geometry)) {
            Polygon polygon = (Polygon) part;
            LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
            for (int i = 0; i < holes.length; i++) {
                holes[i] = turning(polygon.getInteriorRingN(i), false);
            }
            polygons.add(FACTORY.createPolygon(turning(polygon.getExteriorRing(), true), holes));
        }
        return FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    private static LinearRing turning(LinearRing ring, boolean left) {
        // Rounding can make two points one.
        LinearRing once = FACTORY.createLinearRing(CoordinateArrays.removeRepeatedPoints(ring.getCoordinates()));
        return Orientation.isCCW(once.getCoordinateSequence()) == left ? once : once.reverse();
    }
}
