package vn.donvi.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Makes an amendment of the units that are formed: ends the units they take from, begins those they leave, and states
 * what became what. A unit from which only parts are taken goes on with the rest. The units below one whose code ends
 * come under the unit that it went to.
 *
 * <pre>{@code
 * AmendmentAssembly assembly = AmendmentAssembly.of(formed, vn, document, LocalDate.of(2026, 12, 1));
 * assembly.obstacles(); // what is not possible, and is left out
 * Gazetteer tomorrow = assembly.amendment().appliedTo(vn);
 * }</pre>
 *
 * <p>Of a day that the gazetteer knows already, units that began on it have the ends that the gazetteer knows, and a
 * change takes the place of the known one. Cost: the formed units, their parts, and the units right below these.
 */
public final class AmendmentAssembly {
    private final Gazetteer gazetteer;
    private final Snapshot before;
    private final Document document;
    private final LocalDate date;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Map<UnitCode, AdministrativeUnit> begun = new TreeMap<>();
    private final Map<UnitId, AdministrativeUnit> ended = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();

    /** A change in the making. */
    private record Step(UnitCode code, Citation citation, List<Transfer> transfers, String note) {}

    private AmendmentAssembly(Gazetteer gazetteer, Document document, LocalDate date) {
        this.gazetteer = gazetteer;
        this.before = gazetteer.on(date.minusDays(1));
        this.document = document;
        this.date = date;
    }

    /**
     * Assembles the amendment of some formed units.
     *
     * @param formed the units, each other than it was the day before
     * @param gazetteer the gazetteer that the amendment is for
     * @param document the act or the plan as a whole. What a publication says is no law and no official figure: days are
     *     then {@link DateBasis#INFERRED} and figures {@link Quality#DERIVED}
     * @param date the first day of the new state
     * @throws IllegalArgumentException if the day before is earlier than the gazetteer's baseline
     */
    public static AmendmentAssembly of(
            List<FormedUnit> formed, Gazetteer gazetteer, Document document, LocalDate date) {
        AmendmentAssembly assembly = new AmendmentAssembly(gazetteer, document, date);
        assembly.form(assembly.possible(formed));
        return assembly;
    }

    /** What is not possible, and is left out of the {@link #amendment}; unmodifiable. */
    public List<Obstacle> obstacles() {
        return List.copyOf(obstacles);
    }

    // What is possible

    /** The units without an obstacle, and without a unit of one that has an obstacle. */
    private List<FormedUnit> possible(List<FormedUnit> units) {
        Set<UnitCode> released = new LinkedHashSet<>();
        Map<UnitId, List<TakenPart>> taken = new LinkedHashMap<>();
        Set<UnitCode> codes = new LinkedHashSet<>();
        for (FormedUnit formed : units) {
            codes.add(formed.code());
            for (TakenPart part : formed.parts()) {
                released.add(part.unit().code());
                taken.computeIfAbsent(part.unit().id(), id -> new ArrayList<>()).add(part);
            }
        }
        List<FormedUnit> possible = new ArrayList<>(units);
        Map<UnitId, FormedUnit> blocked = new LinkedHashMap<>();
        for (FormedUnit formed : units) {
            Optional<String> obstacle = obstacle(formed, released).or(() -> lostRest(formed, taken, codes, blocked));
            if (obstacle.isPresent()) {
                obstacles.add(new Obstacle(Optional.of(formed), obstacle.get()));
                block(formed, possible, blocked);
            }
        }
        boolean found = true;
        while (found) {
            found = false;
            for (FormedUnit formed : List.copyOf(possible)) {
                Optional<FormedUnit> other = formed.parts().stream()
                        .map(part -> blocked.get(part.unit().id()))
                        .filter(Objects::nonNull)
                        .findFirst();
                if (other.isPresent()) {
                    obstacles.add(new Obstacle(
                            Optional.of(formed),
                            "nothing is done about " + formed.fullName() + ", since it divides a unit with "
                                    + place(other.get()) + ", which is not possible"));
                    block(formed, possible, blocked);
                    found = true;
                }
            }
        }
        return possible;
    }

    /** The clause that forms a unit, or its name if no clause does. */
    private static String place(FormedUnit formed) {
        String clause = formed.citation().clause();
        return clause.isEmpty() ? formed.fullName() : clause;
    }

    private static void block(FormedUnit formed, List<FormedUnit> possible, Map<UnitId, FormedUnit> blocked) {
        possible.remove(formed);
        formed.parts().forEach(part -> blocked.putIfAbsent(part.unit().id(), formed));
    }

