package vn.donvi.tables.gazetteer;

import java.util.List;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/**
 * The flat table of transfers, one a row, in the order of the changes and within one in its order. Every change but
 * establishments and dissolutions has some.
 */
public final class TransferRowSchema extends Schema<TransferRow> {
    /** The table. */
    public static final TransferRowSchema TRANSFER_ROWS = new TransferRowSchema();

    private final Column<String> change = table.required("change", ValueType.TEXT, "the id of a change");
    private final TransferColumns transfer = new TransferColumns(table);

    private TransferRowSchema() {
        super("transfers", "How much of one version went to another");
    }

    /** The column of the id of the change. */
    public Column<String> change() {
        return change;
    }

    @Override
    public TransferRow read(Row row) throws BadRowException {
        return new TransferRow(row.get(change), transfer.read(row));
    }

    @Override
    public void write(TransferRow value, NewRow row) {
        row.set(change, value.change());
        transfer.write(value.transfer(), row);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(change, transfer.ends().get(0), transfer.ends().get(1));
    }

    @Override
    public List<Column<?>> sortedBy() {
        return List.of();
    }
}
