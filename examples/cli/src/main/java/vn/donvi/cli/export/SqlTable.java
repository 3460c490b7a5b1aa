package vn.donvi.cli.export;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A table for a database.
 *
 * @param columns the names of the columns; {@link SqlType#of} gives their types
 * @param key the columns of the primary key; empty if there is none
 * @param rows the rows in order; a value is written as in CSV, null if it is missing, {@code true} or {@code false} for
 *     a boolean
 */
record SqlTable(String name, List<String> columns, List<String> key, List<List<@Nullable String>> rows) {
    /** The statement that creates the table. */
    String definition() {
        StringJoiner definition = new StringJoiner(", ", "CREATE TABLE " + name + " (", ")");
        for (String column : columns) {
            definition.add(column + " " + SqlType.of(column) + (key.contains(column) ? " NOT NULL" : ""));
        }
        if (!key.isEmpty()) {
            definition.add("PRIMARY KEY (" + String.join(", ", key) + ")");
        }
        return definition.toString();
    }
}
