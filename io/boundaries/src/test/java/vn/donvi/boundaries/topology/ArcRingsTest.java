package vn.donvi.boundaries.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Every outline of squares of a map: with holes, islands in holes, and parts that touch at a point. */
class ArcRingsTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int SIDE = 3;

    @Test
    void outlineOfEverySetOfSquaresIsTheirUnion() {
        String[] map = {"ABCD", "EFGH", "IJKL"};
        Topology topology = Squares.of(SIDE, map);
        int faces = topology.faces().size();
        for (int some = 1; some < 1 << faces; some++) {
            List<Integer> chosen = new ArrayList<>();
            for (int face = 0; face < faces; face++) {
                if ((some & (1 << face)) != 0) {
                    chosen.add(face);
                }
            }
            check(topology, chosen);
        }
    }

    @Test
    void islandInALakeIsAPolygonOfItsOwn() {
        Topology topology = Squares.of(SIDE, "AAAAA", "ABBBA", "ABABA", "ABBBA", "AAAAA");
        List<List<int[]>> polygons = ArcRings.of(topology, List.of(0));

        assertThat(polygons).extracting(List::size).containsExactlyInAnyOrder(1, 2);
        check(topology, List.of(0));
        check(topology, List.of(1));
        check(topology, List.of(0, 1));
    }

    private static void check(Topology topology, List<Integer> faces) {
        MultiPolygon outline = geometry(topology, ArcRings.of(topology, faces));
        MultiPolygon union = new Polygons(topology).union(faces);

        assertThat(outline.isValid()).as(() -> faces + ": " + outline).isTrue();
        assertThat(outline.equalsTopo(union)).as(() -> faces + ": " + outline).isTrue();
        assertThat(outline.getNumGeometries()).isEqualTo(union.getNumGeometries());
    }

    private static MultiPolygon geometry(Topology topology, List<List<int[]>> polygons) {
        List<Polygon> parts = new ArrayList<>();
        for (List<int[]> polygon : polygons) {
            LinearRing outer = ring(topology, polygon.get(0));
            assertThat(Orientation.isCCW(outer.getCoordinateSequence())).isFalse();
            LinearRing[] holes = polygon.subList(1, polygon.size()).stream()
                    .map(members -> ring(topology, members))
                    .toArray(LinearRing[]::new);
            for (LinearRing hole : holes) {
                assertThat(Orientation.isCCW(hole.getCoordinateSequence())).isTrue();
            }
            parts.add(GEOMETRY.createPolygon(outer, holes));
        }
        return GEOMETRY.createMultiPolygon(parts.toArray(new Polygon[0]));
    }

    private static LinearRing ring(Topology topology, int[] members) {
        int[] points = topology.points(members);
        Coordinate[] coordinates = new Coordinate[points.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(
                    topology.scale().longitude(points[2 * i]), topology.scale().latitude(points[2 * i + 1]));
        }
        return GEOMETRY.createLinearRing(coordinates);
    }
}
