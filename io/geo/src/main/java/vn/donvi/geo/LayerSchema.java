package vn.donvi.geo;

import java.time.LocalDate;
import java.util.List;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The table of published polygons, with their origin and licence. It goes wherever a table of polygons goes. */
public final class LayerSchema extends Schema<BoundaryLayer> {
    /** The table. */
    public static final Schema<BoundaryLayer> LAYERS = new LayerSchema();

    private final Column<BoundaryLayer> layer =
            table.required("layer", PropertyColumns.LAYER, "the name by which other tables call it");
    private final Column<LocalDate> date =
            table.required("date", ValueType.DATE, "the date of the units that the polygons were published for");
    private final Column<Long> error = table.required(
            "error_metres", ValueType.COUNT, "how far a border may lie from where it is drawn, in metres");
    private final Column<String> origin = table.required("origin", ValueType.TEXT, "who drew and published them");
    private final Column<String> licence = table.required("licence", ValueType.TEXT, "the licence and whose it is");

    private LayerSchema() {
        super("boundary_layers", "Published polygons");
    }

    @Override
    public BoundaryLayer read(Row row) throws BadRowException {
        BoundaryLayer value = row.get(layer);
        check(row, date, value.date());
        check(row, error, (long) value.errorMetres());
        check(row, origin, value.origin());
        check(row, licence, value.licence());
        return value;
    }

    private static <T> void check(Row row, Column<T> column, T known) throws BadRowException {
        T stated = row.get(column);
        if (!stated.equals(known)) {
            throw column.bad("must be " + known + ", but is " + stated);
        }
    }

    @Override
    public void write(BoundaryLayer value, NewRow row) {
        row.set(layer, value)
                .set(date, value.date())
                .set(error, (long) value.errorMetres())
                .set(origin, value.origin())
                .set(licence, value.licence());
    }

    @Override
    public List<Column<?>> key() {
        return List.of(layer);
    }

    @Override
    public List<Column<?>> sortedBy() {
        return List.of();
    }
}
