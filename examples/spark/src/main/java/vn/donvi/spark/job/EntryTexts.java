package vn.donvi.spark.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionSchema;
import vn.donvi.spark.executor.OutputFormat;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** Makes the texts of the columns that are added to a row: those of a conversion without its input. */
enum EntryTexts implements OutputFormat<List<String>> {
    /** The only format of texts. */
    TEXTS;

    private static final Schema<ConversionEntry> SCHEMA = ConversionSchema.CONVERSIONS;

    /** The names of the added columns. */
    static final List<String> COLUMNS =
            SCHEMA.columns().stream().skip(1).map(Column::name).toList();

    /** The texts of the added columns; empty for a value that is not stated. Unmodifiable. */
    @Override
    public List<String> format(ConversionEntry entry) {
        Texts row = new Texts();
        SCHEMA.write(entry, row);
        return List.copyOf(row.texts.subList(1, row.texts.size()));
    }

    private static final class Texts extends NewRow {
        private final List<String> texts = new ArrayList<>();

        @Override
        public <T> NewRow set(Column<T> column, T value) {
            if (column.number() != texts.size()) {
                throw new IllegalStateException(column + " is not the next column");
            }
            Object stated = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            texts.add(stated == null ? "" : text(column.type(), stated));
            return this;
        }

        private static String text(ValueType<?> type, Object value) {
            if (type instanceof ValueType.ListOf<?> list) {
                StringJoiner elements = new StringJoiner(list.separator());
                ((List<?>) value).forEach(each -> elements.add(text(list.elements(), each)));
                return elements.toString();
            } else if (type instanceof ValueType.ObjectOf<?> object && object.text() != null) {
                return text(object.text(), value);
            } else if (type instanceof ValueType.Parsed<?> parsed) {
                return formatted(parsed, value);
            } else if (type instanceof ValueType.Choice<?> choice) {
                return label(choice, value);
            }
            return value.toString();
        }

        @SuppressWarnings("unchecked") // a value of a column is of the column's type
        private static <T> String formatted(ValueType.Parsed<T> type, Object value) {
            return type.format((T) value);
        }

        @SuppressWarnings("unchecked") // a value of a column is of the column's type
        private static <T> String label(ValueType.Choice<T> type, Object value) {
            return type.label((T) value);
        }
    }
}
