package vn.donvi.cli.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donvi.sql.SqlTable;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Schema;

/**
 * A table with its rows.
 *
 * @param rows the rows, in the order of the table
 */
record FilledTable<T>(SqlTable<T> table, List<T> rows) {
    static <T> FilledTable<T> of(Schema<T> schema, List<? extends T> rows) {
        return new FilledTable<>(
                SqlTable.of(schema),
                rows.stream().<T>map(row -> row).sorted(schema.order()).toList());
    }

    String name() {
        return table.schema().name();
    }

    List<String> columns() {
        return table.schema().columns().stream().map(Column::name).toList();
    }

    /** The values of each row, as a database stores them. */
    Stream<List<@Nullable Object>> stored() {
        return rows.stream().map(table::row);
    }
}
