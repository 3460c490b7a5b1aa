package vn.donvi.tables.schema;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * A type of values: its texts, and the words for it in messages and documentation. An engine may read and write the types
 * that it knows in another way, with the same results. Immutable.
 *
 * @param <T> the values
 */
public abstract sealed class ValueType<T> {
    /** Texts in NFC. */
    public static final ValueType<String> TEXT = new Text();

    /** Dates. */
    public static final ValueType<LocalDate> DATE = parsed("a date (yyyy-mm-dd)", "", new Dates());

    /** Codes of units. */
    public static final ValueType<UnitCode> CODE = parsed(
            "a unit code (1 to 16 letters, digits, dots, hyphens or underscores)",
            "^[0-9A-Za-z._-]{1,16}$",
            new Codes());

    /** Identities of versions of units. */
    public static final ValueType<UnitId> ID = parsed(
            "a unit id (code@yyyy-mm-dd)", "^[0-9A-Za-z._-]{1,16}@[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}$", new Ids());

    /** Half-open ranges of dates. */
    public static final ValueType<DateRange> RANGE =
            parsed("a range of dates (yyyy-mm-dd/yyyy-mm-dd or yyyy-mm-dd/..)", "^[^/]+/[^/]+$", new Ranges());

    /** Whole numbers from 0 on. */
    public static final ValueType<Long> COUNT = new WholeNumbers(0, Long.MAX_VALUE);

    /** Decimal numbers from 0 on. */
    public static final ValueType<Double> NUMBER = new Decimal(Double.MAX_VALUE);

    /** Parts of a whole: decimal numbers from 0 to 1. */
    public static final ValueType<Double> FRACTION = new Decimal(1);

    /** True or false. */
    public static final ValueType<Boolean> FLAG = new Flag();

    private ValueType() {}

    /** The constants of an enum, each by its name in lower case. */
    public static <E extends Enum<E>> ValueType<E> oneOf(E[] constants) {
        String[] labels = new String[constants.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = constants[i].name().toLowerCase(Locale.ROOT);
        }
        return oneOf(constants, labels);
    }

    /** Some values, each by its label. */
    public static <T> ValueType<T> oneOf(T[] values, Function<T, String> label) {
        String[] labels = new String[values.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = label.apply(values[i]);
        }
        return oneOf(values, labels);
    }

    /** Some values with their labels in the same order. */
    public static <T> ValueType<T> oneOf(T[] values, String[] labels) {
        return new Choice<>(List.of(values), List.of(labels));
    }

    /** Whole numbers between two bounds, which belong to them. */
    public static ValueType<Long> between(long least, long most) {
        return new WholeNumbers(least, most);
    }

    /**
     * Lists of values, none of them blank.
     *
     * @param separator the text between two values in formats without lists; no value contains it
     * @param what the words for the values, such as {@code "documents"}
     */
    public static <T> ValueType<List<T>> listOf(ValueType<T> elements, String separator, String what) {
        return new ListOf<>(elements, separator, what);
    }

    /** The rows of a table inside a row of another. Formats without nested objects do not hold them. */
    public static <T> ValueType<T> object(Schema<T> schema) {
        return new ObjectOf<>(schema, null);
    }

    /**
     * The rows of a table inside a row of another.
     *
     * @param text their texts in formats without nested objects
     */
    public static <T> ValueType<T> object(Schema<T> schema, ValueType<T> text) {
        return new ObjectOf<>(schema, text);
    }

    /**
     * Values that are read from a text and written as one.
     *
     * @param expected the words for the type at the end of "is not …"
     * @param pattern a regular expression that every text of the type matches; empty if there is none
     * @param form reads and writes the texts
     */
    public static <T> ValueType<T> parsed(String expected, String pattern, TextForm<T> form) {
        return new OfText<>(expected, pattern, form);
    }

    /**
     * Values that are bytes in databases, and hexadecimal digits elsewhere.
     *
     * @param expected the words for the type at the end of "is not …"
     * @param form reads and writes the bytes
     */
    public static <T> ValueType<T> bytes(String expected, ByteForm<T> form) {
        return new Bytes<>(expected, form);
    }

    /** The bytes of values. */
    public interface ByteForm<T> {
        /** Returns the value of bytes; null if they are not of the type. */
        @Nullable
        T parse(byte[] bytes);

        /** Returns the bytes of a value, at least one. */
        byte[] format(T value);
    }

    /** The texts of values. */
    public interface TextForm<T> {
        /** Returns the value of a text; null if it is not of the type. */
        @Nullable
        T parse(String text);

        /** Returns the text of a value, by default as it prints itself. */
        default String format(T value) {
            return value.toString();
        }
    }

    /** The words for the type at the end of "is not …". */
    public abstract String expected();

    // Classes instead of method references, since each of these costs a fresh JVM some 0.1 ms.

    private static final class Dates implements TextForm<LocalDate> {
        @Override
        public @Nullable LocalDate parse(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }

    private static final class Codes implements TextForm<UnitCode> {
        @Override
        public @Nullable UnitCode parse(String text) {
            return UnitCode.isCode(text) ? UnitCode.of(text) : null;
        }
    }

    private static final class Ids implements TextForm<UnitId> {
        @Override
        public @Nullable UnitId parse(String text) {
            int at = text.indexOf('@');
            UnitCode code = at < 0 ? null : new Codes().parse(text.substring(0, at));
            LocalDate since = code == null ? null : new Dates().parse(text.substring(at + 1));
            return code == null || since == null ? null : UnitId.of(code, since);
        }
    }

