package vn.donvi.tables.gazetteer;

import java.util.Comparator;
import java.util.List;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The table of units for databases, one version a row, sorted by code and first date. Beside the columns of {@link
 * UnitSchema} it has the id, which other tables refer to, the level and the full name.
 */
public final class NamedUnitSchema extends Schema<AdministrativeUnit> {
    /** The table. */
    public static final Schema<AdministrativeUnit> NAMED_UNITS = new NamedUnitSchema();

    private final NamedUnitColumns unit = new NamedUnitColumns(table);

    private NamedUnitSchema() {
        super("units", "Versions of administrative units with their ids, levels and full names");
    }

    @Override
    public AdministrativeUnit read(Row row) throws BadRowException {
        return unit.read(row);
    }

    @Override
    public void write(AdministrativeUnit value, NewRow row) {
        unit.write(value, row);
    }

    @Override
    public Comparator<AdministrativeUnit> order() {
        return Comparator.comparing(AdministrativeUnit::id);
    }

    @Override
    public List<Column<?>> key() {
        return unit.key();
    }
}
