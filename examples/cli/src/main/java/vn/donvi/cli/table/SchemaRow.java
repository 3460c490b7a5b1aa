package vn.donvi.cli.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/**
 * A row of a table of the library, as values of a {@link ResultTable}. The library reads back the CSV and JSON Lines
 * that are made of them.
 */
public final class SchemaRow extends NewRow {
    private final List<@Nullable Object> values = new ArrayList<>();

    private SchemaRow() {}

    /** The names of the columns of a table. */
    public static List<String> names(Schema<?> schema) {
        return schema.columns().stream().map(Column::name).toList();
    }

    /** The values of a row in the order of its columns, modifiable; null for an empty text or a value that is not stated. */
    public static <T> List<@Nullable Object> of(Schema<T> schema, T value) {
        SchemaRow row = new SchemaRow();
        schema.write(value, row);
        return row.values;
    }

    /** The texts of a row in the order of its columns; empty for a value that is not stated. */
    public static <T> List<String> texts(Schema<T> schema, T value) {
        List<@Nullable Object> values = of(schema, value);
        List<String> texts = new ArrayList<>(values.size());
        for (Object each : values) {
            texts.add(Objects.toString(each, ""));
        }
        return Collections.unmodifiableList(texts);
    }

    /** Prints rows. */
    public static <T> FormattedOutput.Rows all(Schema<T> schema, Iterable<T> rows) {
        return table -> {
            for (T row : rows) {
                table.row(of(schema, row).toArray());
            }
        };
    }

    @Override
    public <T> NewRow set(Column<T> column, T value) {
        if (column.number() != values.size()) {
            throw new IllegalStateException(column + " is not the next column");
        }
        Object stated = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        values.add(stated == null ? null : shown(column.type(), stated));
        return this;
    }

    private static @Nullable Object shown(ValueType<?> type, Object value) {
        if (type instanceof ValueType.ListOf<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (Object each : (List<?>) value) {
                elements.add(shown(list.elements(), each));
            }
            return new ValueList(elements, list.separator());
        } else if (type instanceof ValueType.ObjectOf<?> object && object.text() != null) {
            return shown(object.text(), value);
        } else if (type instanceof ValueType.Parsed<?> parsed) {
            return text(parsed, value);
        } else if (type instanceof ValueType.Choice<?> choice) {
            return label(choice, value);
        } else if (value instanceof Double number) {
            return NumberText.decimal(number);
        }
        return value.equals("") ? null : value;
    }

    @SuppressWarnings("unchecked") // a value of a column is of the column's type
    private static <T> String text(ValueType.Parsed<T> type, Object value) {
        return type.format((T) value);
    }

    @SuppressWarnings("unchecked") // a value of a column is of the column's type
    private static <T> String label(ValueType.Choice<T> type, Object value) {
        return type.label((T) value);
    }
}
