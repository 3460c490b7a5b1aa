package vn.donvi.cli.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.cli.table.SchemaRow;
import vn.donvi.news.announcement.NotUnderstood;
import vn.donvi.news.announcement.Quote;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementFields;
import vn.donvi.news.announcement.StatementSchema;
import vn.donvi.news.interpretation.Comparison;
import vn.donvi.news.interpretation.StatedBalance;
import vn.donvi.news.interpretation.UnitMeaning;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Announcements as a table: one row for each statement, with the units that its names can mean, or for each comparison.
 */
final class AnnouncementTable {
    /** The kind of the rows of sentences with numbers that no statement covers. */
    static final String NOT_UNDERSTOOD = "not_understood";

    private static final String BALANCE = "balance";

    private final Optional<TodayUnits> today;
    private final double tolerance;
    private final ResultTable table;

    /**
     * @param today the units of today, if they are asked for
     * @param tolerance the difference, as a part of a whole, that is no doubt
     */
    AnnouncementTable(Optional<TodayUnits> today, double tolerance, ResultTable table) {
        this.today = today;
        this.tolerance = tolerance;
        this.table = table;
    }

    /** The columns of the statements, with or without those of today. */
    static List<String> columns(boolean hasToday) {
        List<String> columns = new ArrayList<>();
        columns.add("file");
        columns.addAll(SchemaRow.names(StatementSchema.STATEMENTS));
        columns.add("meant");
        columns.add("reason");
        if (hasToday) {
            columns.add("today");
        }
        return columns;
    }

    /** The columns of the comparison. */
    static List<String> comparisonColumns() {
        return List.of("file", "line", "column", "words", "unit", "what", "said", "held", "source", "verdict");
    }

    /** Writes the statements of an announcement, the balances of its figures, and what was not understood. */
    void write(News news) throws IOException {
        for (Statement statement : news.read().statements()) {
            List<UnitMeaning> meant = news.meaning().units().stream()
                    .filter(each -> each.quote().equals(statement.quote()))
                    .toList();
            List<@Nullable Object> values = SchemaRow.of(StatementSchema.STATEMENTS, statement);
            values.add(0, news.file());
            values.add(emptyAsNull(meant.stream().map(AnnouncementTable::ids).collect(Collectors.joining(" "))));
            values.add(emptyAsNull(reasons(meant)));
            today.ifPresent(units ->
                    values.add(emptyAsNull(meant.stream().map(units::ids).collect(Collectors.joining(" ")))));
            table.row(values.toArray());
        }
        for (StatedBalance balance : news.balances()) {
            Map<String, String> fields = place(BALANCE, balance.quote());
            fields.put("name", balance.balance().measure().label());
            fields.put("unit", balance.unit().toString());
            fields.put("amount", balance.whole());
            fields.put("what", Labels.name(balance.side()) + ": " + balance.sum());
            fields.put("doubt", balance.doubt(tolerance));
            row(news.file(), fields);
        }
        for (NotUnderstood sentence : news.read().notUnderstood()) {
            Map<String, String> fields = place(NOT_UNDERSTOOD, sentence.quote());
            fields.put("doubt", String.join("; ", sentence.left()));
            row(news.file(), fields);
        }
    }

    /** The fields of the place of a row that is no statement. */
    private static Map<String, String> place(String kind, Quote quote) {
        Map<String, String> fields = new HashMap<>();
        fields.put("kind", kind);
        fields.put("line", Integer.toString(quote.line()));
        fields.put("column", Integer.toString(quote.column()));
        fields.put("start", Integer.toString(quote.start()));
        fields.put("words", quote.words());
        return fields;
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

    private void row(String file, Map<String, String> fields) throws IOException {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(file);
        for (String name : StatementFields.NAMES) {
            values.add(emptyAsNull(fields.getOrDefault(name, "")));
        }
        while (values.size() < columns(today.isPresent()).size()) {
            values.add(null);
        }
        table.row(values.toArray());
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
