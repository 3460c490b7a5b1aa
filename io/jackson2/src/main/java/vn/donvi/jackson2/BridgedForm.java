package vn.donvi.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import vn.donvi.json.JsonForm;
import vn.donvi.problem.WithProblems;

/**
 * The form of a type, written and read with Jackson 2. The form itself is written with Jackson 3, whose streams donvi-json
 * has, and its tokens are copied one by one. So both modules write the same, and a value costs a copy.
 *
 * @param <T> the type
 */
final class BridgedForm<T> {
    private static final JsonFactory FACTORY_2 = new JsonFactory();
    private static final tools.jackson.core.json.JsonFactory FACTORY_3 = new tools.jackson.core.json.JsonFactory();

    private final JsonForm<T> form;

    BridgedForm(JsonForm<T> form) {
        this.form = form;
    }

    Class<T> type() {
        return form.type();
    }

    void write(T value, JsonGenerator json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (tools.jackson.core.JsonGenerator written = FACTORY_3.createGenerator(ObjectWriteContext.empty(), bytes)) {
            form.write(value, written);
        }
        try (tools.jackson.core.JsonParser tokens =
                FACTORY_3.createParser(ObjectReadContext.empty(), bytes.toByteArray())) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                copy(token, tokens, json);
            }
        }
    }

    private static void copy(JsonToken token, tools.jackson.core.JsonParser from, JsonGenerator to) throws IOException {
        switch (token) {
            case START_OBJECT -> to.writeStartObject();
            case END_OBJECT -> to.writeEndObject();
            case START_ARRAY -> to.writeStartArray();
            case END_ARRAY -> to.writeEndArray();
            case PROPERTY_NAME -> to.writeFieldName(from.currentName());
            case VALUE_STRING -> to.writeString(from.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(from.getString());
            case VALUE_TRUE -> to.writeBoolean(true);
            case VALUE_FALSE -> to.writeBoolean(false);
            case VALUE_NULL -> to.writeNull();
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("JSON has no " + token);
        }
    }

    /** Reads the value whose first token is the parser's current one; afterwards the current one is its last. */
    WithProblems<Optional<T>> read(JsonParser parser) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator copied = FACTORY_2.createGenerator(bytes)) {
            copied.copyCurrentStructure(parser);
        }
        try (tools.jackson.core.JsonParser tokens =
                FACTORY_3.createParser(ObjectReadContext.empty(), bytes.toByteArray())) {
            tokens.nextToken();
            return form.read(tokens);
        }
    }
}
