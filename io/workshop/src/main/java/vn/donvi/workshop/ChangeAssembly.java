package vn.donvi.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Enactment;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.act.Act;
import vn.donvi.workshop.decree.Decrees;
import vn.donvi.workshop.edge.ActStatement;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.edge.Edge;
import vn.donvi.workshop.edge.EdgeEvidence;
import vn.donvi.workshop.edge.Readings;
import vn.donvi.workshop.edge.StatedChange;
import vn.donvi.workshop.edge.VersionTable;
import vn.donvi.workshop.figure.EdgeFigures;
import vn.donvi.workshop.figure.StatedParts;
import vn.donvi.workshop.list.FittingActs;
import vn.donvi.workshop.list.KnownSizes;
import vn.donvi.workshop.list.ListDates;
import vn.donvi.workshop.list.ListGaps;
import vn.donvi.workshop.list.NoteFigure;
import vn.donvi.workshop.list.VersionSpan;
import vn.donvi.workshop.reform.Publications;
import vn.donvi.workshop.source.SourceException;

/**
 * Assembles the changes. On each date, units of a level that are connected by transfers form one change, cited by the
 * document that fits it. A unit whose code continues keeps the part that it did not give away. Beginnings and ends
 * without an explanation are stated as open.
 */
final class ChangeAssembly {
    private final VersionTable versions;
    private final FittingActs acts;
    private final ListDates listed;
    private final Readings readings;
    private final Decrees decrees;
    private final ListGaps gaps;
    private final StatedChange.Index stated;
    private final EdgeFigures figures;
    private final StatedParts parts;
    private final KnownSizes sizes;
    private final BuildReport report;
    private final LocalDate baseline;
    private final Map<UnitId, List<Edge>> leaving = new HashMap<>();
    private final List<UnitChange> changes = new ArrayList<>();

    private ChangeAssembly(
            VersionTable versions,
            FittingActs acts,
            ListDates listed,
            Readings readings,
            Decrees decrees,
            ListGaps gaps,
            StatedChange.Index stated,
            EdgeFigures figures,
            StatedParts parts,
            KnownSizes sizes,
            BuildReport report,
            LocalDate baseline) {
        this.versions = versions;
        this.acts = acts;
        this.listed = listed;
        this.readings = readings;
        this.decrees = decrees;
        this.gaps = gaps;
        this.stated = stated;
        this.figures = figures;
        this.parts = parts;
        this.sizes = sizes;
        this.report = report;
        this.baseline = baseline;
    }

    static List<UnitChange> of(
            VersionTable versions,
            Collection<Edge> edges,
            FittingActs acts,
            ListDates listed,
            Readings readings,
            Decrees decrees,
            ListGaps gaps,
            StatedChange.Index stated,
            List<UnitChange> made,
            EdgeFigures figures,
            StatedParts parts,
            KnownSizes sizes,
            BuildReport report,
            LocalDate baseline) {
        ChangeAssembly assembly = new ChangeAssembly(
                versions, acts, listed, readings, decrees, gaps, stated, figures, parts, sizes, report, baseline);
        assembly.changes.addAll(made);
        assembly.assemble(edges);
        return assembly.changes;
    }