    /** Whether nobody gets the rest of a unit of which several clauses take a part, or whose code another gets. */
    private static Optional<String> lostRest(
            FormedUnit formed,
            Map<UnitId, List<TakenPart>> taken,
            Set<UnitCode> codes,
            Map<UnitId, FormedUnit> blocked) {
        for (TakenPart part : formed.parts()) {
            AdministrativeUnit unit = part.unit();
            List<TakenPart> parts = taken.getOrDefault(unit.id(), List.of());
            if (isTakenWhole(parts) || blocked.containsKey(unit.id())) {
                continue;
            }
            long some = parts.stream()
                    .filter(each -> each.area() == Extent.PART || each.area() == Extent.UNKNOWN)
                    .count();
            if (some > 1 || codes.contains(unit.code())) {
                return Optional.of("no clause says what becomes of the rest of " + unit + ", of which "
                        + (some > 1 ? some + " clauses take a part" : "another unit gets the code"));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing is left of a unit. People of whom nothing is known do not stay where all land is taken. */
    private static boolean isTakenWhole(List<TakenPart> parts) {
        Extent people = population(parts);
        return area(parts) == Extent.NONE && (people == Extent.NONE || people == Extent.UNKNOWN);
    }

    /** How much of its area is left to a unit. */
    private static Extent area(List<TakenPart> parts) {
        return Extent.leftOf(parts.stream().map(TakenPart::area).toList());
    }

    /** How much of its population is left to a unit. */
    private static Extent population(List<TakenPart> parts) {
        return Extent.leftOf(parts.stream().map(TakenPart::population).toList());
    }

    private Optional<String> obstacle(FormedUnit formed, Set<UnitCode> released) {
        for (TakenPart part : formed.parts()) {
            AdministrativeUnit unit = part.unit();
            Optional<LocalDate> end = unit.validity().endExclusive();
            if (unit.id().since().equals(date) || end.filter(date::isBefore).isPresent()) {
                return Optional.of("another change of " + unit + " is known on " + end.orElse(date) + ", so none on "
                        + date + " can be added");
            }
        }
        boolean isKnown = begun(formed.code()).isPresent();
        for (AdministrativeUnit unit : gazetteer.versions(formed.code())) {
            boolean inForce = unit.validity().endExclusive().isEmpty();
            boolean later = unit.id().since().isAfter(date);
            if (!isKnown && (later || (inForce && !released.contains(unit.code())))) {
                return Optional.of("the code " + formed.code() + " of " + formed.fullName() + " is that of " + unit);
            }
        }
        return Optional.empty();
    }

    // Units and transfers

    private void form(List<FormedUnit> units) {
        Map<UnitId, List<TakenPart>> taken = new LinkedHashMap<>();
        Map<UnitId, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            FormedUnit formed = units.get(i);
            begin(formed);
            List<Transfer> transfers = new ArrayList<>();
            for (TakenPart part : formed.parts()) {
                UnitId source = part.unit().id();
                end(part.unit());
                transfers.add(transfer(part, formed.code()));
                taken.computeIfAbsent(source, id -> new ArrayList<>()).add(part);
                last.put(source, i);
                measure(part, formed.citation());
            }
            measure(UnitId.of(formed.code(), date), formed.areaKm2(), formed.persons(), date, formed.citation());
            steps.add(new Step(formed.code(), formed.citation(), transfers, formed.note()));
        }
        taken.forEach((source, parts) -> goOn(parts, steps.get(last.getOrDefault(source, 0))));
        reparent();
    }

    private void begin(FormedUnit formed) {
        AdministrativeUnit.Builder unit =
                AdministrativeUnit.builder(formed.code(), formed.type(), formed.name(), validity(formed.code()));
        formed.parent().ifPresent(unit::parent);
        begun(formed.code())
                .filter(begun -> begun.name().equals(formed.name()))
                .or(() -> formed.parts().stream()
                        .map(TakenPart::unit)
                        .filter(before -> before.code().equals(formed.code())
                                && before.name().equals(formed.name()))
                        .findFirst())
                .ifPresent(same -> unit.otherSpellings(same.otherSpellings()));
        begun.put(formed.code(), unit.build());
    }

    /** From the day on, or as long as the gazetteer knows the version that begins on it. */
    private DateRange validity(UnitCode code) {
        return begun(code).map(AdministrativeUnit::validity).orElse(DateRange.from(date));
    }

    private void end(AdministrativeUnit unit) {
        ended.put(
                unit.id(), unit.toBuilder(DateRange.of(unit.id().since(), date)).build());
    }

    private Transfer transfer(TakenPart part, UnitCode target) {
        Transfer transfer = Transfer.of(part.unit().id(), UnitId.of(target, date), part.area(), part.population());
        if (part.areaKm2().isPresent()) {
            transfer = transfer.withAreaKm2(part.areaKm2().getAsDouble());
        }
        return part.persons().isPresent() ? transfer.withPersons(part.persons().getAsLong()) : transfer;
    }

    /** Lets a unit go on with what no clause takes; the last clause that takes of it says so too. */
    private void goOn(List<TakenPart> parts, Step step) {
        if (isTakenWhole(parts)) {
            return;
        }
        AdministrativeUnit unit = parts.get(0).unit();
        begun.put(unit.code(), unit.toBuilder(validity(unit.code())).build());
        step.transfers().add(Transfer.of(unit.id(), UnitId.of(unit.code(), date), area(parts), population(parts)));
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
            for (AdministrativeUnit child : before.children(gone.code())) {
                AdministrativeUnit after = begun.get(child.code());
                if (after == null && !ended.containsKey(child.id())) {
                    comeUnder(child, gone, step);
                } else if (after != null && after.parent().equals(child.parent()) && step.isPresent()) {
                    begun.put(
                            after.code(),
                            after.toBuilder(after.validity())
                                    .parent(step.get().code())
                                    .build());
                }
            }
        }
    }

    private void comeUnder(AdministrativeUnit child, AdministrativeUnit gone, Optional<Step> step) {
        if (step.isEmpty()) {
            obstacles.add(
                    new Obstacle(Optional.empty(), "no clause says where " + child + " goes, which is in " + gone));
            return;
        }
        end(child);
        begun.put(
                child.code(),
                child.toBuilder(validity(child.code()))
                        .parent(step.get().code())
                        .build());
        steps.add(new Step(
                child.code(),
                step.get().citation(),
                List.of(Transfer.all(child.id(), UnitId.of(child.code(), date))),
                "with " + gone.fullName()));
    }

    // Figures

    /** A figure of a whole unit is one of the unit. */
    private void measure(TakenPart part, Citation citation) {
        if (part.isWhole()) {
            measure(part.unit().id(), part.areaKm2(), part.persons(), part.asOf(), citation);
        }
    }

    private void measure(UnitId unit, OptionalDouble areaKm2, OptionalLong persons, LocalDate asOf, Citation citation) {
        areaKm2.ifPresent(km2 -> measurements.add(figure(unit, Measure.AREA, km2, asOf, citation)));
        persons.ifPresent(
                number -> measurements.add(figure(unit, Measure.DECLARED_POPULATION, (double) number, asOf, citation)));
    }

    private Measurement figure(UnitId unit, Measure measure, double value, LocalDate asOf, Citation citation) {
        return isAct()
                ? new Measurement(unit, measure, value, asOf, citation.document(), Quality.OFFICIAL, "")
                : new Measurement(
                        unit, measure, value, asOf, citation.document(), Quality.DERIVED, "as a plan states it");
    }

    private boolean isAct() {
        return document.kind() == DocumentKind.LEGAL;
    }

    // The amendment

    /** The amendment of what is possible. */
    public Amendment amendment() {
        Map<UnitId, AdministrativeUnit> units = new TreeMap<>(ended);
        begun.values().forEach(unit -> units.put(unit.id(), unit));
        List<UnitChange> changes = new ArrayList<>();
        for (Step step : together()) {
            changes.add(Rearrangement.of(
                    id(step.code()),
                    new Enactment(date, isAct() ? DateBasis.IN_FORCE : DateBasis.INFERRED, step.citation()),
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
        return new Step(first.code(), first.citation(), transfers, note);
    }

    /** The id of the change of a unit: the known one, or day and code. */
    private String id(UnitCode code) {
        return beginning(code).map(UnitChange::id).orElse(date + ":" + code);
    }

    /** The version of a code that begins on the day, as the gazetteer knows it already. */
    private Optional<AdministrativeUnit> begun(UnitCode code) {
        return gazetteer.find(UnitId.of(code, date));
    }

    /** The change of the day that made a unit, as the gazetteer knows it already. */
    private Optional<UnitChange> beginning(UnitCode code) {
        return begun(code).flatMap(unit -> gazetteer.beginnings(unit).stream().findFirst());
    }
}
