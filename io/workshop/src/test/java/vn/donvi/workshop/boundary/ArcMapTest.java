package vn.donvi.workshop.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.boundaries.topology.Polygons;
import vn.donvi.boundaries.topology.Topology;
import vn.donvi.workshop.source.SourceException;

/** Maps in TopoJSON are read as faces that share arcs. */
class ArcMapTest {
    /**
     * Two squares beside each other on a grid of half a degree, at (100, 10). They share arc 0. The second has a hole and
     * an island.
     */
    private static final String MAP = """
            {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[100,10]},
             "arcs":[[[2,0],[0,2]],
                     [[2,2],[-2,0],[0,-2],[2,0]],
                     [[2,0],[4,0],[0,2],[-4,0]],
                     [[3,1],[1,0],[0,-1],[-1,1]],
                     [[8,0],[2,0],[0,2],[-2,-2]]],
             "objects":{"squares":{"type":"GeometryCollection","geometries":[
               {"type":"Polygon","arcs":[[0,1]],"properties":{"code":"01","people":7}},
               {"type":"MultiPolygon","arcs":[[[2,-1],[3]],[[4]]],"properties":{"code":"02"}}]},
              "lines":{"type":"GeometryCollection","geometries":[{"type":"LineString","arcs":[0]}]},
              "open":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[1]],"properties":{"code":"03"}}]},
              "none":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[9]],"properties":{"code":"04"}}]}}}
            """;

    @TempDir
    Path folder;

    @Test
    void facesAreMadeOfSharedArcs() throws IOException {
        Topology squares = map(MAP, "squares").topology();
        Polygons polygons = new Polygons(squares);

        assertThat(squares.faces()).extracting(Topology.Face::label).containsExactly("01", "02");
        assertThat(polygons.face(0).toText()).isEqualTo("MULTIPOLYGON (((101 10, 101 11, 100 11, 100 10, 101 10)))");
        assertThat(polygons.face(1).getNumGeometries()).isEqualTo(2);
        assertThat(polygons.face(1).getArea()).isEqualTo(2 - 0.125 + 0.5);
        assertThat(polygons.face(0).intersection(polygons.face(1)).toText()).isEqualTo("LINESTRING (101 10, 101 11)");
    }

    @Test
    void cutArcIsUsedByBothOfItsFaces() throws IOException {
        ArcMap cut = map(MAP, "squares").cut(1, 2);

        assertThat(cut.arcs()).hasSize(6);
        assertThat(new Polygons(cut.topology()).face(0).getArea()).isEqualTo(1);
        assertThat(new Polygons(cut.topology()).face(1).getArea()).isEqualTo(2 - 0.125 + 0.5);
    }

    @Test
    void whatIsNoPolygonOnAGridIsAnError() {
        assertThatThrownBy(() -> map(MAP, "circles"))
                .isInstanceOf(SourceException.class)
                .hasMessage("map.topojson: not a TopoJSON on a grid with circles");
        assertThatThrownBy(() -> map(MAP, "lines")).hasMessageContaining("\"LineString\"");
        assertThatThrownBy(() -> map(MAP, "open").topology()).hasMessage("a ring of 03 is not closed");
        assertThatThrownBy(() -> map(MAP, "none").topology()).hasMessage("04 names arc 9 of 5");
        assertThatThrownBy(() -> map("{\"type\":\"FeatureCollection\"}", "squares"))
                .hasMessage("map.topojson: not a TopoJSON on a grid with squares");
        assertThatThrownBy(() -> map("{", "squares"))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("map.topojson: ");
    }

    private ArcMap map(String json, String collection) throws IOException {
        Path file = folder.resolve("map.topojson");
        return ArcMap.read(Files.writeString(file, json, StandardCharsets.UTF_8), collection);
    }
}
