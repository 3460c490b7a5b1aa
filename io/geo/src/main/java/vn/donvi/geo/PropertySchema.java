package vn.donvi.geo;

import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;

/** The properties of a feature in GeoJSON and TopoJSON. */
final class PropertySchema extends Schema<FeatureProperties> {
    static final Schema<FeatureProperties> PROPERTIES = new PropertySchema();

    private final PropertyColumns columns = new PropertyColumns(table);

    private PropertySchema() {
        super("properties", "Facts about units and their polygons");
    }

    @Override
    public FeatureProperties read(Row row) throws BadRowException {
        return columns.read(row);
    }

    @Override
    public void write(FeatureProperties value, NewRow row) {
        columns.write(value, row);
    }
}
