package vn.donvi.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.tables.shared.Bytes;
import vn.donvi.tables.shared.Decimals;
import vn.donvi.tables.shared.Texts;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * The form of a type's values in a field. Its implementations are classes, since lambdas cost a fresh JVM milliseconds.
 *
 * @param <T> the type of the values
 */
abstract class FieldType<T> {
    static final FieldType<String> TEXT = new TextType();
    static final FieldType<Long> COUNT = new CountType(ValueType.COUNT);

    /**
     * Returns the fields for a type of values.
     *
     * @throws IllegalArgumentException if a field cannot hold them
     */
    @SuppressWarnings("unchecked") // the fields of a type hold the values of that type
    static <T> FieldType<T> of(ValueType<T> type) {
        return (FieldType<T>) anyOf(type);
    }

    private static FieldType<?> anyOf(ValueType<?> type) {
        if (type == ValueType.TEXT) {
            return TEXT;
        } else if (type == ValueType.DATE) {
            return new DateType();
        } else if (type == ValueType.CODE) {
            return new CodeType();
        } else if (type == ValueType.ID) {
            return new IdType();
        } else if (type instanceof ValueType.WholeNumbers numbers) {
            return new CountType(numbers);
        } else if (type instanceof ValueType.Decimal decimal) {
            return new NumberType(decimal);
        } else if (type == ValueType.FLAG) {
            return new FlagType();
        } else if (type instanceof ValueType.Choice<?> choice) {
            return new ChoiceType<>(choice);
        } else if (type instanceof ValueType.ListOf<?> list) {
            return new ListType<>(list);
        } else if (type instanceof ValueType.Parsed<?> parsed) {
            return new ParsedType<>(parsed);
        } else if (type instanceof ValueType.ObjectOf<?> object && object.text() != null) {
            return of(object.text());
        }
        throw new IllegalArgumentException("a field cannot hold " + type.expected());
    }

    /** Reads a field that is not empty; null if its text is not a value of the type. */
    abstract @Nullable T parse(Field field);

    /** A description of the fields, as the end of "is not …". */
    abstract String expected();

