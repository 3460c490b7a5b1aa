package vn.donvi.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import tools.jackson.databind.JsonNode;
import vn.donvi.fixture.InstalledProgram;
import vn.donvi.tables.Output;
import vn.donvi.unit.UnitLevel;

/** The arcs, read as TopoJSON says, are the polygons of GeoJSON. */
class TopoJsonTest {
    /** Square degrees; 100 m². */
    private static final double REPAIRED = 1e-8;

    @Test
    void unitsOfEveryLevelAreThoseOfGeoJson() throws IOException {
        check(Written.NOW, List.of("provinces", "communes"));
        check(Written.BEFORE, List.of("provinces", "districts", "communes"));
    }

    private static void check(FeatureSet units, List<String> names) throws IOException {
        JsonNode document = Written.tree(Written.topoJson(units));
        assertThat(Written.names(document))
                .containsExactly("type", "date", "layer", "origin", "licence", "transform", "objects", "arcs");
        assertThat(document.get("type").stringValue()).isEqualTo("Topology");
        Written.checkOrigin(document, units);
        assertThat(Written.names(document.get("objects"))).isEqualTo(names);
        List<List<Coordinate>> arcs = arcs(document);
        int repaired = 0;
        for (UnitLevel level : units.levels()) {
            List<UnitFeature> features = Written.features(units, level);
            JsonNode geometries = document.get("objects")
                    .get(level.name().toLowerCase(Locale.ROOT) + "s")
                    .get("geometries");
            assertThat(geometries.size()).isEqualTo(features.size());
            for (int i = 0; i < features.size(); i++) {
                UnitFeature feature = features.get(i);
                JsonNode geometry = geometries.get(i);
                String id = feature.properties().unit().id().toString();
                assertThat(geometry.get("id").stringValue()).isEqualTo(id);
                assertThat(geometry.get("properties").get("id").stringValue()).isEqualTo(id);
                assertThat(geometry.get("type").isNull())
                        .isEqualTo(feature.geometry().isEmpty());
                if (feature.geometry().isPresent()) {
                    double area = area(geometry, arcs);
                    double expected = feature.geometry().get().getArea();
                    assertThat(area).as(id).isCloseTo(expected, within(expected * 1e-3 + REPAIRED));
                    repaired += Math.abs(area - expected) > expected * 1e-6 + REPAIRED ? 1 : 0;
                }
            }
        }
        // Polygons whose lines cross themselves are repaired in GeoJSON alone.
        assertThat(repaired).isLessThan(40);
    }

    private static List<List<Coordinate>> arcs(JsonNode document) {
        JsonNode scale = document.get("transform").get("scale");
        JsonNode translate = document.get("transform").get("translate");
        List<List<Coordinate>> arcs = new ArrayList<>();
        for (JsonNode steps : document.get("arcs")) {
            List<Coordinate> arc = new ArrayList<>();
            long column = 0;
            long row = 0;
            for (JsonNode step : steps) {
                column += step.get(0).longValue();
                row += step.get(1).longValue();
                arc.add(new Coordinate(
                        column * scale.get(0).doubleValue() + translate.get(0).doubleValue(),
                        row * scale.get(1).doubleValue() + translate.get(1).doubleValue()));
            }
            assertThat(arc).hasSizeGreaterThan(1);
            arcs.add(arc);
        }
        return arcs;
    }

    private static double area(JsonNode geometry, List<List<Coordinate>> arcs) {
        if (geometry.get("type").stringValue().equals("Polygon")) {
            return areaOfPolygon(geometry.get("arcs"), arcs);
        }
        assertThat(geometry.get("type").stringValue()).isEqualTo("MultiPolygon");
        double area = 0;
        for (JsonNode polygon : geometry.get("arcs")) {
            area += areaOfPolygon(polygon, arcs);
        }
        return area;
    }

    private static double areaOfPolygon(JsonNode rings, List<List<Coordinate>> arcs) {
        double area = 0;
        for (int i = 0; i < rings.size(); i++) {
            double ofRing = Area.ofRing(ring(rings.get(i), arcs));
            area += i == 0 ? ofRing : -ofRing;
        }
        return area;
    }

    /** Arcs one after the other; the last point of each is the first of the next. */
    private static Coordinate[] ring(JsonNode members, List<List<Coordinate>> arcs) {
        CoordinateList ring = new CoordinateList();
        for (JsonNode member : members) {
            int number = member.intValue();
            List<Coordinate> arc = new ArrayList<>(arcs.get(number < 0 ? -1 - number : number));
            if (number < 0) {
                Collections.reverse(arc);
            }
            if (!ring.isEmpty()) {
                assertThat(ring.get(ring.size() - 1)).isEqualTo(arc.get(0));
            }
            ring.addAll(arc, false);
        }
        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        return ring.toCoordinateArray();
    }

    @Test
    void bordersAreKeptOnce() throws IOException {
        String topology = Written.topoJson(Written.NOW);

        assertThat(topology.length())
                .isLessThan(Written.geoJson(Written.NOW, UnitLevel.COMMUNE).length() / 3);
        assertThat(Written.topoJson(Written.NOW)).isEqualTo(topology);
    }

    @Test
    void gdalReadsBothLevels(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("units.topojson");
        TopoJson.write(Written.NOW, Output.to(file));

        assertThat(InstalledProgram.run("ogrinfo", "-ro", "-so", "-al", file.toString()))
                .containsSubsequence(
                        "Layer name: provinces", "Feature Count: 34", "Layer name: communes", "Feature Count: 3321")
                .doesNotContain("Warning", "ERROR");
    }
}