    private static final class Ranges implements TextForm<DateRange> {
        @Override
        public @Nullable DateRange parse(String text) {
            try {
                return DateRange.parse(text);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }

    /** {@link #TEXT}. */
    public static final class Text extends ValueType<String> {
        private Text() {}

        @Override
        public String expected() {
            return "text without a byte order mark in it";
        }
    }

    /** {@link #NUMBER} or {@link #FRACTION}. */
    public static final class Decimal extends ValueType<Double> {
        private final double most;

        private Decimal(double most) {
            this.most = most;
        }

        /** The greatest of them. */
        public double most() {
            return most;
        }

        /** Whether a number is one of them. */
        public boolean contains(double number) {
            return number >= 0 && number <= most;
        }

        /** Whether there is a bound that people know, and not only that of the numbers of a computer. */
        public boolean isBounded() {
            return most < Double.MAX_VALUE;
        }

        @Override
        public String expected() {
            return "a number" + (isBounded() ? " from 0 to " + Math.round(most) : "")
                    + " (digits, with a dot before decimals)";
        }
    }

    /** {@link #FLAG}. */
    public static final class Flag extends ValueType<Boolean> {
        private Flag() {}

        @Override
        public String expected() {
            return "true or false";
        }
    }

    /** {@link #COUNT}, or whole numbers {@link #between} two bounds. */
    public static final class WholeNumbers extends ValueType<Long> {
        private final long least;
        private final long most;

        private WholeNumbers(long least, long most) {
            this.least = least;
            this.most = most;
        }

        /** The least of them. */
        public long least() {
            return least;
        }

        /** The greatest of them. */
        public long most() {
            return most;
        }

        /** Whether a number is one of them. */
        public boolean contains(long number) {
            return number >= least && number <= most;
        }

        @Override
        public String expected() {
            return "a whole number from " + least + " to " + most;
        }
    }

    /** {@link #oneOf} some values. */
    public static final class Choice<T> extends ValueType<T> {
        private final List<T> values;
        private final List<String> labels;

        private Choice(List<T> values, List<String> labels) {
            this.values = values;
            this.labels = labels;
        }

        /** The values. */
        public List<T> values() {
            return values;
        }

        /** The labels, in the order of the values. */
        public List<String> labels() {
            return labels;
        }

        /**
         * The label of a value.
         *
         * @throws IllegalArgumentException if it is not one of the values
         */
        public String label(T value) {
            int index = values.indexOf(value);
            if (index < 0) {
                throw new IllegalArgumentException(value + " is not " + expected());
            }
            return labels.get(index);
        }

        @Override
        public String expected() {
            return "one of " + String.join(", ", labels);
        }
    }

    /** {@link #listOf} values. */
    public static final class ListOf<T> extends ValueType<List<T>> {
        private final ValueType<T> elements;
        private final String separator;
        private final String what;

        private ListOf(ValueType<T> elements, String separator, String what) {
            this.elements = elements;
            this.separator = separator;
            this.what = what;
        }

        /** The type of the values. */
        public ValueType<T> elements() {
            return elements;
        }

        /** The text between two values in formats without lists. */
        public String separator() {
            return separator;
        }

        @Override
        public String expected() {
            return "a list of " + what;
        }
    }

    /** The {@link #object rows} of a table inside a row of another. */
    public static final class ObjectOf<T> extends ValueType<T> {
        private final Schema<T> schema;
        private final @Nullable ValueType<T> text;

        private ObjectOf(Schema<T> schema, @Nullable ValueType<T> text) {
            this.schema = Objects.requireNonNull(schema, "schema");
            this.text = text;
        }

        /** The table. */
        public Schema<T> schema() {
            return schema;
        }

        /** The texts of the rows in formats without nested objects; null if they do not hold them. */
        public @Nullable ValueType<T> text() {
            return text;
        }

        @Override
        public String expected() {
            return "an object";
        }
    }

    /** Values {@link #parsed} from a text, or from the digits of {@link #bytes}. */
    public abstract static sealed class Parsed<T> extends ValueType<T> {
        private final String expected;
        private final String pattern;

        private Parsed(String expected, String pattern) {
            this.expected = expected;
            this.pattern = pattern;
        }

        /** A regular expression that every text of the type matches; empty if there is none. */
        public final String pattern() {
            return pattern;
        }

        /** Returns the value of a text; null if it is not of the type. */
        public abstract @Nullable T parse(String text);

        /** Returns the text of a value. */
        public abstract String format(T value);

        @Override
        public final String expected() {
            return expected;
        }
    }

    private static final class OfText<T> extends Parsed<T> {
        private final TextForm<T> form;

        OfText(String expected, String pattern, TextForm<T> form) {
            super(expected, pattern);
            this.form = form;
        }

        @Override
        public @Nullable T parse(String text) {
            return form.parse(text);
        }

        @Override
        public String format(T value) {
            return form.format(value);
        }
    }

    /** {@link #bytes}, whose texts are hexadecimal digits. */
    public static final class Bytes<T> extends Parsed<T> {
        private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

        private final ByteForm<T> form;

        private Bytes(String expected, ByteForm<T> form) {
            super(expected + " (hexadecimal digits)", "^([0-9A-Fa-f]{2})+$");
            this.form = form;
        }

        /** Reads and writes the bytes. */
        public ByteForm<T> form() {
            return form;
        }

        @Override
        public @Nullable T parse(String text) {
            try {
                return form.parse(DIGITS.parseHex(text));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        @Override
        public String format(T value) {
            return DIGITS.formatHex(form.format(value));
        }
    }
}
