package vn.donvi.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.tables.shared.Decimals;
import vn.donvi.tables.shared.Texts;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Reads and writes the values of a type as JSON. Immutable; the memory of the texts met lately is in its {@link
 * #state}.
 *
 * @param <T> the values
 */
abstract class JsonType<T> {
    private static final Object NONE = new Object();

    /** Returns the form of a type of values in JSON. */
    @SuppressWarnings("unchecked") // each class below has the values of the class of types that it is made of
    static <T> JsonType<T> of(ValueType<T> type) {
        return (JsonType<T>) form(type);
    }

    private static JsonType<?> form(ValueType<?> type) {
        if (type.equals(ValueType.ID)) {
            return new IdType();
        } else if (type instanceof ValueType.Text) {
            return new TextType();
        } else if (type instanceof ValueType.Decimal decimal) {
            return new NumberType(decimal);
        } else if (type instanceof ValueType.Flag) {
            return new FlagType();
        } else if (type instanceof ValueType.WholeNumbers numbers) {
            return new CountType(numbers);
        } else if (type instanceof ValueType.Choice<?> choice) {
            return new ChoiceType<>(choice);
        } else if (type instanceof ValueType.ListOf<?> list) {
            return new ListType<>(list);
        } else if (type instanceof ValueType.ObjectOf<?> object) {
            return new ObjectType<>(object);
        } else if (type instanceof ValueType.Parsed<?> parsed) {
            return new ParsedType<>(parsed);
        }
        throw new IllegalArgumentException("no form in JSON is known for " + type.expected());
    }

    /** Makes the memory for one column of one input: the texts met lately, or a parser of objects. */
    Object state(JsonReading in) {
        return NONE;
    }

    /**
     * Returns the value that the parser is at; null if it is not of the type. Where no problem was reported, the parser
     * is still there then.
     *
     * @param state the memory that {@link #state} made
     */
    abstract @Nullable T read(JsonReading in, Object state);

    /** Returns the value that the parser is at; null after a problem was reported. */
    final @Nullable T readOrReport(JsonReading in, Object state) {
        int before = in.problemCount();
        T value = read(in, state);
        if (value == null && in.problemCount() == before) {
            in.report(problem(in));
            in.skip();
        }
        return value;
    }

    /** The message for a value that the parser is at and that is not of the type. */
    final String problem(JsonReading in) {
        boolean lacksQuotes = isInQuotes() && in.parser().currentToken() != JsonToken.VALUE_STRING;
        return in.shown() + " is not " + expected() + (lacksQuotes ? ", in quotes" : "");
    }

    /** Whether the values are written as texts. */
    boolean isInQuotes() {
        return false;
    }

    /** The words for the type at the end of "is not …". */
    abstract String expected();

    /** Writes a value so that {@link #read} gives it back. */
    abstract void write(T value, JsonGenerator json);

    /** Types whose values are written as texts. */
    private abstract static class InQuotes<T> extends JsonType<T> {
        @Override
        final Object state(JsonReading in) {
            return new RecentTexts<T>();
        }

        @Override
        final boolean isInQuotes() {
            return true;
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
    }

    private static final class TextType extends InQuotes<String> {
        @Override
        @Nullable
        String parse(String text) {
            return Texts.isReadable(text) ? Texts.normal(text) : null;
        }

        /** Unlike a file of text, a text in JSON may have an escaped NUL in it. */
        @Override
        String expected() {
            return "text without NUL or byte order mark in it";
        }

        @Override
        void write(String value, JsonGenerator json) {
            json.writeString(Texts.checked(Texts.normal(value)));
        }
    }

    private static final class ListType<T> extends JsonType<List<T>> {
        private final ValueType.ListOf<T> type;
        private final JsonType<T> elements;

        ListType(ValueType.ListOf<T> type) {
            this.type = type;
            this.elements = of(type.elements());
        }

        @Override
        Object state(JsonReading in) {
            return elements.state(in);
        }

        /** Each element with a problem is reported at its own place. */
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
                T value = element(in, state);
                if (value == null) {
                    good = false;
                } else {
                    list.add(value);
                }
            }
            return good ? list : null;
        }

        private @Nullable T element(JsonReading in, Object state) {
            if (in.parser().currentToken() == JsonToken.VALUE_NULL) {
                in.report("must not be null");
                return null;
            }
            T value = elements.readOrReport(in, state);
            if (value == null || !isBlank(value)) {
                return value;
            }
            in.report("must not be blank");
            return null;
        }

        @Override
        String expected() {
            return type.expected();
        }

        @Override
        void write(List<T> value, JsonGenerator json) {
            json.writeStartArray();
            for (T element : value) {
                if (isBlank(element)) {
                    throw new IllegalArgumentException(expected() + " must not have a blank one");
                }
                elements.write(element, json);
            }
            json.writeEndArray();
        }

        private static boolean isBlank(Object value) {
            return value instanceof String text && text.isBlank();
        }
    }

    /** Objects of a table, which report their problems themselves. */
    private static final class ObjectType<T> extends JsonType<T> {
        private final ValueType.ObjectOf<T> type;
        private final JsonObjects<T> objects;

        ObjectType(ValueType.ObjectOf<T> type) {
            this.type = type;
            this.objects = new JsonObjects<>(type.schema());
        }

        @Override
        Object state(JsonReading in) {
            return new ObjectParser<>(objects, in);
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
            return type.expected();
        }

        @Override
        void write(T value, JsonGenerator json) {
            objects.write(value, json);
        }
    }

    private static final class IdType extends JsonType<UnitId> {
        /** A table has few dates, but has them often. */
        private record State(Last<UnitId> last, RecentTexts<LocalDate> dates) {}

        @Override
        Object state(JsonReading in) {
            return new State(new Last<>(), new RecentTexts<>());
        }

        @Override
        boolean isInQuotes() {
            return true;
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
            String code = new String(chars, start, at - start);
            return UnitCode.isCode(code) ? UnitId.of(UnitCode.of(code), since) : null;
        }

        private static @Nullable LocalDate date(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return null;
            }
        }

        @Override
        String expected() {
            return ValueType.ID.expected();
        }

        @Override
        void write(UnitId value, JsonGenerator json) {
            json.writeString(value.toString());
        }
    }

    private static final class CountType extends JsonType<Long> {
        private final ValueType.WholeNumbers type;

        CountType(ValueType.WholeNumbers type) {
            this.type = type;
        }

        @Override
        @Nullable
        Long read(JsonReading in, Object state) {
            JsonParser parser = in.parser();
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                    || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                return null;
            }
            long count = parser.getLongValue();
            return type.contains(count) ? count : null;
        }

        @Override
        String expected() {
            return type.expected();
        }

        @Override
        void write(Long value, JsonGenerator json) {
            if (!type.contains(value)) {
                throw new IllegalArgumentException(value + " is not " + expected());
            }
            json.writeNumber((long) value);
        }
    }

    private static final class NumberType extends JsonType<Double> {
        private final ValueType.Decimal type;

        NumberType(ValueType.Decimal type) {
            this.type = type;
        }

        @Override
        @Nullable
        Double read(JsonReading in, Object state) {
            JsonParser parser = in.parser();
            JsonToken token = parser.currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                return null;
            }
            double number = parser.getDoubleValue();
            return type.contains(number) ? (Double) number : null;
        }

        /** JSON has its own way to write numbers, so that digits and dots need no words. */
        @Override
        String expected() {
            return type.isBounded()
                    ? "a number from 0 to " + Math.round(type.most())
                    : "a number (0 or more, at most " + Double.MAX_VALUE + ")";
        }

        @Override
        void write(Double value, JsonGenerator json) {
            if (!type.contains(value)) {
                throw new IllegalArgumentException(value + " is not " + expected());
            }
            json.writeNumber(Decimals.format(value));
        }
    }

    private static final class FlagType extends JsonType<Boolean> {
        @Override
        @Nullable
        Boolean read(JsonReading in, Object state) {
            JsonParser parser = in.parser();
            JsonToken token = parser.currentToken();
            boolean isFlag = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            return isFlag ? (Boolean) parser.getBooleanValue() : null;
        }

        @Override
        String expected() {
            return ValueType.FLAG.expected();
        }

        @Override
        void write(Boolean value, JsonGenerator json) {
            json.writeBoolean(value);
        }
    }

    private static final class ChoiceType<T> extends InQuotes<T> {
        private final ValueType.Choice<T> type;
        private final Object[] values;
        /** The labels with their escapes, which are looked for once. */
        private final SerializedString[] labels;

        ChoiceType(ValueType.Choice<T> type) {
            this.type = type;
            this.values = type.values().toArray();
            this.labels = type.labels().stream().map(SerializedString::new).toArray(SerializedString[]::new);
        }

        @Override
        @Nullable
        T parse(String text) {
            int index = type.labels().indexOf(Texts.normal(text));
            return index < 0 ? null : type.values().get(index);
        }

        @Override
        String expected() {
            return type.expected();
        }

        @Override
        void write(T value, JsonGenerator json) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == value || values[i].equals(value)) {
                    json.writeString(labels[i]);
                    return;
                }
            }
            throw new IllegalArgumentException(value + " is not " + expected());
        }
    }

    private static final class ParsedType<T> extends InQuotes<T> {
        private final ValueType.Parsed<T> type;

        ParsedType(ValueType.Parsed<T> type) {
            this.type = type;
        }

        @Override
        @Nullable
        T parse(String text) {
            return type.parse(text);
        }

        @Override
        String expected() {
            return type.expected();
        }

        @Override
        void write(T value, JsonGenerator json) {
            json.writeString(type.format(value));
        }
    }
}
