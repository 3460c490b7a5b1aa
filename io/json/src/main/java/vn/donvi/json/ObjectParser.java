package vn.donvi.json;

import org.jspecify.annotations.Nullable;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Schema;

/**
 * Reads the objects of a table from one input.
 *
 * @param <T> the values of the objects
 */
final class ObjectParser<T> {
    private final JsonReading in;
    private final Schema<T> schema;
    private final JsonRow row;

    ObjectParser(JsonObjects<T> objects, JsonReading in) {
        this.in = in;
        this.schema = objects.schema();
        this.row = new JsonRow(objects, in);
    }

    /** Reads the object that the parser is at to its end, and returns its value; null after a problem was reported. */
    @Nullable
    T read() {
        if (!row.read()) {
            return null;
        }
        try {
            return schema.read(row);
        } catch (BadRowException e) {
            in.report(e.column(), e.problem());
            return null;
        }
    }
}
