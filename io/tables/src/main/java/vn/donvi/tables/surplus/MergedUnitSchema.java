package vn.donvi.tables.surplus;

import java.util.List;
import java.util.Optional;
import vn.donvi.plan.surplus.MergedUnit;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/** The table of merged units and the units that they are formed from, in the order given. */
public final class MergedUnitSchema extends Schema<MergedUnit> {
    /** The table. */
    public static final Schema<MergedUnit> MERGED_UNITS = new MergedUnitSchema();

    private final Column<String> name = table.required("name", ValueType.TEXT, "the name of the merged unit");
    private final Column<UnitType> type = table.required("type", GazetteerTypes.UNIT_TYPE, "its type");
    private final Column<Optional<Long>> population =
            table.optional("population", ValueType.COUNT, "its people; none if it is not known");
    private final Column<List<UnitCode>> units = table.list(
            "units",
            ValueType.listOf(ValueType.CODE, " ", "codes of units"),
            "the codes of the units that it is formed from; at least one");

    private MergedUnitSchema() {
        super("merged_units", "Merged units and what they are formed from");
    }

    @Override
    public MergedUnit read(Row row) throws BadRowException {
        String called = row.get(name);
        UnitType kind = row.get(type);
        Optional<Long> people = row.get(population);
        List<UnitCode> codes = row.get(units);
        try {
            return new MergedUnit(called, kind, people, codes);
        } catch (IllegalArgumentException e) {
            throw units.bad(e);
        }
    }

    @Override
    public void write(MergedUnit merged, NewRow row) {
        row.set(name, merged.name())
                .set(type, merged.type())
                .set(population, merged.population())
                .set(units, merged.units());
    }
}
