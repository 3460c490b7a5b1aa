package vn.donvi.sql;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.tables.shared.Decimals;
import vn.donvi.tables.shared.Texts;

/**
 * The form in which values of a type are stored: as texts unless a subclass says another.
 *
 * @param <T> the values
 */
abstract class StoredType<T> {
    private final ValueType<T> type;

    private StoredType(ValueType<T> type) {
        this.type = type;
    }

    /** The form of a type; null if it has none. */
    @SuppressWarnings("unchecked") // the constants say what their values are
    static <T> @Nullable StoredType<T> of(ValueType<T> type) {
        if (type == ValueType.DATE) {
            return (StoredType<T>) new Dates();
        }
        if (type instanceof ValueType.Text) {
            return (StoredType<T>) new PlainTexts();
        }
        if (type instanceof ValueType.Decimal decimal) {
            return (StoredType<T>) new Numbers(decimal);
        }
        if (type instanceof ValueType.WholeNumbers numbers) {
            return (StoredType<T>) new WholeNumbers(numbers);
        }
        if (type instanceof ValueType.Flag) {
            return (StoredType<T>) new Flags();
        }
        if (type instanceof ValueType.Choice<T> choice) {
            return new Labels<>(choice);
        }
        if (type instanceof ValueType.Bytes<T> bytes) {
            return new Bytes<>(bytes);
        }
        if (type instanceof ValueType.Parsed<T> parsed) {
            return new ParsedTexts<>(parsed);
        }
        if (type instanceof ValueType.ListOf<?> list) {
            return (StoredType<T>) Lists.of(list);
        }
        ValueType<T> text = ((ValueType.ObjectOf<T>) type).text();
        return text == null ? null : of(text);
    }

    /** The name of the type in SQL. */
    String name() {
        return "TEXT";
    }

    /** Its number in {@link Types}. */
    int jdbcType() {
        return Types.VARCHAR;
    }

    /** The words for the type at the end of "is not …". */
    String expected() {
        return type.expected();
    }

    /** The stored form of the value that a row has which states none; null for NULL. */
    @Nullable
    Object absent() {
        return null;
    }

    /**
     * Returns the stored form of a value.
     *
     * @throws IllegalArgumentException if it has none
     */
    Object store(T value) {
        return Texts.checked(text(value));
    }

    /** Likewise for a value of which only the schema knows the type. */
    @SuppressWarnings("unchecked") // the column of a value is that of the type
    Object storeAny(Object value) {
        return store((T) value);
    }

    /** Returns the value of a stored form; null if it is not of the type. */
    @Nullable
    T load(Object stored) {
        if (!(stored instanceof String text) || !Texts.isReadable(text)) {
            return null;
        }
        return parse(Texts.normal(text));
    }

    /** The text of a value within a list. */
    abstract String text(T value);

    /** The value of a text within a list; null if it is not of the type. */
    abstract @Nullable T parse(String text);

    private static final class PlainTexts extends StoredType<String> {
        PlainTexts() {
            super(ValueType.TEXT);
        }

        @Override
        String text(String value) {
            return Texts.normal(value);
        }

        @Override
        String parse(String text) {
            return text;
        }
    }

    private static final class ParsedTexts<T> extends StoredType<T> {
        private final ValueType.Parsed<T> parsed;

        ParsedTexts(ValueType.Parsed<T> parsed) {
            super(parsed);
            this.parsed = parsed;
        }

        @Override
        String text(T value) {
            return parsed.format(value);
        }

        @Override
        @Nullable
        T parse(String text) {
            return parsed.parse(text);
        }
    }

    private static final class Bytes<T> extends StoredType<T> {
        private final ValueType.Bytes<T> bytes;

        Bytes(ValueType.Bytes<T> bytes) {
            super(bytes);
            this.bytes = bytes;
        }

        @Override
        String name() {
            return "BLOB";
        }

        @Override
        int jdbcType() {
            return Types.BLOB;
        }

        @Override
        Object store(T value) {
            return bytes.form().format(value);
        }

        @Override
        @Nullable
        T load(Object stored) {
            return stored instanceof byte[] read ? bytes.form().parse(read) : super.load(stored);
        }

        @Override
        String text(T value) {
            return bytes.format(value);
        }

        @Override
        @Nullable
        T parse(String text) {
            return bytes.parse(text);
        }
    }

    private static final class Dates extends StoredType<LocalDate> {
        Dates() {
            super(ValueType.DATE);
        }

        @Override
        String name() {
            return "DATE";
        }

        @Override
        int jdbcType() {
            return Types.DATE;
        }

        @Override
        Object store(LocalDate value) {
            return value;
        }

        @Override
        @Nullable
        LocalDate load(Object stored) {
            if (stored instanceof LocalDate date) {
                return date;
            }
            return stored instanceof Date date ? date.toLocalDate() : super.load(stored);
        }

        @Override
        String text(LocalDate value) {
            return value.toString();
        }

        @Override
        @Nullable
        LocalDate parse(String text) {
            return ((ValueType.Parsed<LocalDate>) ValueType.DATE).parse(text);
        }
    }

