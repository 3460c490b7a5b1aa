package vn.donvi.spark.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/**
 * A table of the library in the types of Spark. Numbers, dates and lists keep their types, every other value is text. A
 * value that is not stated, and an empty text, is null. Immutable.
 *
 * @param <T> what a row stands for
 */
final class SparkSchema<T> {
    private final Schema<T> schema;
    private final StructType type;

    SparkSchema(Schema<T> schema) {
        this.schema = schema;
        this.type = type(schema);
    }

    /** The names and types of the columns. */
    StructType type() {
        return type;
    }

    /** A row, with the classes of Java that Spark has for its types. */
    Row row(T value) {
        return RowFactory.create(values(value).toArray());
    }

    /** The values of a row, modifiable. */
    List<@Nullable Object> values(T value) {
        return values(schema, value);
    }

    private static <S> List<@Nullable Object> values(Schema<S> schema, S value) {
        Values row = new Values();
        schema.write(value, row);
        return row.values;
    }

    private static StructType type(Schema<?> schema) {
        List<StructField> fields = new ArrayList<>();
        for (Column<?> column : schema.columns()) {
            boolean isNullable = !column.isRequired() && !(column.type() instanceof ValueType.ListOf<?>);
            fields.add(DataTypes.createStructField(column.name(), type(column.type()), isNullable));
        }
        return DataTypes.createStructType(fields);
    }

    private static DataType type(ValueType<?> type) {
        if (type instanceof ValueType.ListOf<?> list) {
            return DataTypes.createArrayType(type(list.elements()), false);
        } else if (type instanceof ValueType.ObjectOf<?> object) {
            return type(object.schema());
        } else if (type instanceof ValueType.WholeNumbers) {
            return DataTypes.LongType;
        } else if (type instanceof ValueType.Decimal) {
            return DataTypes.DoubleType;
        } else if (type instanceof ValueType.Flag) {
            return DataTypes.BooleanType;
        }
        return type == ValueType.DATE ? DataTypes.DateType : DataTypes.StringType;
    }

    /** The values of a row in the order of its columns. */
    private static final class Values extends NewRow {
        private final List<@Nullable Object> values = new ArrayList<>();

        @Override
        public <V> NewRow set(Column<V> column, V value) {
            if (column.number() != values.size()) {
                throw new IllegalStateException(column + " is not the next column");
            }
            Object stated = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            values.add(stated == null || stated.equals("") ? null : value(column.type(), stated));
            return this;
        }

        private static Object value(ValueType<?> type, Object value) {
            if (type instanceof ValueType.ListOf<?> list) {
                List<Object> elements = new ArrayList<>();
                for (Object each : (List<?>) value) {
                    elements.add(value(list.elements(), each));
                }
                return elements.toArray();
            } else if (type instanceof ValueType.ObjectOf<?> object) {
                return struct(object, value);
            } else if (type instanceof ValueType.Parsed<?> parsed && type != ValueType.DATE) {
                return text(parsed, value);
            } else if (type instanceof ValueType.Choice<?> choice) {
                return label(choice, value);
            }
            return value;
        }

        @SuppressWarnings("unchecked") // a value of a column is of the column's type
        private static <V> Row struct(ValueType.ObjectOf<V> type, Object value) {
            return RowFactory.create(values(type.schema(), (V) value).toArray());
        }

        @SuppressWarnings("unchecked") // a value of a column is of the column's type
        private static <V> String text(ValueType.Parsed<V> type, Object value) {
            return type.format((V) value);
        }

        @SuppressWarnings("unchecked") // a value of a column is of the column's type
        private static <V> String label(ValueType.Choice<V> type, Object value) {
            return type.label((V) value);
        }
    }
}