    /** The text that {@link #parse} reads as {@code value}. */
    String format(T value) {
        return value.toString();
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static final class TextType extends FieldType<String> {
        @Override
        @Nullable
        String parse(Field field) {
            String text = Text.decode(field.bytes(), field.start(), field.end());
            return text == null || text.indexOf(Bytes.BYTE_ORDER_MARK) >= 0 ? null : text;
        }

        @Override
        String expected() {
            return ValueType.TEXT.expected();
        }

        @Override
        String format(String value) {
            return Texts.normal(value);
        }
    }

    private static final class ListType<T> extends FieldType<List<T>> {
        private final ValueType.ListOf<T> type;
        private final FieldType<T> elements;
        private final byte[] separatorBytes;

        ListType(ValueType.ListOf<T> type) {
            this.type = type;
            this.elements = of(type.elements());
            this.separatorBytes = type.separator().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        @Nullable
        List<T> parse(Field field) {
            List<T> list = new ArrayList<>();
            Field element = new Field(field.bytes());
            int start = field.start();
            while (start <= field.end()) {
                int end = separatorFrom(field, start);
                element.move(start, end);
                T value = element.isEmpty() ? null : elements.parse(element);
                if (value == null) {
                    return null;
                }
                list.add(value);
                start = end + separatorBytes.length;
            }
            return Collections.unmodifiableList(list);
        }

        /** Returns the index of the first separator from {@code start} on; the end of the field if there is none. */
        private int separatorFrom(Field field, int start) {
            int length = separatorBytes.length;
            for (int i = start; i + length <= field.end(); i++) {
                if (Arrays.equals(field.bytes(), i, i + length, separatorBytes, 0, length)) {
                    return i;
                }
            }
            return field.end();
        }

        @Override
        String expected() {
            String each = type.elements() instanceof ValueType.ObjectOf ? ", each " + elements.expected() : "";
            return type.expected() + each + " separated by '" + type.separator() + "'";
        }

        @Override
        String format(List<T> value) {
            List<String> texts = new ArrayList<>();
            for (T element : value) {
                String text = elements.format(element);
                if (text.isEmpty() || text.contains(type.separator())) {
                    throw new IllegalArgumentException("'" + text + "' cannot stand in " + expected());
                }
                texts.add(text);
            }
            return String.join(type.separator(), texts);
        }
    }

    private static final class DateType extends FieldType<LocalDate> {
        @Override
        @Nullable
        LocalDate parse(Field field) {
            return field.date(0);
        }

        @Override
        String expected() {
            return ValueType.DATE.expected();
        }
    }

    private static final class CodeType extends FieldType<UnitCode> {
        @Override
        @Nullable
        UnitCode parse(Field field) {
            return code(field.bytes(), field.start(), field.end());
        }

        @SuppressWarnings("deprecation") // Keeps bytes as characters, so that non-ASCII text is not a code.
        static @Nullable UnitCode code(byte[] bytes, int start, int end) {
            String text = new String(bytes, 0, start, end - start);
            return UnitCode.isCode(text) ? UnitCode.of(text) : null;
        }

        @Override
        String expected() {
            return ValueType.CODE.expected();
        }
    }

    private static final class IdType extends FieldType<UnitId> {
        @Override
        @Nullable
        UnitId parse(Field field) {
            int at = field.start();
            while (at < field.end() && field.bytes()[at] != '@') {
                at++;
            }
            if (at == field.end()) {
                return null;
            }
            UnitCode code = CodeType.code(field.bytes(), field.start(), at);
            LocalDate since = field.date(at + 1 - field.start());
            return code == null || since == null ? null : UnitId.of(code, since);
        }

        @Override
        String expected() {
            return ValueType.ID.expected();
        }
    }

    private static final class CountType extends FieldType<Long> {
        private static final int MAX_DIGITS = 18;

        private final ValueType.WholeNumbers type;

        CountType(ValueType<Long> type) {
            this.type = (ValueType.WholeNumbers) type;
        }

        @Override
        @Nullable
        Long parse(Field field) {
            if (field.length() > MAX_DIGITS) {
                return null;
            }
            long count = 0;
            for (int i = 0; i < field.length(); i++) {
                byte b = field.at(i);
                if (!isDigit(b)) {
                    return null;
                }
                count = count * 10 + (b - '0');
            }
            return type.contains(count) ? (Long) count : null;
        }

        @Override
        String expected() {
            return type == ValueType.COUNT
                    ? "a whole number (at most " + MAX_DIGITS + " digits, without separators)"
                    : type.expected();
        }
    }

    private static final class NumberType extends FieldType<Double> {
        private final ValueType.Decimal type;

        NumberType(ValueType.Decimal type) {
            this.type = type;
        }

        @Override
        @Nullable
        Double parse(Field field) {
            int length = field.length();
            int dot = -1;
            long digits = 0;
            for (int i = 0; i < length; i++) {
                byte b = field.at(i);
                if (isDigit(b)) {
                    digits = digits * 10 + (b - '0');
                } else if (b == '.' && dot < 0 && i > 0 && i < length - 1) {
                    dot = i;
                } else {
                    return null;
                }
            }
            if (length <= Decimals.EXACT_DIGITS) {
                return checked(Decimals.quotient(digits, dot < 0 ? 0 : length - 1 - dot));
            }
            return checked(Double.parseDouble(field.toString()));
        }

        private @Nullable Double checked(double number) {
            return type.contains(number) ? (Double) number : null;
        }

        @Override
        String expected() {
            return type.expected();
        }

        @Override
        String format(Double value) {
            return Decimals.format(value);
        }
    }

    private static final class ChoiceType<T> extends FieldType<T> {
        private final ValueType.Choice<T> type;
        private final byte[][] bytes;

        ChoiceType(ValueType.Choice<T> type) {
            this.type = type;
            this.bytes = new byte[type.labels().size()][];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = type.labels().get(i).getBytes(StandardCharsets.UTF_8);
            }
        }

        @Override
        @Nullable
        T parse(Field field) {
            for (int i = 0; i < bytes.length; i++) {
                if (field.is(bytes[i])) {
                    return type.values().get(i);
                }
            }
            int decomposed = type.labels().indexOf(TEXT.parse(field));
            return decomposed < 0 ? null : type.values().get(decomposed);
        }

        @Override
        String expected() {
            return type.expected();
        }

        @Override
        String format(T value) {
            return type.label(value);
        }
    }

    private static final class ParsedType<T> extends FieldType<T> {
        private final ValueType.Parsed<T> type;

        ParsedType(ValueType.Parsed<T> type) {
            this.type = type;
        }

        @Override
        @Nullable
        T parse(Field field) {
            return type.parse(field.toString());
        }

        @Override
        String expected() {
            return type.expected();
        }

        @Override
        String format(T value) {
            return type.format(value);
        }
    }

    /** True is written {@code yes}, and false is an empty field. */
    private static final class FlagType extends FieldType<Boolean> {
        private static final String YES = "yes";

        @Override
        @Nullable
        Boolean parse(Field field) {
            return YES.equals(field.toString()) ? true : null;
        }

        @Override
        String expected() {
            return "'" + YES + "'";
        }

        @Override
        String format(Boolean value) {
            return value ? YES : "";
        }
    }
}
