package vn.donvi.workshop.edge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.donvi.change.Extent;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.list.ChangeRecord;
import vn.donvi.workshop.list.VersionSpan;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.OldNames;
import vn.donvi.workshop.source.PrintedName;

/**
 * Finds the targets of every commune code that ended, and the sources of every one that began. The sources of evidence
 * are, in this order: readings of documents, the change record, the successors list, and the lists themselves. If none
 * of them has an answer, the question remains open.
 */
public final class CommuneEdges {
    private static final UnitLevel LEVEL = UnitLevel.COMMUNE;
    private static final LocalDate SUCCESSORS_FROM = LocalDate.of(2018, 1, 1);

    private final VersionSpans spells;
    private final ChangeRecord record;
    private final OldNames oldNames;
    private final Map<LocalDate, List<VersionSpan>> gone = new TreeMap<>();
    private final Map<LocalDate, List<VersionSpan>> came = new TreeMap<>();
    private final Map<LocalDate, Map<String, VersionSpan>> inForce = new TreeMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();
    private final BuildReport report;

    private CommuneEdges(VersionSpans spells, ChangeRecord record, OldNames oldNames, BuildReport report) {
        this.spells = spells;
        this.record = record;
        this.oldNames = oldNames;
        this.report = report;
    }

    public static List<Edge> find(
            VersionSpans spells,
            ChangeRecord record,
            OldNames oldNames,
            List<Edge> readings,
            LocalDate baseline,
            BuildReport report) {
        CommuneEdges finder = new CommuneEdges(spells, record, oldNames, report);
        finder.findEnds(baseline);
        readings.stream().filter(edge -> edge.level() == LEVEL).forEach(finder::add);
        Set<LocalDate> dates = new TreeSet<>(finder.gone.keySet());
        dates.addAll(finder.came.keySet());
        for (LocalDate date : dates) {
            finder.gone.getOrDefault(date, List.of()).forEach(unit -> finder.findTargets(unit, date));
            finder.came.getOrDefault(date, List.of()).forEach(unit -> finder.findOrigins(unit, date));
        }
        finder.findPartsOfLivingUnits();
        finder.compareWithOldNames();
        return new ArrayList<>(finder.edges.values());
    }

    private void findEnds(LocalDate baseline) {
        for (VersionSpan spell : (Iterable<VersionSpan>) spells.all(LEVEL)::iterator) {
            LocalDate until = spell.until();
            if (until != null && spells.find(LEVEL, spell.code(), until).isEmpty()) {
                gone.computeIfAbsent(until, date -> new ArrayList<>()).add(spell);
            }
            if (spell.from().isAfter(baseline)
                    && spells.find(LEVEL, spell.code(), spell.from().minusDays(1))
                            .isEmpty()) {
                came.computeIfAbsent(spell.from(), date -> new ArrayList<>()).add(spell);
            }
        }
    }

    // Targets of a unit that ended

    private void findTargets(VersionSpan unit, LocalDate date) {
        if (leaves(unit.code(), date)) {
            return;
        }
        Set<String> targets = new LinkedHashSet<>();
        if (ChangeRecord.covers(date)) {
            for (ChangeRecord.Row row : record.ofOld(unit.code())) {
                recordTarget(row, unit, date).ifPresent(targets::add);
            }
        }
        if (!targets.isEmpty()) {
            addAll(unit, date, targets, EdgeEvidence.CHANGE_RECORD);
            return;
        }
        targets.addAll(successors(unit, date));
        if (!targets.isEmpty()) {
            addAll(unit, date, targets, EdgeEvidence.SUCCESSORS);
            return;
        }
        sameName(unit, date, gained(unit.parent(), date))
                .ifPresent(target -> add(Edge.of(
                        date,
                        LEVEL,
                        unit.code(),
                        target.code(),
                        isPlainRecoding(unit, target, date) ? Extent.ALL : Extent.UNKNOWN,
                        EdgeEvidence.SAME_NAME)));
    }

