package vn.donvi.geo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.MultiPolygon;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;

/**
 * The table of the units of a date with their polygons, sorted by code and first date. A unit without a polygon has a
 * row too. {@code layer} refers to the table of {@link LayerSchema}, which has the licence.
 */
public final class FeatureSchema extends Schema<UnitFeature> {
    /** The table. */
    public static final FeatureSchema FEATURES = new FeatureSchema();

    private final PropertyColumns columns = new PropertyColumns(table);
    private final Column<Optional<MultiPolygon>> geometry = table.optional(
            "geometry",
            WellKnownBinary.MULTI_POLYGON,
            "the polygon as WKB, a MultiPolygon in degrees of WGS 84 with the longitude first; none if it has none");

    private FeatureSchema() {
        super("boundaries", "Administrative units in force on a date, with figures and polygons");
    }

    /** The column of the polygons. */
    public Column<Optional<MultiPolygon>> geometry() {
        return geometry;
    }

    @Override
    public UnitFeature read(Row row) throws BadRowException {
        FeatureProperties properties = columns.read(row);
        Optional<MultiPolygon> polygon = row.get(geometry);
        try {
            return new UnitFeature(properties, polygon);
        } catch (IllegalArgumentException e) {
            throw geometry.bad(e);
        }
    }

    @Override
    public void write(UnitFeature value, NewRow row) {
        columns.write(value.properties(), row);
        row.set(geometry, value.geometry());
    }

    @Override
    public Comparator<UnitFeature> order() {
        return Comparator.comparing(feature -> feature.properties().unit().id());
    }

    @Override
    public List<Column<?>> key() {
        return columns.key();
    }
}
