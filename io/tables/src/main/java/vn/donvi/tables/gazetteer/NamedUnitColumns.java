package vn.donvi.tables.gazetteer;

import java.util.List;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Columns;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/** The columns of a version of a unit, and after them its id, level and full name, which follow from them. */
public final class NamedUnitColumns {
    private final UnitColumns unit;
    private final Column<UnitId> id;
    private final Column<UnitLevel> level;
    private final Column<String> fullName;

    /** Declares them as the next columns of a table. */
    public NamedUnitColumns(Columns table) {
        this.unit = new UnitColumns(table);
        this.id = table.required("id", ValueType.ID, "the identity of the version, by which other tables call it");
        this.level = table.required("level", ValueType.oneOf(UnitLevel.values()), "the level of its type");
        this.fullName = table.required("full_name", ValueType.TEXT, "the name with the type");
    }

    /** The column that identifies a version. */
    public List<Column<?>> key() {
        return List.of(id);
    }

    /**
     * Returns the version of a row.
     *
     * @throws BadRowException if a value is not of its column, or contradicts the others
     */
    public AdministrativeUnit read(Row row) throws BadRowException {
        AdministrativeUnit value = unit.read(row);
        check(row, id, value.id());
        check(row, level, value.level());
        check(row, fullName, value.fullName());
        return value;
    }

    private static <T> void check(Row row, Column<T> column, T derived) throws BadRowException {
        T stated = row.get(column);
        if (!stated.equals(derived)) {
            throw column.bad("must be " + derived + ", but is " + stated);
        }
    }

    /** Sets them in a row. */
    public void write(AdministrativeUnit value, NewRow row) {
        unit.write(value, row);
        row.set(id, value.id()).set(level, value.level()).set(fullName, value.fullName());
    }
}