    private void assemble(Collection<Edge> edges) {
        Map<LocalDate, Map<UnitLevel, List<Link>>> links = new TreeMap<>();
        for (Edge edge : edges) {
            AdministrativeUnit source = unit(edge, edge.from(), edge.date().minusDays(1));
            leaving.computeIfAbsent(source.id(), id -> new ArrayList<>()).add(edge);
        }
        for (Edge edge : edges) {
            AdministrativeUnit source = unit(edge, edge.from(), edge.date().minusDays(1));
            AdministrativeUnit target = unit(edge, edge.to(), edge.date());
            boolean rest = isRest(edge, source);
            Transfer bare = Transfer.of(
                    source.id(),
                    target.id(),
                    rest && edge.area() == Extent.PART ? Extent.REST : edge.area(),
                    rest && edge.population() == Extent.PART ? Extent.REST : edge.population());
            Transfer transfer =
                    edge.stated().isPresent() ? withFigures(bare, edge.stated().get()) : withFigures(bare);
            link(links, edge.date(), edge.level(), new Link(source, target, transfer, edge));
        }
        Set<UnitId> ended = new LinkedHashSet<>();
        Set<UnitId> begun = new LinkedHashSet<>();
        for (UnitChange change : changes) {
            if (change instanceof Dissolution dissolution) {
                ended.add(dissolution.unit());
            }
            for (Transfer transfer : change.transfers()) {
                ended.add(transfer.source());
                begun.add(transfer.target());
            }
        }
        for (AdministrativeUnit unit : versions.units()) {
            Optional<AdministrativeUnit> next = unit.validity()
                    .endExclusive()
                    .flatMap(end -> versions.find(unit.level(), unit.code().value(), end));
            next.filter(after -> !begun.contains(after.id()) && !keeps(unit.id()))
                    .ifPresent(after -> {
                        Extent area = rest(unit.id(), true);
                        Extent population = rest(unit.id(), false);
                        if (area != Extent.NONE || population != Extent.NONE) {
                            link(
                                    links,
                                    after.id().since(),
                                    unit.level(),
                                    new Link(
                                            unit,
                                            after,
                                            withFigures(Transfer.of(unit.id(), after.id(), area, population)),
                                            identity(unit, after)));
                        }
                    });
        }
        links.values()
                .forEach(byLevel -> byLevel.values()
                        .forEach(list -> list.forEach(link -> {
                            ended.add(link.source().id());
                            begun.add(link.target().id());
                        })));
        links.forEach((date, byLevel) -> byLevel.values().forEach(list -> rearrange(date, list)));
        for (AdministrativeUnit unit : versions.units()) {
            if (unit.id().since().isAfter(baseline) && !begun.contains(unit.id())) {
                establish(unit);
            }
            Optional<LocalDate> end = unit.validity().endExclusive();
            if (end.isPresent() && !ended.contains(unit.id())) {
                dissolve(unit, end.get());
            }
        }
    }

    private AdministrativeUnit unit(Edge edge, String code, LocalDate date) {
        return versions.find(edge.level(), code, date)
                .orElseThrow(() -> new SourceException(edge + ": no unit " + code + " on " + date));
    }

    private static void link(
            Map<LocalDate, Map<UnitLevel, List<Link>>> links, LocalDate date, UnitLevel level, Link link) {
        links.computeIfAbsent(date, day -> new TreeMap<>())
                .computeIfAbsent(level, l -> new ArrayList<>())
                .add(link);
    }

    /** Whether an edge carries the rest of a unit that ended: the only edge whose note calls it so. */
    private boolean isRest(Edge edge, AdministrativeUnit source) {
        List<Edge> all = leaving.getOrDefault(source.id(), List.of());
        if (all.size() < 2
                || versions.find(edge.level(), edge.from(), edge.date()).isPresent()) {
            return false;
        }
        List<Edge> rests = all.stream()
                .filter(other -> figures.find(other.date(), other.from(), other.to())
                        .filter(NoteFigure::rest)
                        .isPresent())
                .toList();
        return rests.size() == 1 && rests.get(0).equals(edge);
    }

    /** Whether an edge says itself what a unit keeps. */
    private boolean keeps(UnitId unit) {
        return leaving.getOrDefault(unit, List.of()).stream()
                .anyMatch(edge -> edge.from().equals(edge.to()));
    }

    /** The edge from a unit that the lists lacked to the version that they have first; null for every other unit. */
    private @Nullable Edge identity(AdministrativeUnit unit, AdministrativeUnit after) {
        String code = unit.code().value();
        LocalDate date = after.id().since();
        LocalDate listDate = listed.find(unit.level(), code, date).orElse(date);
        return gaps.endedBy(listDate, code)
                .map(gap -> {
                    EdgeEvidence evidence =
                            gap.evidence().equals("inferred") ? EdgeEvidence.INFERRED : EdgeEvidence.IDENTITY;
                    report.count(evidence.words());
                    return new Edge(
                            date, unit.level(), code, code, Extent.ALL, Extent.ALL, evidence, gap.reason(), null);
                })
                .orElse(null);
    }

    /** The transfer with the figures that its act states. */
    private static Transfer withFigures(Transfer transfer, ActStatement statement) {
        Transfer result = transfer;
        if (statement.km2().isPresent()) {
            result = result.withAreaKm2(statement.km2().getAsDouble());
        }
        return statement.persons().isPresent()
                ? result.withPersons(statement.persons().getAsLong())
                : result;
    }

