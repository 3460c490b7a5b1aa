package vn.donvi.law.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.Enactment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.measure.Measurement;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Makes an amendment of formations: ends the units they take from, begins those they leave, and states what became
 * what. A unit from which only parts are taken goes on with the rest. The units below one whose code ends come under
 * the unit that it went to.
 */
final class AmendmentAssembly {
    private final Gazetteer gazetteer;
    private final KnownState known;
    private final UnitPool pool;
    private final Document document;
    private final LocalDate date;
    private final Complaints complaints;
    private final Map<UnitCode, AdministrativeUnit> begun = new TreeMap<>();
    private final Map<UnitId, AdministrativeUnit> ended = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();

    /** A change in the making. */
    private record Step(UnitCode code, Clause clause, List<Transfer> transfers, String note) {}

    private AmendmentAssembly(
            Gazetteer gazetteer,
            KnownState known,
            UnitPool pool,
            Document document,
            LocalDate date,
            Complaints complaints) {
        this.gazetteer = gazetteer;
        this.known = known;
        this.pool = pool;
        this.document = document;
        this.date = date;
        this.complaints = complaints;
    }

    static Amendment of(
            List<Formation> formations,
            Gazetteer gazetteer,
            KnownState known,
            UnitPool pool,
            Document document,
            LocalDate date,
            Complaints complaints) {
        AmendmentAssembly assembly = new AmendmentAssembly(gazetteer, known, pool, document, date, complaints);
        List<Formation> changing =
                formations.stream().filter(each -> !each.isUnchanged()).toList();
        assembly.form(assembly.possible(changing));
        return assembly.amendment();
    }

    // What is possible

    /** The formations without an obstacle, and without a unit of one that has an obstacle. */
    private List<Formation> possible(List<Formation> formations) {
        Set<UnitCode> released = new LinkedHashSet<>();
        Map<UnitId, List<Part>> taken = new LinkedHashMap<>();
        Set<UnitCode> formed = new LinkedHashSet<>();
        for (Formation formation : formations) {
            formed.add(formation.code());
            for (Part part : formation.parts()) {
                released.add(part.unit().code());
                taken.computeIfAbsent(part.unit().id(), id -> new ArrayList<>()).add(part);
            }
        }
        List<Formation> possible = new ArrayList<>(formations);
        Map<UnitId, Clause> blocked = new LinkedHashMap<>();
        for (Formation formation : formations) {
            Optional<String> obstacle =
                    obstacle(formation, released).or(() -> lostRest(formation, taken, formed, blocked));
            if (obstacle.isPresent()) {
                complaints.add(formation.clause(), obstacle.get());
                block(formation, possible, blocked);
            }
        }
        boolean found = true;
        while (found) {
            found = false;
            for (Formation formation : List.copyOf(possible)) {
                Optional<Clause> other = formation.parts().stream()
                        .map(part -> blocked.get(part.unit().id()))
                        .filter(Objects::nonNull)
                        .findFirst();
                if (other.isPresent()) {
                    complaints.add(
                            formation.clause(),
                            "nothing is done about " + formation.fullName() + ", since it divides a unit with "
                                    + other.get().ref() + ", which is not possible");
                    block(formation, possible, blocked);
                    found = true;
                }
            }
        }
        return possible;
    }

    private static void block(Formation formation, List<Formation> possible, Map<UnitId, Clause> blocked) {
        possible.remove(formation);
        formation.parts().forEach(part -> blocked.putIfAbsent(part.unit().id(), formation.clause()));
    }

    /** Whether nobody gets the rest of a unit of which several clauses take a part, or whose code another gets. */
    private static Optional<String> lostRest(
            Formation formation, Map<UnitId, List<Part>> taken, Set<UnitCode> formed, Map<UnitId, Clause> blocked) {
        for (Part part : formation.parts()) {
            AdministrativeUnit unit = part.unit();
            List<Part> parts = taken.getOrDefault(unit.id(), List.of());
            if (isTakenWhole(parts) || blocked.containsKey(unit.id())) {
                continue;
            }
            long some =
                    parts.stream().filter(each -> each.area() == Extent.PART).count();
            if (some > 1 || formed.contains(unit.code())) {
                return Optional.of("no clause says what becomes of the rest of " + unit + ", of which "
                        + (some > 1 ? some + " clauses take a part" : "another unit gets the code"));
            }
        }
        return Optional.empty();
    }

