package vn.donvi.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Column.Presence;

/** A column of a table as a member of JSON objects. Immutable. */
final class JsonColumn {
    private final Column<?> column;
    private final SerializedString encodedName;
    private final JsonType<Object> type;
    private final boolean required;
    private final boolean optional;
    private final @Nullable Object absent;

    @SuppressWarnings("unchecked") // a column holds values of its type only
    JsonColumn(Column<?> column) {
        this.column = column;
        this.encodedName = new SerializedString(column.name());
        this.type = (JsonType<Object>) JsonType.of(column.type());
        this.required = column.presence() == Presence.REQUIRED;
        this.optional = column.presence() == Presence.OPTIONAL;
        this.absent = column.absent();
    }

    Column<?> column() {
        return column;
    }

    String name() {
        return column.name();
    }

    /** The name in the form that the parser compares with its input, without a new text for each member. */
    SerializableString encodedName() {
        return encodedName;
    }

    /** Makes the memory that {@link #read} needs for one input. */
    Object state(JsonReading in) {
        return type.state(in);
    }

    /** The value of a member that is missing or {@code null}; null if the member is required. */
    @Nullable
    Object absent() {
        return absent;
    }

    /** Returns the value that the parser is at; null after a problem was reported. */
    @Nullable
    Object read(JsonReading in, Object state) {
        if (in.parser().currentToken() == JsonToken.VALUE_NULL) {
            if (absent == null) {
                in.report("must not be null");
            }
            return absent;
        }
        Object value = type.readOrReport(in, state);
        if (optional) {
            return value == null ? null : Optional.of(value);
        }
        if (required && isBlank(value)) {
            in.report("must not be blank");
            return null;
        }
        return value;
    }

    /**
     * Writes the member.
     *
     * @throws IllegalArgumentException if {@link #read} would not give the value back
     */
    void write(Object value, JsonGenerator json) {
        json.writeName(encodedName);
        if (optional) {
            Optional<?> stated = (Optional<?>) value;
            if (stated.isPresent()) {
                type.write(stated.get(), json);
            } else {
                json.writeNull();
            }
            return;
        }
        if (required && isBlank(value)) {
            throw new IllegalArgumentException(name() + " must not be blank");
        }
        type.write(value, json);
    }

    private static boolean isBlank(@Nullable Object value) {
        return value instanceof String text && text.isBlank();
    }
}
