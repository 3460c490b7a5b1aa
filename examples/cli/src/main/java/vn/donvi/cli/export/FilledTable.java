package vn.donvi.cli.export;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donvi.sql.SqlTable;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/**
 * A table with its rows.
 *
 * @param rows the rows, in the order of the table
 * @param metadata what a Parquet file of it says of itself, by key
 */
record FilledTable<T>(SqlTable<T> table, List<T> rows, SortedMap<String, String> metadata) {
    static <T> FilledTable<T> of(Schema<T> schema, List<? extends T> rows) {
        return new FilledTable<>(
                SqlTable.of(schema),
                rows.stream().<T>map(row -> row).sorted(schema.order()).toList(),
                Collections.emptySortedMap());
    }

    /** The same table with metadata. */
    FilledTable<T> with(SortedMap<String, String> more) {
        return new FilledTable<>(table, rows, more);
    }

    /** Whether a column has bytes, which CSV would have as digits. */
    boolean hasBytes() {
        return schema().columns().stream().anyMatch(column -> column.type() instanceof ValueType.Bytes<?>);
    }

    Schema<T> schema() {
        return table.schema();
    }

    String name() {
        return schema().name();
    }

    List<String> columns() {
        return schema().columns().stream().map(Column::name).toList();
    }

    /** The values of each row, as a database stores them. */
    Stream<List<@Nullable Object>> stored() {
        return rows.stream().map(table::row);
    }
}