    /**
     * The transfer with the figures of its note, except for implausible ones of a whole commune, or with those that a
     * person read.
     */
    private Transfer withFigures(Transfer transfer) {
        String code = transfer.source().code().value();
        Optional<NoteFigure> found = figures.find(
                transfer.target().since(), code, transfer.target().code().value());
        Transfer result = transfer;
        if (found.isPresent()) {
            NoteFigure figure = found.get();
            if (!transfer.isWhole() || sizes.doubtKm2(code, figure.km2()).isEmpty()) {
                result = result.withAreaKm2(figure.km2());
            }
            if (!transfer.isWhole()
                    || sizes.doubtPersons(code, (double) figure.persons()).isEmpty()) {
                result = result.withPersons(figure.persons());
            }
        }
        return parts.complete(result);
    }

    /**
     * The extent that a unit with a continuing code keeps: all, the rest if parts left, a part if the rest left,
     * nothing if all left, or unknown.
     */
    private Extent rest(UnitId source, boolean ofArea) {
        List<Edge> edges = leaving.getOrDefault(source, List.of());
        List<Extent> given = edges.stream()
                .map(edge -> ofArea ? edge.area() : edge.population())
                .toList();
        if (given.contains(Extent.ALL)) {
            return Extent.NONE;
        }
        if (given.contains(Extent.REST)) {
            return Extent.PART;
        }
        if (given.contains(Extent.UNKNOWN)) {
            return Extent.UNKNOWN;
        }
        return given.contains(Extent.PART) ? Extent.REST : Extent.ALL;
    }

    // Rearrangements

    private void rearrange(LocalDate date, List<Link> links) {
        for (List<Link> component : components(links)) {
            component.sort(Comparator.comparing((Link link) -> link.target().id())
                    .thenComparing(link -> link.source().id()));
            List<Transfer> transfers =
                    component.stream().map(Link::transfer).collect(Collectors.toCollection(ArrayList::new));
            Set<AdministrativeUnit> units = new LinkedHashSet<>();
            for (Link link : component) {
                units.add(link.source());
                units.add(link.target());
            }
            String code = component.get(0).target().code().value();
            String id = date + ":" + code;
            Optional<StatedChange> outright = stated.find(date, code);
            changes.add(
                    outright.isPresent()
                            ? Rearrangement.of(
                                    id,
                                    new Enactment(
                                            date,
                                            DateBasis.IN_FORCE,
                                            outright.get().citation()),
                                    transfers,
                                    versions::get,
                                    outright.get().note())
                            : Rearrangement.of(
                                    id,
                                    enactment(date, units, statements(component)),
                                    transfers,
                                    versions::get,
                                    noteWithList(note(component), date, units)));
        }
    }

