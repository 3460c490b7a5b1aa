package vn.donvi.news.announcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;

/**
 * The table of the statements of an announcement, one a row, sorted by place. All columns are texts. A row uses those of
 * its kind, as {@link StatementFields} describes them.
 */
public final class StatementSchema extends Schema<Statement> {
    /** The table. */
    public static final Schema<Statement> STATEMENTS = new StatementSchema();

    private final List<Column<String>> fields = new ArrayList<>();

    private StatementSchema() {
        super("statements", "Statements of an announcement");
        StatementFields.MEANINGS.forEach((name, meaning) -> fields.add(table.text(name, meaning)));
    }

    @Override
    public Statement read(Row row) throws BadRowException {
        Map<String, String> texts = new HashMap<>();
        for (Column<String> field : fields) {
            texts.put(field.name(), row.get(field));
        }
        return StatementFields.read(texts);
    }

    @Override
    public void write(Statement statement, NewRow row) {
        Map<String, String> texts = StatementFields.of(statement);
        for (Column<String> field : fields) {
            row.set(field, texts.getOrDefault(field.name(), ""));
        }
    }

    @Override
    public Comparator<Statement> order() {
        return Comparator.comparingInt(statement -> statement.quote().start());
    }

    @Override
    public List<Column<?>> sortedBy() {
        return fields.stream()
                .filter(field -> field.name().equals("start"))
                .<Column<?>>map(field -> field)
                .toList();
    }
}
