package vn.donvi.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.change.Extent;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.measure.Measure;
import vn.donvi.tables.shared.Decimals;
import vn.donvi.tables.shared.Texts;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/**
 * How values of a type stand in JSON.
 *
 * @param <T> the type
 */
abstract class JsonType<T> {
    private static final Object NONE = new Object();
    static final JsonType<String> TEXT = new TextType();
    static final JsonType<List<String>> TEXTS = listOf(TEXT, "texts in quotes, none of them blank");
    static final JsonType<LocalDate> DATE = inQuotes("a date (\"yyyy-mm-dd\")", JsonType::date);
    static final JsonType<UnitCode> CODE = new CodeType();
    static final JsonType<UnitId> ID = new IdType();
    static final JsonType<DateRange> RANGE =
            inQuotes("a range of dates (\"yyyy-mm-dd/yyyy-mm-dd\" or \"yyyy-mm-dd/..\")", JsonType::range);
    static final JsonType<Long> COUNT = new CountType();
    static final JsonType<Double> NUMBER = new NumberType();
    static final JsonType<Boolean> FLAG = new FlagType();
    static final JsonType<Extent> EXTENT = oneOf(Extent.values());
    static final JsonType<UnitType> UNIT_TYPE = oneOf(UnitType.values(), UnitType::label);
    static final JsonType<Measure> MEASURE = oneOf(Measure.values(), Measure::label);
    static final JsonType<Evidence> EVIDENCE = oneOf(Evidence.values(), Evidence::label);
    static final JsonType<ConversionStatus> CONVERSION_STATUS = oneOf(ConversionStatus.values(), Enum::name);
    static final JsonType<ConversionReason> CONVERSION_REASON = oneOf(ConversionReason.values(), Enum::name);

