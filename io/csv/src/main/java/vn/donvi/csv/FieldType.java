package vn.donvi.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.measure.Measure;
import vn.donvi.tables.shared.Bytes;
import vn.donvi.tables.shared.Decimals;
import vn.donvi.tables.shared.Texts;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/**
 * How values of a type stand in a field. Classes instead of lambdas, which cost a fresh JVM milliseconds.
 *
 * @param <T> the type
 */
abstract class FieldType<T> {
    static final FieldType<String> TEXT = new TextType();
    static final FieldType<List<String>> TEXTS = listOf(TEXT, "|", "texts");
    static final FieldType<LocalDate> DATE = new DateType();
    static final FieldType<UnitCode> CODE = new CodeType();
    static final FieldType<UnitId> ID = new IdType();
    static final FieldType<Long> COUNT = new CountType();
    static final FieldType<Double> NUMBER = new NumberType();
    static final FieldType<Extent> EXTENT = oneOf(Extent.values());
    static final FieldType<UnitType> UNIT_TYPE = oneOf(UnitType.values(), labels(UnitType.values()));
    static final FieldType<Measure> MEASURE = oneOf(Measure.values(), labels(Measure.values()));

    /** One of the constants of an enum, by its name in lower case. */
    static <E extends Enum<E>> FieldType<E> oneOf(E[] constants) {
        String[] labels = new String[constants.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = constants[i].name().toLowerCase(Locale.ROOT);
        }
        return oneOf(constants, labels);
    }

    /** One of some values, each by its label. */
    static <T> FieldType<T> oneOf(T[] values, String[] labels) {
        return new ChoiceType<>(values, labels);
    }

    /** Values of another type with a separator between them; none is empty or has the separator in it. */
    static <T> FieldType<List<T>> listOf(FieldType<T> elements, String separator, String what) {
        return new ListType<>(elements, separator, what);
    }

    private static String[] labels(Measure[] measures) {
        String[] labels = new String[measures.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = measures[i].label();
        }
        return labels;
    }

    private static String[] labels(UnitType[] types) {
        String[] labels = new String[types.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = types[i].label();
        }
        return labels;
    }

    /** The value of a field that is not empty; null if it is none of the type. */
    abstract @Nullable T parse(Field field);

    /** What the type's fields are, as the end of "is not …". */
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
            return "text without a byte order mark in it";
        }

        @Override
        String format(String value) {
            return Texts.normal(value);
        }
    }

    private static final class ListType<T> extends FieldType<List<T>> {
        private final FieldType<T> elements;
        private final String separator;
        private final byte[] separatorBytes;
        private final String what;

        ListType(FieldType<T> elements, String separator, String what) {
            this.elements = elements;
            this.separator = separator;
            this.separatorBytes = separator.getBytes(StandardCharsets.UTF_8);
            this.what = what;
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

        /** Where the first separator from {@code start} on is; the end of the field if there is none. */
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
            return "a list of " + what + " separated by '" + separator + "'";
        }

        @Override
        String format(List<T> value) {
            List<String> texts = new ArrayList<>();
            for (T element : value) {
                String text = elements.format(element);
                if (text.isEmpty() || text.contains(separator)) {
                    throw new IllegalArgumentException("'" + text + "' cannot stand in " + expected());
                }
                texts.add(text);
            }
            return String.join(separator, texts);
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
            return "a date (yyyy-mm-dd)";
        }
    }

    private static final class CodeType extends FieldType<UnitCode> {
        @Override
        @Nullable
        UnitCode parse(Field field) {
            return code(field.bytes(), field.start(), field.end());
        }

        @SuppressWarnings("deprecation") // Turns bytes into characters as they are, so what is not ASCII is no code.
        static @Nullable UnitCode code(byte[] bytes, int start, int end) {
            String text = new String(bytes, 0, start, end - start);
            return UnitCode.isCode(text) ? UnitCode.of(text) : null;
        }

        @Override
        String expected() {
            return "a unit code (1 to 16 letters, digits, dots, hyphens or underscores)";
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
            return "a unit id (code@yyyy-mm-dd)";
        }
    }

    private static final class CountType extends FieldType<Long> {
        private static final int MAX_DIGITS = 18;

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
            return count;
        }

        @Override
        String expected() {
            return "a whole number (at most " + MAX_DIGITS + " digits, without separators)";
        }
    }

    private static final class NumberType extends FieldType<Double> {
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
                return Decimals.quotient(digits, dot < 0 ? 0 : length - 1 - dot);
            }
            double value = Double.parseDouble(field.toString());
            return Double.isInfinite(value) ? null : value;
        }

        @Override
        String expected() {
            return "a number (digits, with a dot before decimals)";
        }

        @Override
        String format(Double value) {
            return Decimals.format(value);
        }
    }

    private static final class ChoiceType<T> extends FieldType<T> {
        private final T[] values;
        private final String[] labels;
        private final byte[][] bytes;

        ChoiceType(T[] values, String[] labels) {
            this.values = values;
            this.labels = labels;
            this.bytes = new byte[labels.length][];
            for (int i = 0; i < labels.length; i++) {
                bytes[i] = labels[i].getBytes(StandardCharsets.UTF_8);
            }
        }

        @Override
        @Nullable
        T parse(Field field) {
            for (int i = 0; i < bytes.length; i++) {
                if (field.is(bytes[i])) {
                    return values[i];
                }
            }
            int decomposed = Arrays.asList(labels).indexOf(TEXT.parse(field));
            return decomposed < 0 ? null : values[decomposed];
        }

        @Override
        String expected() {
            return labels.length == 1 ? "'" + labels[0] + "'" : "one of " + String.join(", ", labels);
        }

        @Override
        String format(T value) {
            for (int i = 0; i < values.length; i++) {
                if (values[i].equals(value)) {
                    return labels[i];
                }
            }
            throw new IllegalArgumentException(value + " is " + expected());
        }
    }
}
