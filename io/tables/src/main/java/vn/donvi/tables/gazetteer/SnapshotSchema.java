package vn.donvi.tables.gazetteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitCode;

/** The units in force on a date, or on several, one a row, sorted by date, code and first date. */
public final class SnapshotSchema extends Schema<DatedUnit> {
    /** The table. */
    public static final Schema<DatedUnit> SNAPSHOTS = new SnapshotSchema();

    private final Column<LocalDate> date =
            table.required("date", ValueType.DATE, "a date on which the version is in force");
    private final UnitColumns unit = new UnitColumns(table);
    private final Column<List<UnitCode>> formerDistricts = table.list(
            "former_districts",
            ValueType.listOf(ValueType.CODE, " ", "codes"),
            "the codes of the districts that the unit, or a part of it, lay in when there were districts last");

    private SnapshotSchema() {
        super("snapshots", "Administrative units in force on a date, or on several");
    }

    @Override
    public DatedUnit read(Row row) throws BadRowException {
        DatedUnit value = new DatedUnit(row.get(date), unit.read(row), row.get(formerDistricts));
        if (!value.unit().isInForce(value.date())) {
            throw date.bad(value.date() + " is not within " + value.unit().validity());
        }
        return value;
    }

    @Override
    public void write(DatedUnit value, NewRow row) {
        row.set(date, value.date());
        unit.write(value.unit(), row);
        row.set(formerDistricts, value.formerDistricts());
    }

    @Override
    public Comparator<DatedUnit> order() {
        return Comparator.comparing(DatedUnit::date)
                .thenComparing(value -> value.unit().id());
    }

    @Override
    public List<Column<?>> key() {
        return List.of(date, unit.key().get(0), unit.key().get(1));
    }
}
