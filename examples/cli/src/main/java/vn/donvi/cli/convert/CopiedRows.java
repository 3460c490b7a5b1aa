package vn.donvi.cli.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.csv.UserRows;
import vn.donvi.csv.UserTable;

/** Copies a user's table byte for byte, with the added fields. */
final class CopiedRows implements TablePass.Target {
    private static final byte[] NOTHING = {};

    private final OutputStream out;

    /**
     * Copies the header.
     *
     * @param added the added columns
     */
    CopiedRows(UserTable table, List<String> added, OutputStream out) throws IOException {
        this.out = out;
        table.writeHeader(table.fields(added), out);
    }

    @Override
    public void row(UserRows rows, int row, @Nullable Addition addition) throws IOException {
        rows.write(row, addition == null ? NOTHING : addition.fields(), out);
    }
}
