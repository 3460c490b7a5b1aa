package vn.donvi.cli.export;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A table for a database.
 *
 * @param columns the names of its columns; {@link SqlType#of} gives their types
 * @param key the columns that tell rows apart; empty if none do
 * @param rows its rows in order; a value is written as in CSV, or null if there is none, and {@code true} or {@code
 *     false} in a column of that type
 */
record SqlTable(String name, List<String> columns, List<String> key, List<List<@Nullable String>> rows) {
    /** The statement that makes it. */
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