    private static boolean isTakenWhole(List<Part> parts) {
        return rest(parts.stream().map(Part::area).toList()) == Extent.NONE
                && rest(parts.stream().map(Part::population).toList()) == Extent.NONE;
    }

    private Optional<String> obstacle(Formation formation, Set<UnitCode> released) {
        for (Part part : formation.parts()) {
            AdministrativeUnit unit = part.unit();
            Optional<LocalDate> end = unit.validity().endExclusive();
            if (unit.id().since().equals(date) || end.filter(date::isBefore).isPresent()) {
                return Optional.of("another change of " + unit + " is known on " + end.orElse(date) + ", so none on "
                        + date + " can be added");
            }
        }
        boolean isKnown = known.begun(formation.code()).isPresent();
        for (AdministrativeUnit unit : gazetteer.versions(formation.code())) {
            boolean inForce = unit.validity().endExclusive().isEmpty();
            boolean later = unit.id().since().isAfter(date);
            if (!isKnown && (later || (inForce && !released.contains(unit.code())))) {
                return Optional.of(
                        "the code " + formation.code() + " of " + formation.fullName() + " is that of " + unit);
            }
        }
        return Optional.empty();
    }

    // Units and transfers

    private void form(List<Formation> formations) {
        Map<UnitId, List<Part>> taken = new LinkedHashMap<>();
        Map<UnitId, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < formations.size(); i++) {
            Formation formation = formations.get(i);
            begin(formation);
            List<Transfer> transfers = new ArrayList<>();
            for (Part part : formation.parts()) {
                UnitId source = part.unit().id();
                end(part.unit());
                transfers.add(transfer(part, formation.code()));
                taken.computeIfAbsent(source, id -> new ArrayList<>()).add(part);
                last.put(source, i);
                measure(part);
            }
            measure(UnitId.of(formation.code(), date), formation.figures(), date);
            steps.add(new Step(formation.code(), formation.clause(), transfers, formation.note()));
        }
        taken.forEach((source, parts) -> goOn(parts, steps.get(last.getOrDefault(source, 0))));
        reparent();
    }

    private void begin(Formation formation) {
        AdministrativeUnit.Builder unit = AdministrativeUnit.builder(
                formation.code(), formation.type(), formation.name(), validity(formation.code()));
        formation.parent().ifPresent(unit::parent);
        known.begun(formation.code())
                .filter(begun -> begun.name().equals(formation.name()))
                .or(() -> formation.parts().stream()
                        .map(Part::unit)
                        .filter(before -> before.code().equals(formation.code())
                                && before.name().equals(formation.name()))
                        .findFirst())
                .ifPresent(same -> unit.otherSpellings(same.otherSpellings()));
        begun.put(formation.code(), unit.build());
    }

    /** From the day on, or as long as the gazetteer knows the version that begins on it. */
    private DateRange validity(UnitCode code) {
        return known.begun(code).map(AdministrativeUnit::validity).orElse(DateRange.from(date));
    }

    private void end(AdministrativeUnit unit) {
        ended.put(unit.id(), copy(unit, DateRange.of(unit.id().since(), date), unit.parent()));
    }

    private static AdministrativeUnit copy(AdministrativeUnit unit, DateRange validity, Optional<UnitCode> parent) {
        AdministrativeUnit.Builder copy = AdministrativeUnit.builder(unit.code(), unit.type(), unit.name(), validity)
                .otherSpellings(unit.otherSpellings());
        parent.ifPresent(copy::parent);
        return copy.build();
    }

    private Transfer transfer(Part part, UnitCode target) {
        Transfer transfer = Transfer.of(part.unit().id(), UnitId.of(target, date), part.area(), part.population());
        if (part.figures().areaKm2().isPresent()) {
            transfer = transfer.withAreaKm2(part.figures().areaKm2().getAsDouble());
        }
        return part.figures().persons().isPresent()
                ? transfer.withPersons(part.figures().persons().getAsLong())
                : transfer;
    }

    /** Lets a unit go on with what no clause takes; the last clause that takes of it says so too. */
    private void goOn(List<Part> parts, Step step) {
        if (isTakenWhole(parts)) {
            return;
        }
        AdministrativeUnit unit = parts.get(0).unit();
        begun.put(unit.code(), copy(unit, validity(unit.code()), unit.parent()));
        step.transfers()
                .add(Transfer.of(
                        unit.id(),
                        UnitId.of(unit.code(), date),
                        rest(parts.stream().map(Part::area).toList()),
                        rest(parts.stream().map(Part::population).toList())));
    }

    private static Extent rest(List<Extent> given) {
        if (given.contains(Extent.ALL) || given.contains(Extent.REST)) {
            return Extent.NONE;
        }
        return given.contains(Extent.PART) ? Extent.REST : Extent.ALL;
    }

    /** Moves the units below one whose code ends to the unit that it went to as a whole. */
    private void reparent() {
        for (AdministrativeUnit gone : List.copyOf(ended.values())) {
            if (begun.containsKey(gone.code())) {
                continue;
            }
            Optional<Step> step = steps.stream()
                    .filter(each -> each.transfers().stream()
                            .anyMatch(transfer -> transfer.source().equals(gone.id()) && transfer.area() == Extent.ALL))
                    .findFirst();
            for (AdministrativeUnit child : pool.units()) {
                if (child.parent().filter(gone.code()::equals).isEmpty()) {
                    continue;
                }
                AdministrativeUnit after = begun.get(child.code());
                if (after == null && !ended.containsKey(child.id())) {
                    comeUnder(child, gone, step);
                } else if (after != null && after.parent().equals(child.parent()) && step.isPresent()) {
                    begun.put(
                            after.code(),
                            copy(after, after.validity(), Optional.of(step.get().code())));
                }
            }
        }
    }

    private void comeUnder(AdministrativeUnit child, AdministrativeUnit gone, Optional<Step> step) {
        if (step.isEmpty()) {
            complaints.add("no clause says where " + child + " goes, which is in " + gone);
            return;
        }
        end(child);
        begun.put(
                child.code(),
                copy(child, validity(child.code()), Optional.of(step.get().code())));
        steps.add(new Step(
                child.code(),
                step.get().clause(),
                List.of(Transfer.all(child.id(), UnitId.of(child.code(), date))),
                "with " + gone.fullName()));
    }

    // Figures

    /** A figure of a whole unit is one of the unit on its last day. */
    private void measure(Part part) {
        if (part.isWhole()) {
            measure(part.unit().id(), part.figures(), date.minusDays(1));
        }
    }

    private void measure(UnitId unit, StatedFigures figures, LocalDate asOf) {
        measurements.addAll(ActFigures.of(unit, figures, asOf, document.number()));
    }

    // The amendment

    private Amendment amendment() {
        Map<UnitId, AdministrativeUnit> units = new TreeMap<>(ended);
        begun.values().forEach(unit -> units.put(unit.id(), unit));
        List<UnitChange> changes = new ArrayList<>();
        for (Step step : together()) {
            Citation citation = step.clause().citation(document.number());
            changes.add(Rearrangement.of(
                    id(step.code()),
                    new Enactment(date, DateBasis.IN_FORCE, citation),
                    step.transfers(),
                    id -> {
                        AdministrativeUnit unit = units.get(id);
                        return unit == null ? gazetteer.get(id) : unit;
                    },
                    step.note()));
        }
        return new Amendment(document, date, List.copyOf(units.values()), changes, measurements);
    }

    /** The steps; those that are one change in the gazetteer already are one, by the clause of the first. */
    private Collection<Step> together() {
        Map<String, Step> byId = new LinkedHashMap<>();
        for (Step step : steps) {
            byId.merge(id(step.code()), step, AmendmentAssembly::joined);
        }
        return byId.values();
    }

    private static Step joined(Step first, Step second) {
        List<Transfer> transfers = new ArrayList<>(first.transfers());
        transfers.addAll(second.transfers());
        String note = Stream.of(first.note(), second.note())
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Step(first.code(), first.clause(), transfers, note);
    }

    /** The id of the change of a unit: the known one, or day and code. */
    private String id(UnitCode code) {
        return known.beginning(code).map(UnitChange::id).orElse(date + ":" + code);
    }
}
