package vn.donvi.json;

import tools.jackson.core.JsonGenerator;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;

/** The members of an object, each written at once. */
final class JsonNewRow extends NewRow {
    private final JsonColumn[] columns;
    private final JsonGenerator json;
    private int next;

    JsonNewRow(JsonColumn[] columns, JsonGenerator json) {
        this.columns = columns;
        this.json = json;
    }

    @Override
    public <T> NewRow set(Column<T> column, T value) {
        if (next == columns.length || columns[next].column() != column) {
            throw new IllegalStateException(column + " is set, but " + nextName() + " is next");
        }
        columns[next++].write(value, json);
        return this;
    }

    /**
     * Ends the row.
     *
     * @throws IllegalStateException if a column is not set
     */
    void finish() {
        if (next < columns.length) {
            throw new IllegalStateException(nextName() + " is not set");
        }
    }

    private String nextName() {
        return next < columns.length ? columns[next].name() : "the end of the row";
    }
}
