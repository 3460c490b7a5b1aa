package vn.donvi.json;

import vn.donvi.tables.gazetteer.Coverage;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The members of a document with one table, but for its array. The value is the version of the format. */
final class TableHeadSchema extends Schema<Long> {
    static final TableHeadSchema HEAD = new TableHeadSchema();

    private final Column<Long> format = table.required("format", ValueType.COUNT, "the version of the format");

    private TableHeadSchema() {
        super("table_head", "The version of the format of a table");
    }

    Column<Long> format() {
        return format;
    }

    @Override
    public Long read(Row row) throws BadRowException {
        long version = row.get(format);
        if (version != Coverage.FORMAT) {
            throw format.bad("must be " + Coverage.FORMAT + ", but is " + version);
        }
        return version;
    }

    @Override
    public void write(Long version, NewRow row) {
        row.set(format, version);
    }
}
