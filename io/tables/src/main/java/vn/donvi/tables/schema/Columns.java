package vn.donvi.tables.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The columns of a table, in the order in which they are declared and written. */
public final class Columns {
    private final List<Column<?>> columns = new ArrayList<>();

    /** Begins without a column. */
    public Columns() {}

    /** Declares the next column. Every row has a value. */
    public <T> Column<T> required(String name, ValueType<T> type, String description) {
        return add(Column.required(columns.size(), name, type, description));
    }

    /** Declares the next column. A row without a value states nothing. */
    public <T> Column<Optional<T>> optional(String name, ValueType<T> type, String description) {
        return add(Column.optional(columns.size(), name, type, description));
    }

    /** Declares the next column, which a table may be without. A row without a value states nothing. */
    public <T> Column<Optional<T>> extra(String name, ValueType<T> type, String description) {
        return add(Column.extra(columns.size(), name, type, description));
    }

    /** Declares the next column, one of texts. A row without a value has an empty text. */
    public Column<String> text(String name, String description) {
        return add(Column.orElse(columns.size(), name, ValueType.TEXT, "", description));
    }

    /** Declares the next column, one of lists. A row without a value has an empty list. */
    public <T> Column<List<T>> list(String name, ValueType<List<T>> type, String description) {
        return add(Column.orElse(columns.size(), name, type, List.of(), description));
    }

    /** Declares the next column, one of true and false. A row without a value has false. */
    public Column<Boolean> flag(String name, String description) {
        return add(Column.orElse(columns.size(), name, ValueType.FLAG, false, description));
    }

    /** Those declared so far, in their order; unmodifiable, and grows. */
    public List<Column<?>> list() {
        return Collections.unmodifiableList(columns);
    }

    private <T> Column<T> add(Column<T> column) {
        for (Column<?> other : columns) {
            if (other.name().equals(column.name())) {
                throw new IllegalArgumentException("there is a column " + column.name() + " already");
            }
        }
        columns.add(column);
        return column;
    }
}
