package vn.donvi.geo;

import java.io.StringWriter;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * The metadata that make a Parquet file with the columns of {@link FeatureSchema} a GeoParquet file of version 1.1. Its
 * writer, such as DuckDB, stores them under {@link #KEY}:
 *
 * <pre>
 * COPY (FROM boundaries) TO 'boundaries.parquet' (FORMAT parquet, KV_METADATA {geo: '…'})
 * </pre>
 */
public final class GeoParquet {
    /** The key of the metadata. */
    public static final String KEY = "geo";

    private static final String VERSION = "1.1.0";

    private GeoParquet() {}

    /**
     * The metadata of a file with these units, as JSON: encoding, type, orientation and the box around all polygons.
     */
    public static String metadata(List<UnitFeature> features) {
        String column = FeatureSchema.FEATURES.geometry().name();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FeatureJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("version", VERSION);
            json.writeStringProperty("primary_column", column);
            json.writeObjectPropertyStart("columns");
            json.writeObjectPropertyStart(column);
            json.writeStringProperty("encoding", "WKB");
            json.writeArrayPropertyStart("geometry_types");
            json.writeString("MultiPolygon");
            json.writeEndArray();
            // Without a member crs, coordinates are those of OGC:CRS84: WGS 84 with the longitude first.
            json.writeStringProperty("orientation", "counterclockwise");
            json.writeStringProperty("edges", "planar");
            writeBox(box(features), json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static Envelope box(List<UnitFeature> features) {
        Envelope box = new Envelope();
        for (UnitFeature feature : features) {
            feature.geometry().ifPresent(geometry -> box.expandToInclude(geometry.getEnvelopeInternal()));
        }
        return box;
    }

    private static void writeBox(Envelope box, JsonGenerator json) {
        if (box.isNull()) {
            return;
        }
        double[] bounds = {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
        json.writeName("bbox");
        json.writeArray(bounds, 0, bounds.length);
    }
}
