package vn.donvi.geo;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import vn.donvi.tables.schema.ValueType;

/** Polygons as well-known binary, as OGC defines it: two dimensions, little-endian, no reference system in it. */
final class WellKnownBinary implements ValueType.ByteForm<MultiPolygon> {
    static final ValueType<MultiPolygon> MULTI_POLYGON =
            ValueType.bytes("a MultiPolygon as WKB", new WellKnownBinary());

    private static final int WGS_84 = 4326;
    private static final int DIMENSIONS = 2;

    private WellKnownBinary() {}

    /** Readers and writers of JTS have a state, so that each call has its own. */
    @Override
    public @Nullable MultiPolygon parse(byte[] bytes) {
        try {
            Geometry geometry = new WKBReader(new GeometryFactory(new PrecisionModel(), WGS_84)).read(bytes);
            return geometry instanceof MultiPolygon polygons ? polygons : null;
        } catch (ParseException | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public byte[] format(MultiPolygon polygons) {
        return new WKBWriter(DIMENSIONS, ByteOrderValues.LITTLE_ENDIAN).write(polygons);
    }
}
