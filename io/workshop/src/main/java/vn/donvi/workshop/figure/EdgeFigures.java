package vn.donvi.workshop.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.donvi.change.Extent;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.edge.Edge;
import vn.donvi.workshop.list.ChangeRecord;
import vn.donvi.workshop.list.KnownSizes;
import vn.donvi.workshop.list.NoteFigure;
import vn.donvi.workshop.list.VersionSpan;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.SourceRow;

/** The figures in the notes of the change record for transfers from one commune to another. */
public final class EdgeFigures {
    private final Map<String, NoteFigure> byEdge = new HashMap<>();

    private EdgeFigures() {}

    /**
     * Reads the notes.
     *
     * @param edges the edges between communes
     * @param parsed figures that others parsed from the notes, for comparison
     */
    public static EdgeFigures of(
            ChangeRecord record, VersionSpans spells, List<Edge> edges, List<SourceRow> parsed, BuildReport report) {
        Map<String, Set<String>> notes = new LinkedHashMap<>();
        for (Edge edge : edges) {
            if (edge.level() == UnitLevel.COMMUNE && ChangeRecord.covers(edge.date())) {
                Set<String> ofTarget =
                        notes.computeIfAbsent(edge.date() + " " + edge.to(), key -> new LinkedHashSet<>());
                record.ofOld(edge.from()).forEach(row -> ofTarget.add(row.note()));
            }
        }
        EdgeFigures figures = new EdgeFigures();
        for (Edge edge : edges) {
            Set<String> ofTarget = notes.get(edge.date() + " " + edge.to());
            if (ofTarget != null && edge.level() == UnitLevel.COMMUNE) {
                figures.read(record, spells, edge.date(), edge.from(), edge.to(), ofTarget);
                figures.read(record, spells, edge.date(), edge.to(), edge.to(), ofTarget);
            }
        }
        figures.settleParts(spells, edges, report);
        report.count("figures read in notes", figures.byEdge.size());
        figures.compare(parsed, report);
        return figures;
    }

    /** The figure in a note for the transfer on a date from one code to another, or to itself. */
    public Optional<NoteFigure> find(LocalDate date, String from, String to) {
        return Optional.ofNullable(byEdge.get(key(date, from, to)));
    }

    /**
     * The edge itself, or one of unknown extents if the record has a single receiver for a commune but its note moves
     * clearly less than the commune.
     */
    public Edge withoutFalseWhole(Edge edge, KnownSizes sizes, BuildReport report) {
        Optional<NoteFigure> figure = find(edge.date(), edge.from(), edge.to());
        if (edge.area() != Extent.ALL || figure.isEmpty() || !sizes.isPart(edge.from(), figure.get())) {
            return edge;
        }
        String why = "its note moves " + figure.get().km2() + " km² and "
                + figure.get().persons() + " people only";
        report.open("the change record names no receiver but " + edge.to() + " for " + edge.from() + " (" + edge.date()
                + "), though " + why);
        return edge.withUnknownExtents(why);
    }

    private void read(
            ChangeRecord record, VersionSpans spells, LocalDate date, String from, String to, Set<String> notes) {
        Optional<VersionSpan> source = spells.find(UnitLevel.COMMUNE, from, date.minusDays(1));
        Optional<VersionSpan> target = spells.find(UnitLevel.COMMUNE, to, date);
        if (source.isEmpty() || target.isEmpty()) {
            return;
        }
        Set<String> own = record.ofOld(from).stream()
                .filter(row -> row.newCode().equals(to))
                .map(ChangeRecord.Row::note)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String name = source.get().fullName();
        choose(figures(record, notes, name), target.get().fullName())
                .or(() -> only(figures(record, own, name)))
                .ifPresent(figure -> byEdge.put(key(date, from, to), figure));
    }

    /** The figures of a unit in some notes. */
    private static List<NoteFigure> figures(ChangeRecord record, Set<String> notes, String name) {
        return notes.stream()
                .flatMap(note -> record.figures(note).stream())
                .filter(figure -> figure.isOf(name))
                .toList();
    }

