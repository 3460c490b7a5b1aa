package vn.donvi.geo;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.tables.Output;

/**
 * Writes units as GeoJSON, as RFC 7946 defines it: longitude before latitude in degrees of WGS 84, at most seven
 * decimals, outer rings to the left, no member {@code crs}. A unit without a polygon has a feature whose geometry is
 * null. The id of a feature is the identity of the version. The document has the date, the origin and the licence of
 * the polygons as members of its own, which the RFC allows and readers pass over.
 *
 * <p>The bytes depend on the units alone.
 */
public final class GeoJson {
    /** The array of features within the document. */
    private static final int FEATURES_LEVEL = 2;

    private static final int DECIMALS = 7;

    private GeoJson() {}

    /**
     * Writes a FeatureCollection; to a file all or nothing.
     *
     * @param features the units, of one level, for polygons of a collection should not overlap
     * @param layer the published polygons that theirs are made of
     * @throws IOException if it cannot be written
     */
    public static void write(List<UnitFeature> features, BoundaryLayer layer, Output output) throws IOException {
        FeatureJson.write(output, FEATURES_LEVEL, json -> write(features, layer, json));
    }

    private static void write(List<UnitFeature> features, BoundaryLayer layer, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        String date =
                features.isEmpty() ? "" : features.get(0).properties().date().toString();
        FeatureJson.writeOrigin(date, layer, json);
        json.writeArrayPropertyStart("features");
        for (UnitFeature feature : features) {
            json.writeStartObject();
            json.writeStringProperty("type", "Feature");
            FeatureJson.writeUnit(feature.properties(), json);
            write(feature.geometry(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A territory of one part is a Polygon. */
    private static void write(Optional<MultiPolygon> geometry, JsonGenerator json) {
        if (geometry.isEmpty()) {
            json.writeNullProperty("geometry");
            return;
        }
        MultiPolygon polygons = geometry.get();
        boolean isOne = polygons.getNumGeometries() == 1;
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", isOne ? "Polygon" : "MultiPolygon");
        json.writeName("coordinates");
        if (isOne) {
            write((Polygon) polygons.getGeometryN(0), json);
        } else {
            json.writeStartArray();
            for (int i = 0; i < polygons.getNumGeometries(); i++) {
                write((Polygon) polygons.getGeometryN(i), json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(Polygon polygon, JsonGenerator json) {
        json.writeStartArray();
        write(polygon.getExteriorRing(), json);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            write(polygon.getInteriorRingN(i), json);
        }
        json.writeEndArray();
    }

    private static void write(LinearRing ring, JsonGenerator json) {
        json.writeStartArray();
        for (Coordinate place : ring.getCoordinates()) {
            json.writeStartArray();
            json.writeNumber(decimal(place.getX()));
            json.writeNumber(decimal(place.getY()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static String decimal(double degrees) {
        long rounded = Math.round(degrees * 1e7);
        return BigDecimal.valueOf(rounded, DECIMALS).stripTrailingZeros().toPlainString();
    }
}
