package vn.donvi.cli.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.donvi.tables.gazetteer.DatedUnit;
import vn.donvi.tables.gazetteer.NamedUnitColumns;
import vn.donvi.tables.gazetteer.SnapshotSchema;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitCode;

/** The units in force on one date, with their ids, levels and full names. Since there is one date, the id is a key. */
final class UnitOfDaySchema extends Schema<DatedUnit> {
    static final Schema<DatedUnit> UNITS_OF_DAY = new UnitOfDaySchema();

    private final Column<LocalDate> date =
            table.required("date", ValueType.DATE, "the date on which the versions are in force");
    private final NamedUnitColumns unit = new NamedUnitColumns(table);
    private final Column<List<UnitCode>> formerDistricts = table.list(
            "former_districts",
            ValueType.listOf(ValueType.CODE, " ", "codes"),
            "the codes of the districts that the unit, or a part of it, lay in when there were districts last");

    private UnitOfDaySchema() {
        super(SnapshotSchema.SNAPSHOTS.name(), "Administrative units in force on a date");
    }

    @Override
    public DatedUnit read(Row row) throws BadRowException {
        return new DatedUnit(row.get(date), unit.read(row), row.get(formerDistricts));
    }

    @Override
    public void write(DatedUnit value, NewRow row) {
        row.set(date, value.date());
        unit.write(value.unit(), row);
        row.set(formerDistricts, value.formerDistricts());
    }

    @Override
    public Comparator<DatedUnit> order() {
        return SnapshotSchema.SNAPSHOTS.order();
    }

    @Override
    public List<Column<?>> key() {
        return unit.key();
    }
}
