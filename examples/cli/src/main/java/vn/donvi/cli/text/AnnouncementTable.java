package vn.donvi.cli.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.cli.table.SchemaRow;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.NotUnderstood;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementFields;
import vn.donvi.news.announcement.StatementSchema;
import vn.donvi.news.interpretation.Comparison;
import vn.donvi.news.interpretation.Interpretation;
import vn.donvi.news.interpretation.UnitMeaning;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Announcements as a table: one row for each statement, with the units that its names can mean, or for each comparison.
 */
final class AnnouncementTable {
    private static final String NOT_UNDERSTOOD = "not_understood";

    private AnnouncementTable() {}

    /** The columns of the statements. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add("file");
        columns.addAll(SchemaRow.names(StatementSchema.STATEMENTS));
        columns.add("meant");
        columns.add("reason");
        return columns;
    }

    /** The columns of the comparison. */
    static List<String> comparisonColumns() {
        return List.of("file", "line", "column", "words", "unit", "what", "said", "held", "source", "verdict");
    }

    static void write(String file, Announcement read, Interpretation meaning, ResultTable table) throws IOException {
        for (Statement statement : read.statements()) {
            List<UnitMeaning> meant = meaning.units().stream()
                    .filter(each -> each.quote().equals(statement.quote()))
                    .toList();
            List<@Nullable Object> values = SchemaRow.of(StatementSchema.STATEMENTS, statement);
            values.add(0, file);
            values.add(emptyAsNull(meant.stream().map(AnnouncementTable::ids).collect(Collectors.joining(" "))));
            values.add(emptyAsNull(reasons(meant)));
            table.row(values.toArray());
        }
        for (NotUnderstood sentence : read.notUnderstood()) {
            row(
                    file,
                    Map.of(
                            "kind",
                            NOT_UNDERSTOOD,
                            "line",
                            Integer.toString(sentence.quote().line()),
                            "column",
                            Integer.toString(sentence.quote().column()),
                            "start",
                            Integer.toString(sentence.quote().start()),
                            "words",
                            sentence.quote().words(),
                            "doubt",
                            String.join("; ", sentence.left())),
                    "",
                    "",
                    table);
        }
    }

    static void write(String file, Comparison comparison, ResultTable table) throws IOException {
        for (Comparison.Line line : comparison.lines()) {
            table.row(
                    file,
                    line.quote().line(),
                    line.quote().column(),
                    line.quote().words(),
                    line.unit().map(unit -> unit.id().toString()).orElse(null),
                    line.what(),
                    emptyAsNull(line.said()),
                    emptyAsNull(line.held()),
                    emptyAsNull(line.source()),
                    line.verdict().name().toLowerCase(Locale.ROOT));
        }
    }

    /** The ids of the units that a name can mean, separated by slashes; a question mark if there are none. */
    static String ids(UnitMeaning meaning) {
        return meaning.candidates().isEmpty()
                ? "?"
                : meaning.candidates().stream()
                        .map(AdministrativeUnit::id)
                        .map(Object::toString)
                        .collect(Collectors.joining("/"));
    }

    private static String reasons(List<UnitMeaning> meant) {
        Set<String> reasons = new LinkedHashSet<>();
        meant.forEach(meaning -> reasons.add(meaning.reason()));
        return String.join("; ", reasons);
    }

    private static void row(String file, Map<String, String> fields, String meant, String reason, ResultTable table)
            throws IOException {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(file);
        for (String name : StatementFields.NAMES) {
            values.add(emptyAsNull(fields.getOrDefault(name, "")));
        }
        values.add(emptyAsNull(meant));
        values.add(emptyAsNull(reason));
        table.row(values.toArray());
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
