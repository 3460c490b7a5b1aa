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
        return new PossibleText(number, name);
    }

    /** Which column of its table it is, counted from 0. */
    int number() {
        return number;
    }

    String name() {
        return name;
    }

    /** Whether a field may be empty, and the column missing where the header is lenient. */
    abstract boolean mayBeEmpty();

    /**
     * The value of a field.
     *
     * @throws BadRowException if it is not one of this column
     */
    abstract T read(Field field) throws BadRowException;

    /**
     * The text of a field with this value.
     *
     * @throws IllegalArgumentException if {@link #read} would not give the value back
     */
    abstract String format(T value);

    BadRowException bad(String message) {
        return new BadRowException(name, message);
    }

    private static <T> T parse(Column<?> column, FieldType<T> type, Field field) throws BadRowException {
        @Nullable T value = type.parse(field);
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
        boolean mayBeEmpty() {
            return false;
        }

        @Override
        T read(Field field) throws BadRowException {
            if (field.isEmpty()) {
                throw bad("must not be empty");
            }
            T value = parse(this, type, field);
            if (value instanceof String text && text.isBlank()) {
                throw bad("must not be blank");
            }
            return value;
        }

        @Override
        String format(T value) {
            String text = type.format(value);
            if (text.isBlank()) {
                throw new IllegalArgumentException(name() + " must not be blank");
            }
            return text;
        }
    }

    private static final class Possible<T> extends Column<Optional<T>> {
        private final FieldType<T> type;

        Possible(int number, String name, FieldType<T> type) {
            super(number, name);
            this.type = type;
        }

        @Override
        boolean mayBeEmpty() {
            return true;
        }

        @Override
        Optional<T> read(Field field) throws BadRowException {
            return field.isEmpty() ? Optional.empty() : Optional.of(parse(this, type, field));
        }

        @Override
        String format(Optional<T> value) {
            return value.isPresent() ? type.format(value.get()) : "";
        }
    }

    private static final class PossibleText extends Column<String> {
        PossibleText(int number, String name) {
            super(number, name);
        }

        @Override
        boolean mayBeEmpty() {
            return true;
        }

        @Override
        String read(Field field) throws BadRowException {
            return field.isEmpty() ? "" : parse(this, FieldType.TEXT, field);
        }

        @Override
        String format(String value) {
            return FieldType.TEXT.format(value);
        }
    }
}
