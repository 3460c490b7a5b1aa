package vn.donvi.tables.schema;

import java.util.List;
import java.util.StringJoiner;

/** Writes the documentation of a table. */
final class SchemaMarkdown {
    private SchemaMarkdown() {}

    static String of(Schema<?> schema) {
        StringBuilder text = new StringBuilder("### ").append(schema.name()).append("\n\n");
        text.append(schema.title()).append(". ");
        if (!schema.key().isEmpty()) {
            text.append("Key: ").append(names(schema.key())).append(". ");
        }
        text.append(
                schema.sortedBy().isEmpty()
                        ? "In the order in which the rows are given."
                        : "Sorted by " + names(schema.sortedBy()) + ".");
        text.append("\n\n| column | type | | meaning |\n|---|---|---|---|\n");
        for (Column<?> column : schema.columns()) {
            text.append("| `").append(column.name()).append("` | ");
            text.append(cell(type(column.type()))).append(" | ");
            text.append(presence(column)).append(" | ");
            text.append(cell(column.description())).append(" |\n");
        }
        return text.toString();
    }

    private static String names(List<Column<?>> columns) {
        StringJoiner names = new StringJoiner(", ");
        columns.forEach(column -> names.add("`" + column.name() + "`"));
        return names.toString();
    }

    private static String type(ValueType<?> type) {
        if (type instanceof ValueType.Text) {
            return "text";
        }
        if (type instanceof ValueType.WholeNumbers numbers && numbers.most() == Long.MAX_VALUE) {
            return "a whole number from " + numbers.least() + " on";
        }
        if (type instanceof ValueType.ListOf<?> list) {
            return type.expected()
                    + (hasText(list.elements()) ? ", in texts separated by `" + list.separator() + "`" : "");
        }
        return type.expected();
    }

    /** Whether formats without nested objects hold values of a type. */
    private static boolean hasText(ValueType<?> type) {
        return !(type instanceof ValueType.ObjectOf<?> object) || object.text() != null;
    }

    private static String presence(Column<?> column) {
        return switch (column.presence()) {
            case REQUIRED -> "required";
            case OPTIONAL -> column.isExtra() ? "optional, and so is the column" : "optional";
            case DEFAULTED -> column.type() instanceof ValueType.Flag ? "false if not given" : "empty if not given";
        };
    }

    /** The text in a cell, where a vertical bar would end it. */
    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
