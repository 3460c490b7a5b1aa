package vn.donvi.csv;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its name, and how its fields are read and written.
 *
 * @param <T> what {@link TableReader#get} gives for it
 */
abstract class Column<T> {

    private final int number;
    private final String name;

    private Column(int number, String name) {
        this.number = number;
        this.name = name;
    }

    /** A column of which no field may be empty. */
    static <T> Column<T> required(int number, String name, FieldType<T> type) {
        return new Required<>(number, name, type);
    }

    /** A column of which a field may be empty: nothing is stated then. */
    static <T> Column<Optional<T>> optional(int number, String name, FieldType<T> type) {
        return new Possible<>(number, name, type);
    }

    /** A column of texts that may be empty. */
    static Column<String> text(int number, String name) {
        return new Text(number, name);
    }

    /** Which column of its table it is, counted from 0. */
    int number() {
        return number;
    }

    String name() {
        return name;
    }

    /**
     * The value of a field.
     *
     * @throws BadRowException if it is not one of this column
     */
    abstract T read(Field field, Values values) throws BadRowException;

    /** The text of a field with this value. */
    abstract String format(T value);

    BadRowException bad(String message) {
        return new BadRowException(name, message);
    }

    private static <T> T parse(Column<?> column, FieldType<T> type, Field field, Values values) throws BadRowException {
        @Nullable T value = type.parse(field, values);
        if (value == null) {
            throw column.bad("'" + field.excerpt() + "' is not " + type.expected());
        }
        return value;
    }

    private static final class Required<T> extends Column<T> {
        private final FieldType<T> type;

        Required(int number, String name, FieldType<T> type) {
            super(number, name);
            this.type = type;
        }

        @Override
        T read(Field field, Values values) throws BadRowException {
            if (field.isBlank()) {
                throw bad("must not be empty");
            }
            return parse(this, type, field, values);
        }

        @Override
        String format(T value) {
            return type.format(value);
        }
    }

    private static final class Possible<T> extends Column<Optional<T>> {
        private final FieldType<T> type;

        Possible(int number, String name, FieldType<T> type) {
            super(number, name);
            this.type = type;
        }

        @Override
        Optional<T> read(Field field, Values values) throws BadRowException {
            return field.isEmpty() ? Optional.empty() : Optional.of(parse(this, type, field, values));
        }

        @Override
        String format(Optional<T> value) {
            return value.isPresent() ? type.format(value.get()) : "";
        }
    }

    private static final class Text extends Column<String> {
        Text(int number, String name) {
            super(number, name);
        }

        @Override
        String read(Field field, Values values) {
            return field.isEmpty() ? "" : values.text(field);
        }

        @Override
        String format(String value) {
            return Values.normal(value);
        }
    }
}
