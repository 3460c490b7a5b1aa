package vn.donvi.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The columns of a table in the order in which they are declared and written. */
final class Columns {
    private final List<Column<?>> columns = new ArrayList<>();

    /** Declares the next column: one of which no field may be empty. */
    <T> Column<T> required(String name, FieldType<T> type) {
        return add(Column.required(columns.size(), name, type));
    }

    /** Declares the next column: one of which a field may be empty. */
    <T> Column<Optional<T>> optional(String name, FieldType<T> type) {
        return add(Column.optional(columns.size(), name, type));
    }

    /** Declares the next column: one of texts that may be empty. */
    Column<String> text(String name) {
        return add(Column.text(columns.size(), name));
    }

    List<Column<?>> list() {
        return Collections.unmodifiableList(columns);
    }

    int size() {
        return columns.size();
    }

    private <T> Column<T> add(Column<T> column) {
        columns.add(column);
        return column;
    }
}
