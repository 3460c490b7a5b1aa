package vn.donvi.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * A member of an object: its name, and how its values are read and written.
 *
 * @param <T> what {@link JsonRow#get} gives for it
 */
abstract class Member<T> {
    private final int number;
    private final String name;
    private final JsonType<?> valueType;
    private final SerializedString written;

    private Member(int number, String name, JsonType<?> valueType) {
        this.valueType = valueType;
        this.number = number;
        this.name = name;
        this.written = new SerializedString(name);
    }

    /** A member that must be there. */
    static <T> Member<T> required(int number, String name, JsonType<T> type) {
        return new Required<>(number, name, type);
    }

    /** A member that may be missing or {@code null}: nothing is stated then. */
    static <T> Member<Optional<T>> optional(int number, String name, JsonType<T> type) {
        return new Possible<>(number, name, type);
    }

    /** A member that means something if it is missing or {@code null}, and is always written. */
    static <T> Member<T> orElse(int number, String name, JsonType<T> type, T absent) {
        return new Defaulted<>(number, name, type, absent);
    }

    /** Which member of its object it is, counted from 0. */
    int number() {
        return number;
    }

    String name() {
        return name;
    }

    /** What {@link #read} is to be given while one input is read. */
    Object state(JsonReading in) {
        return valueType.state(in);
    }

    /** The value if the member is missing or {@code null}; null if it must not be. */
    abstract @Nullable T absent();

    /** The value that the parser is at; null if there was a problem with it, which is reported then. */
    abstract @Nullable T read(JsonReading in, Object state);

    /**
     * Writes the member.
     *
     * @throws IllegalArgumentException if {@link #read} would not give the value back
     */
    final void write(JsonGenerator json, T value) {
        json.writeName(written);
        writeValue(json, value);
    }

    abstract void writeValue(JsonGenerator json, T value);

    private static <T> @Nullable T parse(JsonType<T> type, JsonReading in, Object state) {
        int before = in.problemCount();
        boolean list = in.parser().currentToken() == JsonToken.START_ARRAY;
        T value = type.read(in, state);
        if (value == null && in.problemCount() == before) {
            in.report((list ? "a list" : in.shown()) + " is not " + type.expected());
            in.skip();
        }
        return value;
    }

    private static final class Required<T> extends Member<T> {
        private final JsonType<T> type;

        Required(int number, String name, JsonType<T> type) {
            super(number, name, type);
            this.type = type;
        }

        @Override
        @Nullable
        T absent() {
            return null;
        }

        @Override
        @Nullable
        T read(JsonReading in, Object state) {
            T value = parse(type, in, state);
            if (value instanceof String text && text.isBlank()) {
                in.report("must not be blank");
                return null;
            }
            return value;
        }

        @Override
        void writeValue(JsonGenerator json, T value) {
            if (value instanceof String text && text.isBlank()) {
                throw new IllegalArgumentException(name() + " must not be blank");
            }
            type.write(value, json);
        }
    }

    private static final class Possible<T> extends Member<Optional<T>> {
        private final JsonType<T> type;

        Possible(int number, String name, JsonType<T> type) {
            super(number, name, type);
            this.type = type;
        }

        @Override
        Optional<T> absent() {
            return Optional.empty();
        }

        @Override
        @Nullable
        @SuppressWarnings("NullableOptional") // nothing stated is not the same as something wrong
        Optional<T> read(JsonReading in, Object state) {
            T value = parse(type, in, state);
            return value == null ? null : Optional.of(value);
        }

        @Override
        void writeValue(JsonGenerator json, Optional<T> value) {
            if (value.isPresent()) {
                type.write(value.get(), json);
            } else {
                json.writeNull();
            }
        }
    }

    private static final class Defaulted<T> extends Member<T> {
        private final JsonType<T> type;
        private final T absent;

        Defaulted(int number, String name, JsonType<T> type, T absent) {
            super(number, name, type);
            this.type = type;
            this.absent = absent;
        }

        @Override
        T absent() {
            return absent;
        }

        @Override
        @Nullable
        T read(JsonReading in, Object state) {
            return parse(type, in, state);
        }

        @Override
        void writeValue(JsonGenerator json, T value) {
            type.write(value, json);
        }
    }
}
