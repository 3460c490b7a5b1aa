package vn.donvi.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Schema;

/**
 * The JSON objects of a table: its columns, prepared once for reading and writing. Immutable and thread-safe.
 *
 * @param <T> the values of the objects
 */
final class JsonObjects<T> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Schema<T> schema;
    private final JsonColumn[] columns;
    private final PropertyNameMatcher matcher;

    JsonObjects(Schema<T> schema) {
        this.schema = schema;
        List<Named> names = new ArrayList<>();
        List<JsonColumn> prepared = new ArrayList<>();
        for (Column<?> column : schema.columns()) {
            names.add(Named.fromString(column.name()));
            prepared.add(new JsonColumn(column));
        }
        this.columns = prepared.toArray(JsonColumn[]::new);
        this.matcher = FACTORY.constructNameMatcher(names, false);
    }

    Schema<T> schema() {
        return schema;
    }

    /** The columns in their order. Not to be changed. */
    JsonColumn[] columns() {
        return columns;
    }

    /** Finds the number of a column by its name. */
    PropertyNameMatcher matcher() {
        return matcher;
    }

    /** Writes an object. */
    void write(T value, JsonGenerator json) {
        json.writeStartObject();
        writeMembers(value, json);
        json.writeEndObject();
    }

    /** Writes the members of an object. */
    void writeMembers(T value, JsonGenerator json) {
        JsonNewRow row = new JsonNewRow(columns, json);
        schema.write(value, row);
        row.finish();
    }
}
