package vn.donvi.workshop.decree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import vn.donvi.change.Citation;
import vn.donvi.change.Extent;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.act.Act;
import vn.donvi.workshop.act.Acts;
import vn.donvi.workshop.edge.ActStatement;
import vn.donvi.workshop.edge.Edge;
import vn.donvi.workshop.edge.EdgeEvidence;
import vn.donvi.workshop.list.VersionSpan;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.PrintedName;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/** The transfers that acts state or imply, with the evidence for each, as edges between the codes of the lists. */
final class DecreeTransfers {
    private static final int DISTRICT_DIGITS = 3;
    private static final Map<String, EdgeEvidence> EVIDENCE = Map.of(
            "high", EdgeEvidence.ACT,
            "medium", EdgeEvidence.ACT_REPORTED,
            "partial", EdgeEvidence.ACT_IN_PART,
            "inferred", EdgeEvidence.INFERRED);

    private final Acts acts;
    private final VersionSpans spans;

    private DecreeTransfers(Acts acts, VersionSpans spans) {
        this.acts = acts;
        this.spans = spans;
    }

    /**
     * Reads the table of transfers.
     *
     * @throws SourceException if a row names a unit that its code did not have on its day, an act without a day, or no
     *     known evidence
     */
    static List<Edge> of(List<SourceRow> rows, Acts acts, VersionSpans spans) {
        DecreeTransfers transfers = new DecreeTransfers(acts, spans);
        List<Edge> edges = new ArrayList<>();
        rows.forEach(row -> edges.add(transfers.edge(row)));
        return edges;
    }

    private Edge edge(SourceRow row) {
        String from = row.get("source");
        String to = row.get("target");
        UnitLevel level = level(to);
        LocalDate date = day(row, level, from, to);
        require(row, level, from, date.minusDays(1), row.get("source_unit"));
        require(row, level, to, date, row.get("target_unit"));
        EdgeEvidence evidence = EVIDENCE.get(row.get("evidence"));
        if (evidence == null) {
            throw new SourceException(row.location() + ": no evidence '" + row.get("evidence") + "'");
        }
        ActStatement statement = new ActStatement(
                Citation.of(row.get("document"), row.get("clause")),
                row.get("hectares").isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(ActStatement.km2(row.get("hectares"))),
                row.get("persons").isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(Long.parseLong(row.get("persons"))));
        String note = row.get("note");
        return new Edge(
                date,
                level,
                from,
                to,
                extent(row, "area"),
                extent(row, "population"),
                evidence,
                note.isEmpty() ? statement.words() : statement.words() + "; " + note,
                statement);
    }

    static UnitLevel level(String code) {
        return code.length() == DISTRICT_DIGITS ? UnitLevel.DISTRICT : UnitLevel.COMMUNE;
    }

    /**
     * The day of a transfer: that day of its act on which the target begins or the source ends, otherwise the first day
     * of the act.
     */
    private LocalDate day(SourceRow row, UnitLevel level, String from, String to) {
        String number = row.get("document");
        Act act = acts.find(number)
                .orElseThrow(() -> new SourceException(row.location() + ": the days of " + number + " are not known"));
        Set<LocalDate> days = act.begins();
        return days.stream()
                .filter(day -> spans.of(level, to).stream()
                                .anyMatch(span -> span.from().equals(day))
                        || spans.of(level, from).stream().anyMatch(span -> day.equals(span.until())))
                .findFirst()
                .orElseGet(() -> days.iterator().next());
    }

    private void require(SourceRow row, UnitLevel level, String code, LocalDate date, String fullName) {
        VersionSpan span = spans.find(level, code, date)
                .orElseThrow(() -> new SourceException(row.location() + ": no unit " + code + " on " + date));
        PrintedName name = PrintedName.of(fullName);
        if (!span.type().prefix().equals(name.prefix()) || !span.isNamed(name)) {
            throw new SourceException(
                    row.location() + ": " + code + " is " + span.fullName() + " on " + date + ", not " + fullName);
        }
    }

    private static Extent extent(SourceRow row, String column) {
        return Extent.valueOf(row.get(column).toUpperCase(Locale.ROOT));
    }
}
