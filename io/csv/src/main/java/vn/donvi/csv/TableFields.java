package vn.donvi.csv;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;

/** The columns of a table, each with the type of its fields. Immutable. */
final class TableFields {
    private final List<Column<?>> columns;
    private final FieldType<?>[] types;
    private final boolean mayOmitColumns;

    private TableFields(List<Column<?>> columns, boolean mayOmitColumns) {
        this.columns = List.copyOf(columns);
        this.mayOmitColumns = mayOmitColumns;
        this.types = new FieldType<?>[columns.size()];
        for (Column<?> column : columns) {
            types[column.number()] = FieldType.of(column.type());
        }
    }

    /**
     * Makes the fields of columns that a header must all have, unless the options make it lenient.
     *
     * @throws IllegalArgumentException if a field cannot hold the values of a column
     */
    static TableFields of(List<Column<?>> columns) {
        return new TableFields(columns, false);
    }

    /** Makes the fields of columns that a header may omit unless they are required. */
    static TableFields ofSomeOptional(List<Column<?>> columns) {
        return new TableFields(columns, true);
    }

    List<Column<?>> columns() {
        return columns;
    }

    int size() {
        return types.length;
    }

    /** Whether a header may omit a column. */
    boolean mayOmit(Column<?> column, CsvOptions options) {
        return column.isExtra() || (!column.isRequired() && (mayOmitColumns || options.isHeaderLenient()));
    }

    /**
     * Returns the value of a column in a row without a field for it, or with an empty field.
     *
     * @throws BadRowException if the column is required
     */
    <T> T absent(Column<T> column) throws BadRowException {
        @Nullable T absent = column.absent();
        if (absent == null) {
            throw column.bad("must not be empty");
        }
        return absent;
    }

    /**
     * Reads a field of a column that is not empty.
     *
     * @throws BadRowException if it is not a value of the column
     */
    @SuppressWarnings("unchecked") // the type is that of the column
    <T> T read(Column<T> column, Field field) throws BadRowException {
        FieldType<?> type = types[column.number()];
        @Nullable Object value = type.parse(field);
        if (value == null) {
            throw column.bad("'" + field.excerpt() + "' is not " + type.expected());
        }
        if (column.isRequired() && value instanceof String text && text.isBlank()) {
            throw column.bad("must not be blank");
        }
        return (T) (column.presence() == Column.Presence.OPTIONAL ? Optional.of(value) : value);
    }

    /**
     * Returns the text of the field for a value.
     *
     * @throws IllegalArgumentException if no field can hold the value, such as a blank text in a required column
     */
    @SuppressWarnings("unchecked") // the type is that of the column
    <T> String format(Column<T> column, T value) {
        FieldType<Object> type = (FieldType<Object>) types[column.number()];
        switch (column.presence()) {
            case REQUIRED -> {
                String text = type.format(value);
                if (text.isBlank()) {
                    throw new IllegalArgumentException(column.name() + " must not be blank");
                }
                return text;
            }
            case OPTIONAL -> {
                Optional<Object> stated = (Optional<Object>) value;
                return stated.isPresent() ? type.format(stated.get()) : "";
            }
            default -> {
                return value.equals(column.absent()) ? "" : type.format(value);
            }
        }
    }
}