    /** One of the constants of an enum, by its name in lower case. */
    static <E extends Enum<E>> JsonType<E> oneOf(E[] constants) {
        return oneOf(constants, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** One of some values, each by its label. */
    static <T> JsonType<T> oneOf(T[] values, Label<T> label) {
        String[] labels = new String[values.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = label.of(values[i]);
        }
        return new ChoiceType<>(values, labels);
    }

    /** Values of another type, none of them a blank text. */
    static <T> JsonType<List<T>> listOf(JsonType<T> elements, String what) {
        return new ListType<>(elements, what);
    }

    /** Objects within another. */
    static <T> JsonType<T> objects(JsonTable<T> table) {
        return new ObjectType<>(table.shape());
    }

    /** Texts that {@code parsing} reads, and that are written as the value prints. */
    static <T> JsonType<T> inQuotes(String expected, Parsing<T> parsing) {
        return new ParsedType<>(expected, parsing);
    }

    /** Reads a text; gives null if it is none of the type. */
    interface Parsing<T> {
        @Nullable
        T parse(String text);
    }

    /** What names a value. */
    interface Label<T> {
        String of(T value);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable DateRange range(String text) {
        try {
            return DateRange.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What is kept while one member of one input is read: the texts met lately, or a parser of objects. */
    Object state(JsonReading in) {
        return NONE;
    }

    /**
     * The value that the parser is at; null if it is none of the type, and then the parser is still there or at its end.
     *
     * @param state what {@link #state} gave
     */
    abstract @Nullable T read(JsonReading in, Object state);

    /** What the type's values are, as the end of "is not …". */
    abstract String expected();

    /** Writes what {@link #read} reads as {@code value}. */
    abstract void write(T value, JsonGenerator json);

    /** Types whose values are texts. */
    private abstract static class InQuotes<T> extends JsonType<T> {
        @Override
        final Object state(JsonReading in) {
            return new RecentTexts<T>();
        }

        @Override
        final @Nullable T read(JsonReading in, Object state) {
            JsonParser parser = in.parser();
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return null;
            }
            @SuppressWarnings("unchecked") // state() made it
            RecentTexts<T> recent = (RecentTexts<T>) state;
            char[] chars = parser.getStringCharacters();
            int start = parser.getStringOffset();
            int length = parser.getStringLength();
            T value = recent.find(chars, start, length);
            if (value == null) {
                value = parse(parser.getString());
                if (value != null) {
                    recent.put(chars, start, length, value);
                }
            }
            return value;
        }

        abstract @Nullable T parse(String text);

        abstract String format(T value);

        @Override
        final void write(T value, JsonGenerator json) {
            json.writeString(format(value));
        }
    }

    private static final class TextType extends InQuotes<String> {
        @Override
        @Nullable
        String parse(String text) {
            return Texts.isReadable(text) ? Texts.normal(text) : null;
        }

        @Override
        String expected() {
            return "a text in quotes, without NUL or byte order mark in it";
        }

        @Override
        String format(String value) {
            return Texts.checked(Texts.normal(value));
        }
    }

    private static final class ListType<T> extends JsonType<List<T>> {
        private final JsonType<T> elements;
        private final String what;

        ListType(JsonType<T> elements, String what) {
            this.elements = elements;
            this.what = what;
        }

        @Override
        Object state(JsonReading in) {
            return elements.state(in);
        }

        @Override
        @Nullable
        List<T> read(JsonReading in, Object state) {
            JsonParser parser = in.parser();
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                return null;
            }
            List<T> list = new ArrayList<>(2);
            boolean good = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                T value = elements.read(in, state);
                if (value == null || isBlank(value)) {
                    good = false;
                    parser.skipChildren();
                } else {
                    list.add(value);
                }
            }
            return good ? list : null;
        }

        @Override
        String expected() {
            return "a list of " + what;
        }

        @Override
        void write(List<T> value, JsonGenerator json) {
            json.writeStartArray();
            for (T element : value) {
                if (isBlank(element)) {
                    throw new IllegalArgumentException("'" + element + "' cannot stand in " + expected());
                }
                elements.write(element, json);
            }
            json.writeEndArray();
        }

        private static boolean isBlank(Object value) {
            return value instanceof String text && text.isBlank();
        }
    }

    /** Objects of a shape, which report their problems themselves. */
    private static final class ObjectType<T> extends JsonType<T> {
        private final JsonTable.Shape<T> shape;

        ObjectType(JsonTable.Shape<T> shape) {
            this.shape = shape;
        }

        @Override
        Object state(JsonReading in) {
            return shape.parser(in);
        }

        @Override
        @Nullable
        T read(JsonReading in, Object state) {
            @SuppressWarnings("unchecked") // state() made it
            ObjectParser<T> parser = (ObjectParser<T>) state;
            return parser.read();
        }

        @Override
        String expected() {
            return "an object";
        }

        @Override
        void write(T value, JsonGenerator json) {
            JsonWriting.write(shape, value, json);
        }
    }

    private static final class CodeType extends InQuotes<UnitCode> {
        @Override
        @Nullable
        UnitCode parse(String text) {
            return code(text);
        }

        static @Nullable UnitCode code(String text) {
            return UnitCode.isCode(text) ? UnitCode.of(text) : null;
        }

        @Override
        String expected() {
            return "a unit code (1 to 16 letters, digits, dots, hyphens or underscores in quotes)";
        }

        @Override
        String format(UnitCode value) {
            return value.value();
        }
    }

    private static final class IdType extends JsonType<UnitId> {
        /** Few dates are in a table, but often. */
        private record State(Last<UnitId> last, RecentTexts<LocalDate> dates) {}

        @Override
        Object state(JsonReading in) {
            return new State(new Last<>(), new RecentTexts<>());
        }

        @Override
        @Nullable
        UnitId read(JsonReading in, Object state) {
            JsonParser parser = in.parser();
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return null;
            }
            State met = (State) state;
            char[] chars = parser.getStringCharacters();
            int start = parser.getStringOffset();
            int end = start + parser.getStringLength();
            UnitId value = met.last.find(chars, start, end);
            if (value == null) {
                value = parse(chars, start, end, met.dates);
                if (value != null) {
                    met.last.put(chars, start, end, value);
                }
            }
            return value;
        }

        private static @Nullable UnitId parse(char[] chars, int start, int end, RecentTexts<LocalDate> dates) {
            int at = start;
            while (at < end && chars[at] != '@') {
                at++;
            }
            if (at == end) {
                return null;
            }
            int afterAt = end - (at + 1);
            LocalDate since = dates.find(chars, at + 1, afterAt);
            if (since == null) {
                since = date(new String(chars, at + 1, afterAt));
                if (since == null) {
                    return null;
                }
                dates.put(chars, at + 1, afterAt, since);
            }
            UnitCode code = CodeType.code(new String(chars, start, at - start));
            return code == null ? null : UnitId.of(code, since);
        }

        @Override
        String expected() {
            return "a unit id (\"code@yyyy-mm-dd\")";
        }

        @Override
        void write(UnitId value, JsonGenerator json) {
            json.writeString(value.toString());
        }
    }

    private static final class CountType extends JsonType<Long> {
        @Override
        @Nullable
        Long read(JsonReading in, Object state) {
            JsonParser parser = in.parser();
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                    || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                return null;
            }
            long count = parser.getLongValue();
            return count < 0 ? null : count;
        }

        @Override
        String expected() {
            return "a whole number (0 or more, at most " + Long.MAX_VALUE + ")";
        }

        @Override
        void write(Long value, JsonGenerator json) {
            json.writeNumber((long) value);
        }
    }

