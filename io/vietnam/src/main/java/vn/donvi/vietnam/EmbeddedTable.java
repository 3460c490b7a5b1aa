package vn.donvi.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.tables.Input;
import vn.donvi.tables.schema.Schema;

/** A table of rules that is embedded beside the gazetteer. */
final class EmbeddedTable {
    private EmbeddedTable() {}

    /**
     * Reads a table.
     *
     * @throws vn.donvi.problem.ProblemsException if a row has a problem, with all of them
     * @throws UncheckedIOException if the table cannot be read at all
     */
    static <T> List<T> read(Schema<T> schema, String file) {
        try (InputStream table = EmbeddedTable.class.getResourceAsStream(file)) {
            if (table == null) {
                throw new IllegalStateException("the table is not embedded: " + file);
            }
            return CsvTable.of(schema)
                    .read(Input.of(table, file), CsvOptions.STANDARD)
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
