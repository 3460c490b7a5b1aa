package vn.donvi.geo;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.donvi.boundaries.SharedArcs;
import vn.donvi.tables.Output;
import vn.donvi.unit.UnitLevel;

/**
 * Writes units as TopoJSON: each border once, on the grid of the published polygons, which is its transform. Each level
 * is an object: {@code provinces}, {@code districts} where there are any, and {@code communes}. A unit without a
 * polygon has a geometry whose type is null, which some readers pass over. It has a quarter of the size of GeoJSON,
 * and neighbours fit exactly. Lines were simplified, so that some polygons cross themselves within a few metres; those
 * of {@link GeoJson} are repaired.
 *
 * <p>The bytes depend on the units alone.
 */
public final class TopoJson {
    /** The arcs within the document. */
    private static final int ARCS_LEVEL = 2;

    private TopoJson() {}

    /**
     * Writes all units of a set; to a file all or nothing.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(FeatureSet units, Output output) throws IOException {
        FeatureJson.write(output, ARCS_LEVEL, json -> write(units, json));
    }

    private static void write(FeatureSet units, JsonGenerator json) {
        SharedArcs arcs = units.arcs();
        json.writeStartObject();
        json.writeStringProperty("type", "Topology");
        FeatureJson.writeOrigin(units.date().toString(), units.layer(), json);
        json.writeObjectPropertyStart("transform");
        pair("scale", arcs.longitudeStep(), arcs.latitudeStep(), json);
        pair("translate", arcs.originLongitude(), arcs.originLatitude(), json);
        json.writeEndObject();
        json.writeObjectPropertyStart("objects");
        for (UnitLevel level : units.levels()) {
            json.writeObjectPropertyStart(level.name().toLowerCase(Locale.ROOT) + "s");
            json.writeStringProperty("type", "GeometryCollection");
            json.writeArrayPropertyStart("geometries");
            for (FeatureProperties unit : units.properties(level)) {
                json.writeStartObject();
                write(arcs.find(unit.unit().code()), json);
                FeatureJson.writeUnit(unit, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("arcs");
        for (int arc = 0; arc < arcs.count(); arc++) {
            write(arcs, arc, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void pair(String name, double first, double second, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        json.writeNumber(first);
        json.writeNumber(second);
        json.writeEndArray();
    }

    private static void write(Optional<List<List<int[]>>> polygons, JsonGenerator json) {
        if (polygons.isEmpty()) {
            json.writeNullProperty("type");
            return;
        }
        boolean isOne = polygons.get().size() == 1;
        json.writeStringProperty("type", isOne ? "Polygon" : "MultiPolygon");
        json.writeName("arcs");
        if (isOne) {
            write(polygons.get().get(0), json);
            return;
        }
        json.writeStartArray();
        for (List<int[]> polygon : polygons.get()) {
            write(polygon, json);
        }
        json.writeEndArray();
    }

    private static void write(List<int[]> polygon, JsonGenerator json) {
        json.writeStartArray();
        for (int[] ring : polygon) {
            json.writeArray(ring, 0, ring.length);
        }
        json.writeEndArray();
    }

    /** The first point as it is, each other as a difference from the one before. */
    private static void write(SharedArcs arcs, int arc, JsonGenerator json) {
        json.writeStartArray();
        int column = 0;
        int row = 0;
        for (int point = 0; point < arcs.points(arc); point++) {
            int[] step = {arcs.column(arc, point) - column, arcs.row(arc, point) - row};
            json.writeArray(step, 0, step.length);
            column = arcs.column(arc, point);
            row = arcs.row(arc, point);
        }
        json.writeEndArray();
    }
}