    private static final class Numbers extends StoredType<Double> {
        private final ValueType.Decimal type;

        Numbers(ValueType.Decimal type) {
            super(type);
            this.type = type;
        }

        @Override
        String name() {
            return "DOUBLE";
        }

        @Override
        int jdbcType() {
            return Types.DOUBLE;
        }

        @Override
        Object store(Double value) {
            return checked(value);
        }

        @Override
        @Nullable
        Double load(Object stored) {
            return stored instanceof Number number && type.contains(number.doubleValue()) ? number.doubleValue() : null;
        }

        @Override
        String text(Double value) {
            return Decimals.format(checked(value));
        }

        @Override
        @Nullable
        Double parse(String text) {
            return load(Decimals.parse(text));
        }

        private Double checked(Double value) {
            if (!type.contains(value)) {
                throw new IllegalArgumentException(value + " is not " + type.expected());
            }
            return value;
        }
    }

    private static final class WholeNumbers extends StoredType<Long> {
        /** The largest number of digits that always fit a long. */
        private static final int MAX_DIGITS = 18;

        private final ValueType.WholeNumbers numbers;

        WholeNumbers(ValueType.WholeNumbers numbers) {
            super(numbers);
            this.numbers = numbers;
        }

        @Override
        String name() {
            return "BIGINT";
        }

        @Override
        int jdbcType() {
            return Types.BIGINT;
        }

        @Override
        Object store(Long value) {
            if (!numbers.contains(value)) {
                throw new IllegalArgumentException(value + " is not " + expected());
            }
            return value;
        }

        @Override
        @Nullable
        Long load(Object stored) {
            boolean isWhole = stored instanceof Long || stored instanceof Integer || stored instanceof Short;
            return isWhole && numbers.contains(((Number) stored).longValue()) ? ((Number) stored).longValue() : null;
        }

        @Override
        String text(Long value) {
            return store(value).toString();
        }

        @Override
        @Nullable
        Long parse(String text) {
            return text.length() <= MAX_DIGITS && text.matches("[0-9]+") ? load(Long.valueOf(text)) : null;
        }
    }

    private static final class Flags extends StoredType<Boolean> {
        private static final String YES = "yes";

        Flags() {
            super(ValueType.FLAG);
        }

        @Override
        String name() {
            return "BOOLEAN";
        }

        @Override
        int jdbcType() {
            return Types.BOOLEAN;
        }

        @Override
        Object absent() {
            return false;
        }

        @Override
        Object store(Boolean value) {
            return value;
        }

        /** SQLite gives 0 and 1. */
        @Override
        @Nullable
        Boolean load(Object stored) {
            if (stored instanceof Boolean is) {
                return is;
            }
            boolean isNumber = stored.equals(0) || stored.equals(1);
            return isNumber ? Boolean.valueOf(stored.equals(1)) : null;
        }

        @Override
        String text(Boolean value) {
            return value ? YES : "no";
        }

        @Override
        @Nullable
        Boolean parse(String text) {
            return text.equals(YES) ? Boolean.TRUE : text.equals("no") ? Boolean.FALSE : null;
        }
    }

    private static final class Labels<T> extends StoredType<T> {
        private final ValueType.Choice<T> choice;

        Labels(ValueType.Choice<T> choice) {
            super(choice);
            this.choice = choice;
        }

        @Override
        String text(T value) {
            return choice.label(value);
        }

        @Override
        @Nullable
        T parse(String text) {
            int index = choice.labels().indexOf(text);
            return index < 0 ? null : choice.values().get(index);
        }
    }

    private static final class Lists<E> extends StoredType<List<E>> {
        private final StoredType<E> elements;
        private final String separator;

        private Lists(ValueType.ListOf<E> list, StoredType<E> elements) {
            super(list);
            this.elements = elements;
            this.separator = list.separator();
        }

        static <E> @Nullable StoredType<List<E>> of(ValueType.ListOf<E> list) {
            StoredType<E> elements = StoredType.of(list.elements());
            return elements == null ? null : new Lists<>(list, elements);
        }

        @Override
        String expected() {
            return super.expected() + " separated by '" + separator + "'";
        }

        @Override
        String text(List<E> value) {
            List<String> texts = new ArrayList<>();
            for (E element : value) {
                String text = elements.text(element);
                if (text.isEmpty() || text.contains(separator)) {
                    throw new IllegalArgumentException("'" + text + "' cannot be in " + expected());
                }
                texts.add(text);
            }
            return String.join(separator, texts);
        }

        @Override
        @Nullable
        List<E> parse(String text) {
            List<E> values = new ArrayList<>();
            int start = 0;
            while (start <= text.length()) {
                int found = text.indexOf(separator, start);
                int end = found < 0 ? text.length() : found;
                E value = start == end ? null : elements.parse(text.substring(start, end));
                if (value == null) {
                    return null;
                }
                values.add(value);
                start = end + separator.length();
            }
            return Collections.unmodifiableList(values);
        }
    }
}
