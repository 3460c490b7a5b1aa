package vn.donvi.tables.gazetteer;

import java.util.Comparator;
import java.util.List;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.unit.AdministrativeUnit;

/** The table of units, one version a row, sorted by code and first date. */
public final class UnitSchema extends Schema<AdministrativeUnit> {
    /** The table. */
    public static final Schema<AdministrativeUnit> UNITS = new UnitSchema();

    private final UnitColumns unit = new UnitColumns(table);

    private UnitSchema() {
        super("units", "Versions of administrative units");
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