    /** The commune of the record if it is in force on the date; otherwise the one in force that became it later. */
    private Optional<String> recordTarget(ChangeRecord.Row row, VersionSpan unit, LocalDate date) {
        String code = row.newCode();
        if (!code.equals(unit.code()) && spells.find(LEVEL, code, date).isPresent()) {
            return Optional.of(code);
        }
        Set<String> districts = new LinkedHashSet<>(gained(unit.parent(), date));
        districts.add(row.newDistrict());
        Optional<String> sameName = only(codes(
                date,
                spell -> !spell.code().equals(unit.code())
                        && districts.contains(spell.parent())
                        && spell.isNamed(row.newName())));
        if (sameName.isPresent()) {
            return sameName;
        }
        Set<String> siblings = new LinkedHashSet<>();
        for (ChangeRecord.Row other : record.ofNew(code)) {
            if (!other.code().equals(unit.code())
                    && spells.find(LEVEL, other.code(), date).isPresent()) {
                siblings.add(other.code());
            }
        }
        return only(siblings);
    }

    private Set<String> successors(VersionSpan unit, LocalDate date) {
        Set<String> found = new LinkedHashSet<>();
        if (date.isBefore(SUCCESSORS_FROM)) {
            return found;
        }
        for (String district : gained(unit.parent(), date)) {
            for (VersionSpan name : spells.of(UnitLevel.DISTRICT, district)) {
                for (VersionSpan province : spells.of(UnitLevel.PROVINCE, name.parent())) {
                    for (String key : oldNames.successors(province.fullName(), name.fullName(), unit.fullName())) {
                        byKey(key, district, unit, date).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private Optional<String> byKey(String key, String district, VersionSpan unit, LocalDate date) {
        Predicate<VersionSpan> candidate =
                spell -> spell.parent().equals(district) && !spell.code().equals(unit.code());
        Optional<String> named = only(codes(date, candidate.and(spell -> OldNames.matches(key, spell.fullName()))));
        if (named.isPresent()) {
            return named;
        }
        return only(codes(
                date,
                candidate.and(spell -> spells.of(LEVEL, spell.code()).stream()
                        .filter(later -> later.from().isAfter(date))
                        .anyMatch(later -> OldNames.matches(key, later.fullName())))));
    }

    /** A unit of the same name whose span began on the date: it is new, or took the name then. */
    private Optional<VersionSpan> sameName(VersionSpan unit, LocalDate date, Collection<String> districts) {
        PrintedName name = new PrintedName(unit.type().prefix(), unit.name());
        List<VersionSpan> found = inForce(date).values().stream()
                .filter(spell -> spell.from().equals(date)
                        && !spell.code().equals(unit.code())
                        && districts.contains(spell.parent())
                        && spell.isNamed(name))
                .collect(Collectors.toList());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Whether only codes changed, which moves neither land nor people. For a new target: it has the same name, type and
     * parent, and every other newcomer of its district is also recoded. A target that existed before counts from
     * 2019-01-01 on.
     */
    private boolean isPlainRecoding(VersionSpan unit, VersionSpan target, LocalDate date) {
        List<VersionSpan> newcomers = came.getOrDefault(date, List.of());
        boolean merger = !newcomers.contains(target);
        if (merger) {
            return !date.isBefore(ChangeRecord.FROM);
        }
        List<VersionSpan> leavers = gone.getOrDefault(date, List.of());
        return isRecoded(unit, target)
                && newcomers.stream()
                        .filter(spell -> spell.parent().equals(target.parent()) && !spell.equals(target))
                        .allMatch(spell -> leavers.stream().anyMatch(left -> isRecoded(left, spell)));
    }

    /** Whether two units differ in their codes only. */
    private static boolean isRecoded(VersionSpan unit, VersionSpan target) {
        return unit.type() == target.type()
                && unit.parent().equals(target.parent())
                && target.isNamed(new PrintedName(unit.type().prefix(), unit.name()));
    }

    // Sources of a unit that began

    private void findOrigins(VersionSpan unit, LocalDate date) {
        if (arrives(unit.code(), date)) {
            return;
        }
        if (ChangeRecord.covers(date)) {
            for (ChangeRecord.Row row : record.ofNew(unit.code())) {
                Optional<VersionSpan> source = spells.find(LEVEL, row.code(), date.minusDays(1));
                if (source.isPresent() && !row.code().equals(unit.code())) {
                    add(Edge.of(date, LEVEL, row.code(), unit.code(), Extent.PART, EdgeEvidence.CHANGE_RECORD));
                }
            }
        }
    }

    /**
     * Adds edges for units that the record divides but that continue. The part moved on the only date on which its
     * receiver took something; otherwise it is reported as open.
     */
    private void findPartsOfLivingUnits() {
        for (ChangeRecord.Row row : record.rows()) {
            boolean known = edges.values().stream()
                    .anyMatch(edge -> edge.from().equals(row.code())
                            && spells.find(LEVEL, edge.to(), edge.date())
                                    .filter(target -> edge.to().equals(row.newCode()) || target.isNamed(row.newName()))
                                    .isPresent());
            if (row.code().equals(row.newCode())
                    || known
                    || record.ofOld(row.code()).size() < 2) {
                continue;
            }
            Set<LocalDate> dates = new TreeSet<>();
            for (Edge edge : edges.values()) {
                if (edge.to().equals(row.newCode()) && ChangeRecord.covers(edge.date())) {
                    dates.add(edge.date());
                }
            }
            dates.removeIf(
                    date -> spells.find(LEVEL, row.code(), date.minusDays(1)).isEmpty()
                            || spells.find(LEVEL, row.code(), date).isEmpty());
            if (dates.size() == 1) {
                add(Edge.of(
                        dates.iterator().next(),
                        LEVEL,
                        row.code(),
                        row.newCode(),
                        Extent.PART,
                        EdgeEvidence.CHANGE_RECORD));
            } else {
                report.open("the change record gives a part of " + row.code() + " "
                        + row.name().name() + " to " + row.newCode() + " "
                        + row.newName().name() + ", and nothing says when");
            }
        }
    }

    private void compareWithOldNames() {
        for (Edge edge : List.copyOf(edges.values())) {
            if (edge.evidence() != EdgeEvidence.CHANGE_RECORD) {
                continue;
            }
            Optional<VersionSpan> unit =
                    spells.find(LEVEL, edge.from(), edge.date().minusDays(1));
            Set<String> named =
                    unit.map(spell -> successors(spell, edge.date())).orElse(Set.of());
            if (!named.isEmpty()) {
                report.compared(edge, named);
            }
        }
    }

    // Helpers

    /** The district itself, and the districts that took communes from it on the date. */
    private Set<String> gained(String district, LocalDate date) {
        Set<String> districts = new LinkedHashSet<>();
        districts.add(district);
        for (VersionSpan before : inForce(date.minusDays(1)).values()) {
            if (before.parent().equals(district)) {
                VersionSpan after = inForce(date).get(before.code());
                if (after != null) {
                    districts.add(after.parent());
                }
            }
        }
        return districts;
    }

    private Map<String, VersionSpan> inForce(LocalDate date) {
        return inForce.computeIfAbsent(date, day -> {
            Map<String, VersionSpan> units = new TreeMap<>();
            spells.all(LEVEL).filter(spell -> spell.contains(day)).forEach(spell -> units.put(spell.code(), spell));
            return units;
        });
    }

    private Set<String> codes(LocalDate date, Predicate<VersionSpan> wanted) {
        return inForce(date).values().stream()
                .filter(wanted)
                .map(VersionSpan::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<String> only(Set<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    private boolean leaves(String code, LocalDate date) {
        return edges.values().stream()
                .anyMatch(edge -> edge.from().equals(code) && edge.date().equals(date));
    }

    private boolean arrives(String code, LocalDate date) {
        return edges.values().stream()
                .anyMatch(edge -> edge.to().equals(code) && edge.date().equals(date));
    }

    private void addAll(VersionSpan unit, LocalDate date, Set<String> targets, EdgeEvidence evidence) {
        Extent extent = targets.size() == 1 ? Extent.ALL : Extent.PART;
        for (String target : targets) {
            add(Edge.of(date, LEVEL, unit.code(), target, extent, evidence));
        }
    }

    private void add(Edge edge) {
        edges.putIfAbsent(edge.date() + " " + edge.from() + " " + edge.to(), edge);
    }
}
