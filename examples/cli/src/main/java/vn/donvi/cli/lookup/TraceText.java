package vn.donvi.cli.lookup;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.language.Words;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageGraph;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * A lineage for people: the changes by date, each with the units on both sides, and at the end the outcomes in force,
 * with their figures.
 */
final class TraceText {
    private static final String MARK = "* ";
    private static final String NO_MARK = "  ";
    private static final String OUTCOME = "=> ";

    private final Gazetteer gazetteer;
    private final LineageGraph graph;
    /** The outcomes of the unit that are still in force; this may be the unit itself. */
    private final List<AdministrativeUnit> outcomes;

    private final Words words;
    private final ChangeText changeText;

    TraceText(Gazetteer gazetteer, LineageGraph graph, Words words) {
        this.gazetteer = gazetteer;
        this.graph = graph;
        this.words = words;
        this.changeText = new ChangeText(words);
        this.outcomes = graph.lineage().outcomes().stream()
                .filter(outcome -> outcome.validity().isOpen())
                .toList();
    }

    void write(LocalDate date, Appendable out) throws IOException {
        AdministrativeUnit unit = graph.unit();
        Snapshot snapshot = gazetteer.on(date);
        out.append(MARK).append(unit.toString());
        for (AdministrativeUnit parent : snapshot.parents(unit)) {
            out.append(", ").append(parent.fullName());
        }
        LocalDate since = unit.id().since();
        String validity = unit.validity()
                .endExclusive()
                .map(end -> words.text("lookup.in-force-since-until", since, end.minusDays(1)))
                .orElseGet(() -> words.text("lookup.in-force-since", since));
        out.append("\n  ").append(validity).append('\n');
        if (graph.changes().isEmpty()) {
            out.append('\n').append(words.text("lookup.no-change")).append('\n');
        }
        for (UnitChange change : graph.changes()) {
            writeChange(change, out);
        }
        writeOutcomes(out);
    }

    private void writeChange(UnitChange change, Appendable out) throws IOException {
        out.append('\n')
                .append(change.date().toString())
                .append("  ")
                .append(changeText.kind(change))
                .append("  ")
                .append(changeText.act(change))
                .append('\n');
        String title = ChangeText.title(gazetteer, change.citation());
        if (!title.isEmpty()) {
            out.append("  ").append(title).append('\n');
        }
        if (change instanceof Establishment establishment) {
            out.append("  ")
                    .append(changeText.origin(establishment))
                    .append("  ->  ")
                    .append(after(establishment.unit(), change))
                    .append('\n');
        } else if (change instanceof Dissolution dissolution) {
            out.append(before(dissolution.unit(), change))
                    .append("  ->  ")
                    .append(changeText.successor(dissolution))
                    .append('\n');
        }
        TextTable table = new TextTable("llll");
        for (Transfer transfer : change.transfers()) {
            table.row(
                    before(transfer.source(), change),
                    changeText.moved(transfer),
                    "->",
                    after(transfer.target(), change));
        }
        table.print(out);
        if (!change.note().isEmpty()) {
            out.append("  ").append(words.text("lookup.note", change.note())).append('\n');
        }
    }

    private void writeOutcomes(Appendable out) throws IOException {
        LocalDate last = gazetteer.knownUntil();
        TextTable table = new TextTable("ll");
        for (AdministrativeUnit outcome : outcomes) {
            table.row(OUTCOME + (isAsked(outcome.id()) ? MARK : "") + name(outcome.id(), last), figures(outcome));
        }
        if (!outcomes.isEmpty()) {
            out.append('\n');
            table.print(out);
        }
    }

    /** The latest figure of each measure that is not suspect. */
    private String figures(AdministrativeUnit unit) {
        Map<Measure, Measurement> latest = new EnumMap<>(Measure.class);
        for (Measurement measurement : gazetteer.measurements(unit)) {
            if (measurement.quality() != Quality.SUSPECT) {
                latest.merge(
                        measurement.measure(),
                        measurement,
                        (one, other) -> other.asOf().isBefore(one.asOf()) ? one : other);
            }
        }
        return latest.values().stream().map(this::figure).collect(Collectors.joining(", "));
    }

    private String figure(Measurement measurement) {
        List<String> remarks = new ArrayList<>();
        String basis = words.text(Labels.basis(measurement.measure()));
        if (!basis.isEmpty()) {
            remarks.add(basis + " " + measurement.asOf());
        }
        if (measurement.quality() == Quality.DERIVED) {
            remarks.add(words.text(Labels.word(measurement.quality())));
        }
        String figure = words.text(
                basis.isEmpty() ? NumberText.of(measurement) : NumberText.people(NumberText.of(measurement.value())));
        return remarks.isEmpty() ? figure : figure + " (" + String.join(", ", remarks) + ")";
    }

    private String before(UnitId id, UnitChange change) {
        return (isAsked(id) ? MARK : NO_MARK) + name(id, change.date().minusDays(1));
    }

    private String after(UnitId id, UnitChange change) {
        return (isAsked(id) ? MARK : "") + name(id, change.date());
    }

    private boolean isAsked(UnitId id) {
        return id.equals(graph.unit().id());
    }

    /** The unit, with its parent if the requested unit has another one. */
    private String name(UnitId id, LocalDate date) {
        AdministrativeUnit unit = gazetteer.get(id);
        if (unit.parent().equals(graph.unit().parent())) {
            return unit.toString();
        }
        return gazetteer.on(date).parents(unit).stream()
                .findFirst()
                .map(parent -> unit + ", " + parent.fullName())
                .orElse(unit.toString());
    }
}
