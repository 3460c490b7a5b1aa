package vn.donvi.tables.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.donvi.neighbour.SharedBorder;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitId;

/**
 * The table of borders between units of a date, sorted by unit and neighbour. donvi writes each border once for a whole
 * level, from the unit with the lower identity, and from the asked unit for one unit. A user's table may have either or
 * both.
 *
 * <pre>{@code
 * List<SharedBorder> borders = CsvTable.of(NeighbourSchema.NEIGHBOURS).read(Path.of("ours.csv")).orThrow();
 * Neighbourhood ours = Neighbourhood.of(vn.on(date), borders);
 * }</pre>
 */
public final class NeighbourSchema extends Schema<SharedBorder> {
    /** The table. */
    public static final Schema<SharedBorder> NEIGHBOURS = new NeighbourSchema();

    private final Column<UnitId> unit = table.required("unit", ValueType.ID, "the identity of a version of a unit");
    private final Column<UnitId> neighbour =
            table.required("neighbour", ValueType.ID, "the identity of a version that has a border with it");
    private final Column<Optional<Double>> metres = table.optional(
            "metres", ValueType.NUMBER, "the length of the border in metres, above 0; none if it is not known");
    private final Column<Boolean> approximate = table.flag(
            "approximate", "whether the border is from coarse polygons, so that a short one may be none in nature");
    private final Column<String> source = table.text("source", "where the border is from");

    private NeighbourSchema() {
        super("neighbours", "Borders between units");
    }

    @Override
    public SharedBorder read(Row row) throws BadRowException {
        UnitId first = row.get(unit);
        UnitId second = row.get(neighbour);
        Optional<Double> length = row.get(metres);
        boolean isApproximate = row.get(approximate);
        String from = row.get(source);
        if (first.equals(second)) {
            throw neighbour.bad("must be another unit than " + unit.name() + ", but is " + second);
        }
        try {
            return new SharedBorder(
                    first,
                    second,
                    length.isPresent() ? OptionalDouble.of(length.get()) : OptionalDouble.empty(),
                    isApproximate,
                    from);
        } catch (IllegalArgumentException e) {
            throw metres.bad(e);
        }
    }

    @Override
    public void write(SharedBorder border, NewRow row) {
        row.set(unit, border.unit())
                .set(neighbour, border.neighbour())
                .set(
                        metres,
                        border.metres().isPresent()
                                ? Optional.of(border.metres().getAsDouble())
                                : Optional.empty())
                .set(approximate, border.isApproximate())
                .set(source, border.source());
    }

    @Override
    public Comparator<SharedBorder> order() {
        return Comparator.naturalOrder();
    }

    @Override
    public List<Column<?>> key() {
        return List.of(unit, neighbour);
    }
}
