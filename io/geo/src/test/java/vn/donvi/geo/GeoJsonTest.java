package vn.donvi.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import vn.donvi.fixture.InstalledProgram;
import vn.donvi.tables.Output;
import vn.donvi.unit.UnitLevel;

/** What RFC 7946 asks for, of every unit of two dates. */
class GeoJsonTest {
    private static final Pattern EIGHT_DECIMALS = Pattern.compile("\\.[0-9]{8}");
    private static final Envelope VIETNAM = new Envelope(102, 118, 7, 23.5);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Test
    void everyUnitIsAFeatureWithAValidPolygon() throws IOException {
        check(Written.NOW, UnitLevel.COMMUNE, 3321, 0);
        check(Written.NOW, UnitLevel.PROVINCE, 34, 0);
    }

    @Test
    void unitWithoutAPolygonIsAFeatureWhoseGeometryIsNull() throws IOException {
        check(Written.BEFORE, UnitLevel.COMMUNE, 11161, 13);
        check(Written.BEFORE, UnitLevel.DISTRICT, 713, 5);
        check(Written.BEFORE, UnitLevel.PROVINCE, 63, 0);
    }

    private static void check(FeatureSet units, UnitLevel level, int count, int without) throws IOException {
        String text = Written.geoJson(units, level);
        JsonNode document = Written.tree(text);

        assertThat(text.substring(text.length() - 4)).isEqualTo("\n]}\n");
        assertThat(text.contains("\"crs\"")).isFalse();
        assertThat(EIGHT_DECIMALS.matcher(text).results().limit(3).map(MatchResult::group))
                .isEmpty();
        assertThat(text.lines().count()).isEqualTo(count + 2);
        assertThat(Written.names(document)).containsExactly("type", "date", "layer", "origin", "licence", "features");
        assertThat(document.get("type").stringValue()).isEqualTo("FeatureCollection");
        Written.checkOrigin(document, units);
        int missing = 0;
        List<UnitFeature> features = Written.features(units, level);
        assertThat(document.get("features").size()).isEqualTo(count).isEqualTo(features.size());
        for (int i = 0; i < count; i++) {
            JsonNode feature = document.get("features").get(i);
            UnitFeature expected = features.get(i);
            String id = expected.properties().unit().id().toString();
            assertThat(Written.names(feature)).containsExactly("type", "id", "properties", "geometry");
            assertThat(feature.get("type").stringValue()).isEqualTo("Feature");
            assertThat(feature.get("id").stringValue()).isEqualTo(id);
            assertThat(feature.get("properties").get("id").stringValue()).isEqualTo(id);
            if (feature.get("geometry").isNull()) {
                missing++;
                assertThat(expected.geometry()).isEmpty();
                assertThat(feature.get("properties").get("layer").isNull()).isTrue();
            } else {
                MultiPolygon read = geometry(feature.get("geometry"));
                assertThat(read.isValid()).as(id).isTrue();
                assertThat(read.equalsExact(expected.geometry().orElseThrow()))
                        .as(id)
                        .isTrue();
            }
        }
        assertThat(missing).isEqualTo(without);
    }

    private static MultiPolygon geometry(JsonNode geometry) {
        List<Polygon> polygons = new ArrayList<>();
        if (geometry.get("type").stringValue().equals("Polygon")) {
            polygons.add(polygon(geometry.get("coordinates")));
        } else {
            assertThat(geometry.get("type").stringValue()).isEqualTo("MultiPolygon");
            geometry.get("coordinates").forEach(polygon -> polygons.add(polygon(polygon)));
            assertThat(polygons).hasSizeGreaterThan(1);
        }
        return GEOMETRY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    /** The outer ring turns left, rings around holes turn right. */
    private static Polygon polygon(JsonNode rings) {
        LinearRing outer = ring(rings.get(0));
        assertThat(Orientation.isCCW(outer.getCoordinateSequence())).isTrue();
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(rings.get(i + 1));
            assertThat(Orientation.isCCW(holes[i].getCoordinateSequence())).isFalse();
        }
        return GEOMETRY.createPolygon(outer, holes);
    }