    /** The only figure, though several notes may have it. */
    private static Optional<NoteFigure> only(List<NoteFigure> found) {
        boolean same = found.stream().allMatch(figure -> figure.hasValuesOf(found.get(0)));
        return same ? found.stream().findFirst() : Optional.empty();
    }

    /** The only figure, or the one with the fewest units named before the target. */
    private static Optional<NoteFigure> choose(List<NoteFigure> found, String target) {
        Optional<NoteFigure> only = only(found);
        if (only.isPresent()) {
            return only;
        }
        NoteFigure nearest = null;
        int least = Integer.MAX_VALUE;
        for (NoteFigure figure : found) {
            int units = figure.unitsTo(target);
            if (units >= 0 && units < least) {
                least = units;
                nearest = figure;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * Removes figures that were read for the wrong part of a divided commune. A figure for the part that the commune
     * kept must be called the rest. A figure belongs to the receiver that its note names soonest after it.
     */
    private void settleParts(VersionSpans spells, List<Edge> edges, BuildReport report) {
        Map<String, Map<String, Edge>> given = new TreeMap<>();
        for (Edge edge : edges) {
            if (edge.level() == UnitLevel.COMMUNE && !edge.from().equals(edge.to())) {
                given.computeIfAbsent(edge.date() + " " + edge.from(), key -> new TreeMap<>())
                        .put(edge.to(), edge);
            }
        }
        given.forEach((giver, receivers) -> {
            Edge any = receivers.values().iterator().next();
            receivers.put(any.from(), any.to(any.from()));
            List<String> wrong = new ArrayList<>();
            for (Edge receiver : receivers.values()) {
                String key = key(receiver.date(), receiver.from(), receiver.to());
                NoteFigure figure = byEdge.get(key);
                boolean isKept = receiver.from().equals(receiver.to());
                if (figure != null
                        && ((isKept && !figure.rest())
                                || receivers.values().stream()
                                        .anyMatch(other -> isBetter(spells, figure, other, receiver)))) {
                    wrong.add(key);
                }
            }
            byEdge.keySet().removeAll(wrong);
            report.count("figures taken back", wrong.size());
        });
    }

    /** Whether {@code other} has the same figure as {@code receiver} and is not named later after it. */
    private boolean isBetter(VersionSpans spells, NoteFigure figure, Edge other, Edge receiver) {
        NoteFigure theirs = byEdge.get(key(other.date(), other.from(), other.to()));
        return !other.equals(receiver)
                && theirs != null
                && theirs.hasValuesOf(figure)
                && unitsTo(spells, theirs, other) <= unitsTo(spells, figure, receiver);
    }

    /**
     * The number of units named between a figure and its receiver. For the part that the commune kept it is 0 if the
     * note calls it the rest. A receiver with the name of the commune itself must be named a second time.
     */
    private static int unitsTo(VersionSpans spells, NoteFigure figure, Edge receiver) {
        if (receiver.from().equals(receiver.to())) {
            return figure.rest() ? 0 : Integer.MAX_VALUE;
        }
        int units = spells.find(UnitLevel.COMMUNE, receiver.to(), receiver.date())
                .map(spell -> figure.unitsAfter(spell.fullName()))
                .orElse(-1);
        return units < 0 ? Integer.MAX_VALUE : units;
    }

    private void compare(List<SourceRow> parsed, BuildReport report) {
        Map<String, Set<String>> values = new HashMap<>();
        byEdge.forEach(
                (key, figure) -> values.computeIfAbsent(key.substring(key.indexOf(' ') + 1), k -> new LinkedHashSet<>())
                        .add(figure.km2() + " " + figure.persons()));
        for (SourceRow row : parsed) {
            Set<String> own = values.get(row.get("old_code") + " " + row.get("new_code"));
            String theirs = Double.parseDouble(row.get("area_km2")) + " " + Long.parseLong(row.get("population"));
            if (own == null) {
                report.count("parsed figures without an own reading");
            } else if (own.contains(theirs)) {
                report.count("parsed figures confirmed");
            } else {
                report.count("parsed figures contradicted");
                report.contradiction(
                        row.location() + ": the parsed figure " + theirs + " is not what the note says: " + own);
            }
        }
    }

    private static String key(LocalDate date, String from, String to) {
        return date + " " + from + " " + to;
    }
}
