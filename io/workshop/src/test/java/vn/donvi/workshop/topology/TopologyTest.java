package vn.donvi.workshop.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.fixture.SharedSources;
import vn.donvi.workshop.source.SourceException;

class TopologyTest {
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
              "open":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[1]]}]},
              "apart":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[1,2]]}]},
              "none":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[9]]}]}}}
            """;

    @TempDir
    Path folder;

    @Test
    void areasAreMadeOfSharedArcs() throws IOException {
        List<MappedArea> squares = map(MAP).areas("squares");

        assertThat(squares).extracting(area -> area.get("code")).containsExactly("01", "02");
        assertThat(squares.get(0).get("people")).isEqualTo("7");
        assertThat(squares.get(0).geometry().toText())
                .isEqualTo("MULTIPOLYGON (((101 10, 101 11, 100 11, 100 10, 101 10)))");
        assertThat(squares.get(1).geometry().getNumGeometries()).isEqualTo(2);
        assertThat(squares.get(1).geometry().getArea()).isEqualTo(2 - 0.125 + 0.5);
        assertThat(squares.get(0)
                        .geometry()
                        .intersection(squares.get(1).geometry())
                        .toText())
                .isEqualTo("LINESTRING (101 10, 101 11)");
    }

    @Test
    void propertyThatTheMapDoesNotHaveIsAnError() throws IOException {
        MappedArea second = map(MAP).areas("squares").get(1);

        assertThatThrownBy(() -> second.get("people"))
                .isInstanceOf(SourceException.class)
                .hasMessage("an area with {code=02} has no property people");
    }

    @Test
    void whatIsNoPolygonOnAGridIsAnError() throws IOException {
        Topology map = map(MAP);

        assertThatThrownBy(() -> map.areas("circles")).hasMessageContaining("and no collection circles");
        assertThatThrownBy(() -> map.areas("lines")).hasMessageContaining("\"LineString\" and no polygon");
        assertThatThrownBy(() -> map.areas("open")).hasMessage("the arcs [1] are no closed ring");
        assertThatThrownBy(() -> map.areas("none")).hasMessage("the map has no arc 9");
        assertThatThrownBy(() -> map(MAP.replace("[[1,2]]", "[[1,4]]")).areas("apart"))
                .hasMessage("arc 4 does not begin where the one before it ends");
        assertThatThrownBy(() -> map("{\"type\":\"Topology\",\"arcs\":[],\"objects\":{}}"))
                .isInstanceOf(SourceException.class)
                .hasMessage("map.topojson: the map has no scale; only a map with points on a grid is read");
        assertThatThrownBy(() -> map("{\"type\":\"FeatureCollection\"}")).hasMessage("map.topojson: no TopoJSON");
        assertThatThrownBy(() -> map("{")).isInstanceOf(SourceException.class).hasMessageStartingWith("map.topojson: ");
    }

    /** The areas of the polygons, which a simplification to 20 m hardly changes, are those of the list of points. */
    @Test
    void bothMapsOfTheSourcesAreRead() throws IOException {
        Path boundaries = SharedSources.folder().resolve("boundaries-2025");

        assertThat(Topology.read(boundaries.resolve("vietnam-2025-20m.topojson"))
                        .areas("communes"))
                .hasSize(3_321)
                .allSatisfy(area -> assertThat(area.geometry().getArea()).isPositive())
                .extracting(area -> area.get("code"))
                .doesNotHaveDuplicates();
        assertThat(Topology.read(boundaries.resolve("communes-2014.topojson")).areas("communes2014"))
                .hasSize(11_154)
                .allSatisfy(area -> assertThat(area.geometry().getArea()).isPositive());
    }

    private Topology map(String json) throws IOException {
        return Topology.read(Files.writeString(folder.resolve("map.topojson"), json));
    }
}
