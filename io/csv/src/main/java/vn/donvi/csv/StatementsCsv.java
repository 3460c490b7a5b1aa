package vn.donvi.csv;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementFields;

/**
 * The table of the statements of an announcement, one row for each, sorted by place. Its columns are those of
 * {@link StatementFields}, of which a row uses those of its kind:
 *
 * <pre>
 * kind,line,column,start,words,name,unit,units,…,amount,stage,…
 * area,17,134,1456,"48,93km2",,xã Đức Thọ,,…,48.93 km²,actual,…
 * </pre>
 */
public final class StatementsCsv {
    private static final Columns COLUMNS = new Columns();
    private static final Map<String, Column<String>> BY_NAME = columns();

    /** Reads and writes it. */
    public static final CsvTable<Statement> TABLE = new CsvTable<>(new Rows());

    private StatementsCsv() {}

    private static Map<String, Column<String>> columns() {
        Map<String, Column<String>> columns = new LinkedHashMap<>();
        for (String name : StatementFields.NAMES) {
            columns.put(name, COLUMNS.text(name));
        }
        return columns;
    }

    private static final class Rows extends CsvTable.Shape<Statement> {
        @Override
        Columns columns() {
            return COLUMNS;
        }

        @Override
        Statement read(TableReader row) throws BadRowException {
            Map<String, String> fields = new HashMap<>();
            for (Map.Entry<String, Column<String>> column : BY_NAME.entrySet()) {
                fields.put(column.getKey(), row.get(column.getValue()));
            }
            try {
                return StatementFields.read(fields);
            } catch (vn.donvi.tables.schema.BadRowException e) {
                throw new BadRowException(e.column(), e.problem());
            }
        }

        @Override
        void write(Statement statement, TableWriter row) {
            Map<String, String> fields = StatementFields.of(statement);
            BY_NAME.forEach((name, column) -> row.set(column, fields.getOrDefault(name, "")));
        }

        @Override
        Comparator<Statement> order() {
            return Comparator.comparingInt(statement -> statement.quote().start());
        }
    }
}