    /** It has the longitude first, four points or more, and the first again at its end, or JTS refuses it. */
    private static LinearRing ring(JsonNode points) {
        Coordinate[] coordinates = new Coordinate[points.size()];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(
                    points.get(i).get(0).doubleValue(), points.get(i).get(1).doubleValue());
            if (points.get(i).size() != 2 || !VIETNAM.contains(coordinates[i])) {
                throw new AssertionError(points.get(i) + " is no longitude and latitude of Việt Nam");
            }
        }
        return GEOMETRY.createLinearRing(coordinates);
    }

    @Test
    void propertiesSayDateSourceAndQualityOfEachFigure() throws IOException {
        JsonNode communes = Written.tree(Written.geoJson(Written.NOW, UnitLevel.COMMUNE));
        JsonNode hoanKiem = communes.get("features")
                .valueStream()
                .filter(feature -> feature.get("id").stringValue().equals("00070@2025-07-01"))
                .findFirst()
                .orElseThrow();

        assertThat(hoanKiem.get("properties").toString())
                .isEqualTo("{\"date\":\"2025-07-01\",\"code\":\"00070\",\"since\":\"2025-07-01\",\"until\":null,"
                        + "\"type\":\"phường\",\"name\":\"Hoàn Kiếm\",\"parent\":\"01\",\"other_spellings\":[],"
                        + "\"id\":\"00070@2025-07-01\",\"level\":\"commune\",\"full_name\":\"Phường Hoàn Kiếm\","
                        + "\"province_code\":\"01\",\"province_name\":\"Thành phố Hà Nội\","
                        + "\"population\":105301,\"population_measure\":\"register_population\","
                        + "\"population_as_of\":\"2024-12-31\",\"population_source\":\"Merger map 2025-07\","
                        + "\"population_quality\":\"official\",\"population_note\":\"\","
                        + "\"area_km2\":1.91,\"area_measure\":\"area\",\"area_as_of\":\"2025-07-01\","
                        + "\"area_source\":\"Merger map 2025-07\",\"area_quality\":\"official\",\"area_note\":\"\","
                        + "\"layer\":\"reform_2025\",\"basis\":\"published\",\"approximate\":false}");
    }

    @Test
    void polygonsOfBeforeTheReformSayThatTheyAreApproximate() throws IOException {
        JsonNode districts = Written.tree(Written.geoJson(Written.BEFORE, UnitLevel.DISTRICT));
        int partly = 0;
        for (JsonNode feature : districts.get("features")) {
            JsonNode properties = feature.get("properties");
            assertThat(properties.get("approximate").booleanValue())
                    .isEqualTo(!feature.get("geometry").isNull());
            partly += properties.get("basis").toString().equals("\"partly\"") ? 1 : 0;
        }
        assertThat(partly).isBetween(1, 100);
    }

    @Test
    void bytesAreTheSameInEveryRunAndLocale() throws IOException {
        String once = Written.geoJson(Written.NOW, UnitLevel.PROVINCE);
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Written.geoJson(Written.NOW, UnitLevel.PROVINCE)).isEqualTo(once);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void gdalReadsEveryFeature(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("communes.geojson");
        GeoJson.write(Written.features(Written.NOW, UnitLevel.COMMUNE), Written.NOW.layer(), Output.to(file));

        assertThat(InstalledProgram.run("ogrinfo", "-ro", "-so", "-al", file.toString()))
                .contains("Layer name: communes", "Feature Count: 3321", "WGS 84", "full_name: String")
                .doesNotContain("Warning", "ERROR");
        // GEOS is the other implementation of geometry.
        assertThat(InstalledProgram.run(
                        "ogrinfo",
                        "-ro",
                        "-q",
                        "-dialect",
                        "SQLite",
                        "-sql",
                        "SELECT count(*) AS valid FROM communes WHERE ST_IsValid(geometry)",
                        file.toString()))
                .contains("valid (Integer) = 3321");
    }

    @Test
    void emptyCollectionIsADocumentToo() throws IOException {
        StringWriter text = new StringWriter();
        GeoJson.write(List.of(), Written.NOW.layer(), Output.to(text));

        assertThat(Written.tree(text.toString()).get("features").size()).isZero();
    }
}
