package vn.donvi.sql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;

/** The values of a row that is written, as they are stored. */
final class StoredRow extends NewRow {
    private final List<Column<?>> columns;
    private final List<StoredType<?>> types;
    private @Nullable Object[] values = {};
    private int next;

    StoredRow(List<Column<?>> columns, List<StoredType<?>> types) {
        this.columns = columns;
        this.types = types;
    }

    /** Begins the next row. */
    void begin() {
        values = new Object[columns.size()];
        next = 0;
    }

    /**
     * The values of the row.
     *
     * @throws IllegalStateException if a column was not set
     */
    @Nullable
    Object[] values() {
        if (next < values.length) {
            throw new IllegalStateException("the column " + columns.get(next) + " was not set");
        }
        return values;
    }

    @Override
    public <T> NewRow set(Column<T> column, T value) {
        if (next == values.length || columns.get(next) != column) {
            throw new IllegalStateException("the column " + column + " is not the next one");
        }
        values[next] = stored(column, value);
        next++;
        return this;
    }

    private <T> @Nullable Object stored(Column<T> column, T value) {
        StoredType<?> type = types.get(column.number());
        switch (column.presence()) {
            case OPTIONAL -> {
                Optional<?> stated = (Optional<?>) value;
                return stated.isPresent() ? checked(column, type.storeAny(stated.get())) : null;
            }
            case DEFAULTED -> {
                return value.equals(column.absent()) ? type.absent() : checked(column, type.storeAny(value));
            }
            default -> {
                return checked(column, type.storeAny(value));
            }
        }
    }

    /** Refuses a text that is read as missing, or as blank where every row has a value. */
    private static Object checked(Column<?> column, Object value) {
        if (value instanceof String text && (column.isRequired() ? text.isBlank() : text.isEmpty())) {
            throw new IllegalArgumentException(column + " must not be " + (text.isEmpty() ? "empty" : "blank"));
        }
        return value;
    }
}
