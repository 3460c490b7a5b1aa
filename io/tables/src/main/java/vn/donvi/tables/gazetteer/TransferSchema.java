package vn.donvi.tables.gazetteer;

import vn.donvi.change.Transfer;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;

/** The transfers within a change, in formats with nested objects. */
public final class TransferSchema extends Schema<Transfer> {
    /** The table. */
    public static final Schema<Transfer> TRANSFERS = new TransferSchema();

    private final TransferColumns transfer = new TransferColumns(table);

    private TransferSchema() {
        super("transfers", "How much of one version went to another");
    }

    @Override
    public Transfer read(Row row) throws BadRowException {
        return transfer.read(row);
    }

    @Override
    public void write(Transfer value, NewRow row) {
        transfer.write(value, row);
    }
}