    private static final class NumberType extends JsonType<Double> {
        @Override
        @Nullable
        Double read(JsonReading in, Object state) {
            JsonParser parser = in.parser();
            JsonToken token = parser.currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                return null;
            }
            double number = parser.getDoubleValue();
            return number >= 0 && !Double.isInfinite(number) ? number : null;
        }

        @Override
        String expected() {
            return "a number (0 or more, at most " + Double.MAX_VALUE + ")";
        }

        @Override
        void write(Double value, JsonGenerator json) {
            json.writeNumber(Decimals.format(value));
        }
    }

    private static final class FlagType extends JsonType<Boolean> {
        @Override
        @Nullable
        Boolean read(JsonReading in, Object state) {
            JsonParser parser = in.parser();
            JsonToken token = parser.currentToken();
            boolean is = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            return is ? (Boolean) parser.getBooleanValue() : null;
        }

        @Override
        String expected() {
            return "true or false";
        }

        @Override
        void write(Boolean value, JsonGenerator json) {
            json.writeBoolean(value);
        }
    }

    private static final class ChoiceType<T> extends InQuotes<T> {
        private final T[] values;
        private final String[] labels;

        ChoiceType(T[] values, String[] labels) {
            this.values = values;
            this.labels = labels;
        }

        @Override
        @Nullable
        T parse(String text) {
            String normal = Texts.normal(text);
            for (int i = 0; i < labels.length; i++) {
                if (labels[i].equals(normal)) {
                    return values[i];
                }
            }
            return null;
        }

        @Override
        String expected() {
            return "one of " + String.join(", ", labels);
        }

        @Override
        String format(T value) {
            for (int i = 0; i < values.length; i++) {
                if (values[i].equals(value)) {
                    return labels[i];
                }
            }
            throw new IllegalArgumentException(value + " is not " + expected());
        }
    }

    private static final class ParsedType<T> extends InQuotes<T> {
        private final String expected;
        private final Parsing<T> parsing;

        ParsedType(String expected, Parsing<T> parsing) {
            this.expected = expected;
            this.parsing = parsing;
        }

        @Override
        @Nullable
        T parse(String text) {
            return parsing.parse(text);
        }

        @Override
        String expected() {
            return expected;
        }

        @Override
        String format(T value) {
            return value.toString();
        }
    }
}
