package vn.donvi.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The columns of a table in the order in which they are declared and written. */
final class Columns {
    private final List<Column<?>> columns = new ArrayList<>();
    private final boolean mayBeMissing;

    /** Columns that a header must all have, unless it is lenient. */
    Columns() {
        this(false);
    }

    private Columns(boolean mayBeMissing) {
        this.mayBeMissing = mayBeMissing;
    }

    /** Columns of which a header need not have those whose fields may be empty. */
    static Columns ofSomeOptional() {
        return new Columns(true);
    }

    /** Whether a header need not have the columns whose fields may be empty. */
    boolean mayBeMissing() {
        return mayBeMissing;
    }

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
        return add(Column.orElse(columns.size(), name, FieldType.TEXT, ""));
    }

    /** Declares the next column: one of lists that may be empty. */
    <T> Column<List<T>> list(String name, FieldType<List<T>> type) {
        return add(Column.orElse(columns.size(), name, type, List.of()));
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