    /** What acts state about the transfers of a change, in their order. */
    private static List<Citation> statements(List<Link> component) {
        List<Citation> statements = new ArrayList<>();
        for (Link link : component) {
            Edge edge = link.edge();
            if (edge != null) {
                edge.stated().map(ActStatement::citation).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private static String note(List<Link> component) {
        Set<String> evidence = new TreeSet<>();
        for (Link link : component) {
            Edge edge = link.edge();
            if (edge != null) {
                evidence.add(edge.evidence().words() + (edge.words().isEmpty() ? "" : ": " + edge.words()));
            }
        }
        return evidence.isEmpty() ? "" : "by " + String.join("; ", evidence);
    }

    /** Groups links that are connected by shared units. */
    private static Collection<List<Link>> components(List<Link> links) {
        Map<UnitId, UnitId> leader = new HashMap<>();
        for (Link link : links) {
            UnitId a = find(leader, link.source().id());
            UnitId b = find(leader, link.target().id());
            leader.put(a, b);
        }
        Map<UnitId, List<Link>> components = new LinkedHashMap<>();
        for (Link link : links) {
            components
                    .computeIfAbsent(find(leader, link.source().id()), id -> new ArrayList<>())
                    .add(link);
        }
        return components.values();
    }

    private static UnitId find(Map<UnitId, UnitId> leader, UnitId id) {
        UnitId current = id;
        UnitId next = leader.get(current);
        while (next != null && !next.equals(current)) {
            current = next;
            next = leader.get(current);
        }
        return current;
    }

    // Beginnings and ends without a link

    private void establish(AdministrativeUnit unit) {
        LocalDate date = unit.id().since();
        String code = unit.code().value();
        Enactment enactment = enactment(date, Set.of(unit), List.of());
        changes.add(new Establishment(
                date + ":" + unit.code(),
                enactment,
                unit.id(),
                !readings.beganWithoutOrigin(date, code),
                noteWithList(
                        readings.beginning(date, code)
                                .orElseGet(() -> "no source says of which units it was made" + whyOpen(enactment)),
                        date,
                        List.of(unit))));
    }

    private void dissolve(AdministrativeUnit unit, LocalDate date) {
        Optional<String> read = readings.end(date, unit.code().value());
        Enactment enactment = enactment(date, Set.of(unit), List.of());
        changes.add(new Dissolution(
                date + ":" + unit.code(),
                enactment,
                unit.id(),
                read.isEmpty(),
                noteWithList(
                        read.orElseGet(() -> "no source says which units took it over" + whyOpen(enactment)),
                        date,
                        List.of(unit))));
    }

    private String whyOpen(Enactment enactment) {
        String document = enactment.citation().document();
        return ": " + (document.equals(Publications.LIST) ? "its act is not known" : decrees.whyOpen(document));
    }

    // Citations

    /**
     * The date and the document of a change.
     *
     * @param statements the clauses that state it, if any; they name the document unless they are of several and none is
     *     the one that fits
     */
    private Enactment enactment(LocalDate date, Set<AdministrativeUnit> units, List<Citation> statements) {
        Set<VersionSpan> named = new LinkedHashSet<>();
        Set<VersionSpan> districts = new LinkedHashSet<>();
        Set<VersionSpan> provinces = new LinkedHashSet<>();
        for (AdministrativeUnit unit : units) {
            LocalDate day = unit.validity().endExclusive().filter(date::equals).isPresent() ? date.minusDays(1) : date;
            named.add(versions.spell(unit));
            Optional<AdministrativeUnit> above = Optional.of(unit);
            while (above.isPresent()) {
                AdministrativeUnit current = above.get();
                if (current.level() == UnitLevel.DISTRICT) {
                    districts.add(versions.spell(current));
                } else if (current.level() == UnitLevel.PROVINCE) {
                    provinces.add(versions.spell(current));
                }
                above = current.parent().flatMap(code -> above(current.level(), code.value(), day));
            }
        }
        UnitLevel level = units.iterator().next().level();
        Optional<Act> fitting = acts.find(date, level, named, districts, provinces);
        Optional<Citation> stated = statement(statements, fitting.map(Act::number));
        if (fitting.isEmpty() && stated.isEmpty()) {
            report.count("changes that cite the list");
            report.uncited(date, named);
            return new Enactment(date, DateBasis.LISTED, Citation.of(Publications.LIST));
        }
        report.count("changes with a document");
        Citation citation =
                stated.orElseGet(() -> Citation.of(fitting.orElseThrow().number()));
        return new Enactment(
                date,
                fitting.filter(act -> act.number().equals(citation.document()))
                        .map(Act::basis)
                        .orElse(DateBasis.LISTED),
                citation);
    }

    /** The act of some clauses, with all of its clauses: the one that fits, or the only one. */
    private static Optional<Citation> statement(List<Citation> statements, Optional<String> fitting) {
        Set<String> numbers = statements.stream().map(Citation::document).collect(Collectors.toSet());
        Optional<String> act = fitting.filter(numbers::contains)
                .or(() -> numbers.size() == 1 ? Optional.of(numbers.iterator().next()) : Optional.empty());
        return act.map(number -> Citation.of(
                number,
                statements.stream()
                        .filter(statement -> statement.document().equals(number)
                                && !statement.clause().isEmpty())
                        .map(Citation::clause)
                        .distinct()
                        .collect(Collectors.joining("; "))));
    }

    /** The note on a change, with the date of the list that shows it if that is another. */
    private String noteWithList(String note, LocalDate date, Collection<AdministrativeUnit> units) {
        Set<String> dates = new TreeSet<>();
        for (AdministrativeUnit unit : units) {
            listed.find(unit.level(), unit.code().value(), date).ifPresent(listDate -> dates.add(listDate.toString()));
        }
        String shown = dates.isEmpty() ? "" : "shown in the list of " + String.join(", ", dates);
        return note.isEmpty() || shown.isEmpty() ? note + shown : note + "; " + shown;
    }

    private Optional<AdministrativeUnit> above(UnitLevel level, String code, LocalDate day) {
        return level == UnitLevel.COMMUNE
                ? versions.find(UnitLevel.DISTRICT, code, day)
                : versions.find(UnitLevel.PROVINCE, code, day);
    }

    /**
     * A transfer with its source and target versions.
     *
     * @param edge the edge of the transfer; null for the part that a unit keeps
     */
    private record Link(
            AdministrativeUnit source,
            AdministrativeUnit target,
            Transfer transfer,
            @Nullable Edge edge) {}
}
