package vn.donvi.workshop.edge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.donvi.change.Extent;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.list.VersionSpan;
import vn.donvi.workshop.list.VersionSpans;

/** Finds the edges between districts or provinces from the communes that moved between them. */
public final class ParentEdges {
    private final VersionSpans spells;
    private final UnitLevel level;

    private ParentEdges(VersionSpans spells, UnitLevel level) {
        this.spells = spells;
        this.level = level;
    }

    /**
     * The edges of a level above the communes.
     *
     * @param communes the edges between communes
     * @param read edges that a person read in documents; those of the level are added
     */
    public static List<Edge> find(VersionSpans spells, UnitLevel level, List<Edge> communes, List<Edge> read) {
        return new ParentEdges(spells, level).find(communes, read);
    }

    private List<Edge> find(List<Edge> communes, List<Edge> read) {
        Map<LocalDate, Map<String, Set<String>>> flows = new TreeMap<>();
        for (LocalDate date : datesOfMoves()) {
            spells.all(UnitLevel.COMMUNE)
                    .filter(spell -> spell.contains(date))
                    .forEach(after -> spells.find(UnitLevel.COMMUNE, after.code(), date.minusDays(1))
                            .ifPresent(before -> flow(flows, date, before, after)));
        }
        for (Edge edge : communes) {
            Optional<VersionSpan> before =
                    spells.find(UnitLevel.COMMUNE, edge.from(), edge.date().minusDays(1));
            Optional<VersionSpan> after = spells.find(UnitLevel.COMMUNE, edge.to(), edge.date());
            if (before.isPresent() && after.isPresent()) {
                flow(flows, edge.date(), before.get(), after.get());
            }
        }
        List<Edge> edges = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Edge edge : read) {
            if (edge.level() == level) {
                edges.add(edge);
                known.add(edge.date() + " " + edge.from() + " " + edge.to());
            }
        }
        flows.forEach((date, sources) -> sources.forEach((source, targets) -> {
            boolean ends = spells.find(level, source, date).isEmpty();
            Extent extent = ends && targets.size() == 1 ? Extent.ALL : Extent.PART;
            for (String target : targets) {
                if (known.add(date + " " + source + " " + target)) {
                    edges.add(Edge.of(date, level, source, target, extent, EdgeEvidence.CHILDREN));
                }
            }
        }));
        return edges;
    }

    /** The dates on which a span of a commune or district begins; every change of a parent is on one of them. */
    private Set<LocalDate> datesOfMoves() {
        Set<LocalDate> dates = new TreeSet<>();
        for (UnitLevel below : List.of(UnitLevel.COMMUNE, UnitLevel.DISTRICT)) {
            spells.all(below).map(VersionSpan::from).forEach(dates::add);
        }
        return dates;
    }

    private void flow(
            Map<LocalDate, Map<String, Set<String>>> flows, LocalDate date, VersionSpan before, VersionSpan after) {
        Optional<String> source = parent(before, date.minusDays(1));
        Optional<String> target = parent(after, date);
        if (source.isPresent() && target.isPresent() && !source.get().equals(target.get())) {
            flows.computeIfAbsent(date, day -> new TreeMap<>())
                    .computeIfAbsent(source.get(), code -> new TreeSet<>())
                    .add(target.get());
        }
    }

    private Optional<String> parent(VersionSpan commune, LocalDate date) {
        if (level == UnitLevel.DISTRICT) {
            return Optional.of(commune.parent());
        }
        return spells.find(UnitLevel.DISTRICT, commune.parent(), date).map(VersionSpan::parent);
    }
}
