package vn.donvi.tables.gazetteer;

import java.util.Comparator;
import java.util.List;
import vn.donvi.change.ChangeKind;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;

/** The flat table of changes, one a row, without their transfers, sorted by date and id. */
public final class ChangeRowSchema extends Schema<ChangeRow> {
    /** The table. */
    public static final ChangeRowSchema CHANGE_ROWS = new ChangeRowSchema();

    private final ChangeColumns change = new ChangeColumns(table);

    private ChangeRowSchema() {
        super("changes", "Changes of administrative units");
    }

    /** The column of the id. */
    public Column<String> id() {
        return change.id();
    }

    /** The column of the kind. */
    public Column<ChangeKind> kind() {
        return change.kind();
    }

    @Override
    public ChangeRow read(Row row) throws BadRowException {
        return change.read(row);
    }

    @Override
    public void write(ChangeRow value, NewRow row) {
        change.write(value, row);
    }

    @Override
    public Comparator<ChangeRow> order() {
        return Comparator.comparing((ChangeRow row) -> row.enactment().date()).thenComparing(ChangeRow::id);
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
