package vn.donvi.tables.gazetteer;

import java.util.Comparator;
import java.util.List;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The table of changes in formats with nested objects, each with its transfers, sorted by date and id. */
public final class ChangeSchema extends Schema<UnitChange> {
    /** The table. A row with a problem in one of its transfers is left out, since half a change states something else. */
    public static final Schema<UnitChange> CHANGES = new ChangeSchema();

    private final ChangeColumns change = new ChangeColumns(table);
    private final Column<List<Transfer>> transfers = table.list(
            "transfers",
            ValueType.listOf(ValueType.object(TransferSchema.TRANSFERS), " ", "transfers"),
            "its transfers in order; none for an establishment or a dissolution");

    private ChangeSchema() {
        super("changes", "Changes of administrative units");
    }

    @Override
    public UnitChange read(Row row) throws BadRowException {
        ChangeRow stated = change.read(row);
        List<Transfer> moved = row.get(transfers);
        if (stated.isOfOneUnit() != moved.isEmpty()) {
            throw transfers.bad(
                    (moved.isEmpty() ? "must not be empty for " : "must be empty for ") + stated.kindLabel());
        }
        return stated.change(moved);
    }

    @Override
    public void write(UnitChange value, NewRow row) {
        change.write(ChangeRow.of(value), row);
        row.set(transfers, value.transfers());
    }

    @Override
    public Comparator<UnitChange> order() {
        return Comparator.comparing(UnitChange::date).thenComparing(UnitChange::id);
    }

    @Override
    public List<Column<?>> sortedBy() {
        return List.of(change.date(), change.id());
    }

    @Override
    public List<Column<?>> key() {
        return List.of(change.id());
    }
}
