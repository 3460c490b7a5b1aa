package vn.donvi.plan;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.donvi.amendment.Amendment;
import vn.donvi.amendment.AmendmentAssembly;
import vn.donvi.amendment.FormedUnit;
import vn.donvi.amendment.Obstacle;
import vn.donvi.amendment.TakenPart;
import vn.donvi.change.Citation;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.party.OrganizationKind;
import vn.donvi.plan.PlanProblem.Reason;
import vn.donvi.plan.formed.TypeRule;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Finds the units that the rows of a plan mean, and what is formed of them. */
final class PlanResolution {
    private final Gazetteer before;
    private final Snapshot eve;
    private final LocalDate date;
    private final Document document;
    private final List<PlanProblem> problems = new ArrayList<>();
    private final List<PlannedUnit> units = new ArrayList<>();
    /** What would be formed, but for units that are not known: enough to check a name, and no more. */
    private final List<PlannedUnit> incomplete = new ArrayList<>();

    private Optional<Amendment> amendment = Optional.empty();

    /** A row whose unit is known. */
    record Member(PlanRow row, AdministrativeUnit unit) {
        TakenPart part(LocalDate eve) {
            PlanPart taken = row.part();
            return new TakenPart(
                    unit,
                    taken.area(),
                    taken.population(),
                    taken.areaKm2(),
                    taken.persons(),
                    taken.asOf().orElse(eve));
        }
    }

    private PlanResolution(Gazetteer before, LocalDate date, Document document) {
        this.before = before;
        this.eve = before.on(date.minusDays(1));
        this.date = date;
        this.document = document;
    }

    static PlanResolution of(List<PlanRow> rows, Gazetteer gazetteer, LocalDate date, PlanChecks.Given given) {
        Document plan = document(planNumber(rows, date));
        // The amendment adds the document of the plan itself.
        List<Document> others = rows.stream()
                .map(row -> row.proposal().document())
                .filter(number -> !number.isBlank() && !number.equals(plan.number()))
                .distinct()
                .map(PlanResolution::document)
                .toList();
        Gazetteer before = EarlierGazetteer.of(gazetteer, date, others);
        PlanResolution resolution = new PlanResolution(before, date, plan);
        resolution.resolve(rows, given);
        return resolution;
    }

    /** The number of the plan: that of its only document, else one that says its day. */
    private static String planNumber(List<PlanRow> rows, LocalDate date) {
        Set<String> numbers = rows.stream()
                .map(row -> row.proposal().document())
                .filter(number -> !number.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return numbers.size() == 1 ? numbers.iterator().next() : "plan for " + date;
    }

    /** A document of a plan; it proposes and is no act. */
    private static Document document(String number) {
        return Document.of(number, DocumentKind.PUBLICATION, "", "plan of mergers");
    }

    private void resolve(List<PlanRow> rows, PlanChecks.Given given) {
        Map<String, List<PlanRow>> changes = new LinkedHashMap<>();
        rows.forEach(row ->
                changes.computeIfAbsent(row.change(), key -> new ArrayList<>()).add(row));
        List<Member> all = new ArrayList<>();
        changes.forEach((change, ofChange) -> {
            List<Member> members = members(ofChange);
            all.addAll(members);
            Proposal proposal = proposal(ofChange);
            if (!members.isEmpty()) {
                form(change, members, proposal, members.size() == ofChange.size());
            }
        });
        PlanChecks checks = new PlanChecks(before, date, given, this::report);
        checks.checkExtents(all);
        checks.checkNames(Stream.concat(units.stream(), incomplete.stream()).toList());
        checks.checkAdjacent(units);
        checks.checkSums(all);
        checks.checkStandards();
        if (units.isEmpty() && problems.stream().noneMatch(PlanProblem::isBlocking)) {
            report(Reason.CHANGES_NOTHING, Location.of("the plan"), "it changes no unit");
        }
        if (problems.stream().noneMatch(PlanProblem::isBlocking)) {
            assemble();
        }
        sort(rows);
    }

    // The units of the rows

    private List<Member> members(List<PlanRow> rows) {
        List<Member> members = new ArrayList<>();
        for (PlanRow row : rows) {
            try {
                members.add(new Member(row, unit(row.part().unit())));
            } catch (UnknownUnitException e) {
                report(Reason.UNKNOWN_UNIT, row.place(), String.valueOf(e.getMessage()));
            } catch (IllegalArgumentException e) {
                report(Reason.UNKNOWN_UNIT, row.place(), row.part().unit() + ": " + e.getMessage());
            }
        }
        return members;
    }

    /**
     * The unit of a reference, in force on the day before.
     *
     * @throws UnknownUnitException if no unit bears the code on the day of the reference, or on the day before
     * @throws IllegalArgumentException if the unit of the reference is not in force on the day before
     */
    private AdministrativeUnit unit(UnitReference reference) {
        if (reference.on().isEmpty()) {
            return eve.get(reference.code());
        }
        AdministrativeUnit unit = before.on(reference.on().get()).get(reference.code());
        if (!unit.isInForce(eve.date())) {
            throw new IllegalArgumentException(unit + " is in force " + unit.validity() + ", not on " + eve.date());
        }
        return unit;
    }

    // What is said of a change

    /** What the rows of a change say of it together; what differs is a problem, and the first counts. */
    private Proposal proposal(List<PlanRow> rows) {
        String name = said(rows, Proposal::name, "name");
        return new Proposal(
                name,
                agreed(rows, Proposal::type, "type"),
                onDay(rows),
                agreed(rows, Proposal::status, "status"),
                said(rows, Proposal::document, "document"),
                said(rows, Proposal::period, "period"),
                Figures.area(agreed(rows, each -> Figures.boxed(each.areaKm2()), "area")),
                Figures.persons(agreed(rows, each -> Figures.boxed(each.persons()), "population")),
                said(rows, Proposal::exception, "exception"),
                rows.stream()
                        .map(row -> row.proposal().note())
                        .filter(note -> !note.isBlank())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private Optional<LocalDate> onDay(List<PlanRow> rows) {
        Optional<LocalDate> said = agreed(rows, Proposal::date, "date");
        if (said.isPresent() && !said.get().equals(date)) {
            report(
                    Reason.CONTRADICTION,
                    rows.get(0).place(),
                    "the change is for " + said.get() + ", but the plan is for " + date + "; a plan is of one day");
        }
        return said;
    }

    private String said(List<PlanRow> rows, Function<Proposal, String> value, String what) {
        return agreed(rows, each -> Optional.of(value.apply(each)).filter(text -> !text.isBlank()), what)
                .orElse("");
    }

    private <T> Optional<T> agreed(List<PlanRow> rows, Function<Proposal, Optional<T>> value, String what) {
        Optional<T> first = Optional.empty();
        for (PlanRow row : rows) {
            Optional<T> next = value.apply(row.proposal());
            if (first.isEmpty()) {
                first = next;
            } else if (next.isPresent() && !next.equals(first)) {
                report(
                        Reason.CONTRADICTION,
                        row.place(),
                        "the " + what + " of change " + row.change() + " is '" + text(next.get()) + "' here and '"
                                + text(first.get()) + "' in a row before");
            }
        }
        return first;
    }

    private static String text(Object value) {
        return value instanceof UnitType type ? type.label() : value.toString();
    }

    // What is formed

    private void form(String change, List<Member> members, Proposal proposal, boolean isComplete) {
        Location place = members.get(0).row().place();
        if (!areTogether(members, place)) {
            return;
        }
        List<String> assumptions = new ArrayList<>();
        Member seat = seat(members, assumptions);
        List<AdministrativeUnit> taken =
                members.stream().map(Member::unit).distinct().toList();
        TypeRule.Result type = type(taken, seat.unit(), proposal);
        if (!isOfLevel(type.type(), seat.unit().level())) {
            report(
                    Reason.NOT_TOGETHER,
                    place,
                    "a " + type.type().label() + " cannot be formed of units of the level "
                            + PlanChecks.label(seat.unit().level()));
            return;
        }
        if (type.isAssumed()) {
            assumptions.add("the type is not said; " + type.type().label() + " is assumed: " + type.reason());
        }
        String name = proposal.name();
        if (name.isEmpty()) {
            name = seat.unit().name();
            assumptions.add("the name is not said; that of " + seat.unit().fullName() + " is assumed");
        }
        AdministrativeUnit.Builder unit = AdministrativeUnit.builder(
                code(seat, type.type(), assumptions), type.type(), name, DateRange.from(date));
        parent(seat.unit(), assumptions).ifPresent(unit::parent);
        PlannedUnit formed = new PlannedUnit(
                change,
                unit.build(),
                members.stream().map(member -> member.part(eve.date())).toList(),
                seat.unit(),
                proposal,
                type.reason(),
                assumptions,
                place);
        if (!isComplete) {
            incomplete.add(formed);
        } else if (isUnchanged(formed)) {
            report(Reason.STAYS, place, seat.unit() + " stays as it is");
        } else {
            units.add(formed);
        }
    }

    /** Whether the units of a change are of one level, and of one province. */
    private boolean areTogether(List<Member> members, Location place) {
        Set<UnitLevel> levels = members.stream()
                .map(member -> member.unit().level())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (levels.size() > 1) {
            report(Reason.NOT_TOGETHER, place, "the units are of two levels: " + names(members));
            return false;
        }
        Set<String> provinces = members.stream()
                .filter(member -> member.unit().level() != UnitLevel.PROVINCE)
                .map(member -> PlanChecks.province(member.unit(), eve).fullName())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (provinces.size() > 1) {
            report(
                    Reason.NOT_TOGETHER,
                    place,
                    "the units are of " + provinces.size() + " provinces: " + String.join(", ", provinces));
            return false;
        }
        return true;
    }

    private static String names(List<Member> members) {
        return members.stream().map(member -> member.unit().toString()).collect(Collectors.joining(", "));
    }

    private Member seat(List<Member> members, List<String> assumptions) {
        List<Member> said =
                members.stream().filter(member -> member.row().part().isSeat()).toList();
        if (said.size() > 1) {
            report(
                    Reason.CONTRADICTION,
                    said.get(1).row().place(),
                    "the seat is in " + said.get(0).unit() + " by a row before, and here in "
                            + said.get(1).unit());
        }
        if (!said.isEmpty()) {
            return said.get(0);
        }
        Member seat = members.stream()
                .filter(member -> member.part(eve.date()).isWhole())
                .findFirst()
                .orElse(members.get(0));
        if (members.size() > 1) {
            assumptions.add("the seat is not said; that of " + seat.unit().fullName()
                    + " is assumed, as the first unit, and the code follows from it");
        }
        return seat;
    }

    private TypeRule.Result type(List<AdministrativeUnit> taken, AdministrativeUnit seat, Proposal proposal) {
        return proposal.type()
                .map(said -> new TypeRule.Result(said, "the plan says so", false))
                .orElseGet(() -> TypeRule.of(taken, seat, date));
    }

    /** The unit above: that of the seat, or its province from the day on which districts ended. */
    private Optional<UnitCode> parent(AdministrativeUnit seat, List<String> assumptions) {
        Optional<AdministrativeUnit> above = seat.parent().flatMap(eve::find);
        boolean isOfDistrict =
                above.filter(parent -> parent.level() == UnitLevel.DISTRICT).isPresent();
        if (!isOfDistrict
                || !eve.date().isBefore(OrganizationKind.TWO_LEVELS)
                || date.isBefore(OrganizationKind.TWO_LEVELS)) {
            return seat.parent();
        }
        AdministrativeUnit province = PlanChecks.province(seat, eve);
        assumptions.add("there are no districts from " + OrganizationKind.TWO_LEVELS + " on, so it is right below "
                + province.fullName());
        return Optional.of(province.code());
    }

    /** Whether a unit of a type can be made of units of a level: of its own, or a đặc khu of districts on islands. */
    private static boolean isOfLevel(UnitType type, UnitLevel level) {
        return type.level() == level || (type == UnitType.DAC_KHU && level == UnitLevel.DISTRICT);
    }

    /** The code of the unit whose seat is kept; one of its own if that unit goes on, or is of another level. */
    private UnitCode code(Member seat, UnitType type, List<String> assumptions) {
        boolean goesOn = !PlanChecks.takesLastLand(seat.row().part().area());
        if (!goesOn && type.level() == seat.unit().level()) {
            return seat.unit().code();
        }
        UnitCode code = UnitCode.of("new-" + (units.size() + 1));
        String reason = goesOn
                ? seat.unit().fullName() + " goes on with its own"
                : seat.unit().fullName() + " has one of another level";
        assumptions.add("the code is not known: " + reason + "; " + code + " stands for it");
        return code;
    }

    private static boolean isUnchanged(PlannedUnit formed) {
        AdministrativeUnit seat = formed.seat();
        return formed.parts().size() == 1
                && formed.parts().get(0).isWhole()
                && formed.unit().type() == seat.type()
                && formed.unit().name().equals(seat.name())
                && formed.unit().parent().equals(seat.parent());
    }

    // The amendment

    private void assemble() {
        List<FormedUnit> formed = new ArrayList<>();
        Map<FormedUnit, Location> places = new LinkedHashMap<>();
        for (PlannedUnit unit : units) {
            FormedUnit made = formed(unit);
            formed.add(made);
            places.put(made, unit.place());
        }
        AmendmentAssembly assembly = AmendmentAssembly.of(formed, before, document, date);
        for (Obstacle obstacle : assembly.obstacles()) {
            Location place = obstacle.formed().map(places::get).orElse(Location.of("the plan"));
            report(Reason.OBSTACLE, place, obstacle.message());
        }
        if (assembly.obstacles().isEmpty()) {
            amendment = Optional.of(assembly.amendment());
        }
    }

    private FormedUnit formed(PlannedUnit unit) {
        Proposal proposal = unit.proposal();
        String number = proposal.document().isBlank() ? document.number() : proposal.document();
        return new FormedUnit(
                unit.unit().code(),
                unit.unit().type(),
                unit.unit().name(),
                unit.unit().parent(),
                unit.parts(),
                Figures.NO_AREA,
                Figures.NO_PERSONS,
                Citation.of(number),
                "planned, " + PlanChecks.label(proposal.statusOrProposed()));
    }

    private void report(Reason reason, Location place, String message) {
        problems.add(new PlanProblem(reason, new Problem(place, message)));
    }

    /** Sorts the problems by the rows; those of the plan as a whole are last. */
    private void sort(Collection<PlanRow> rows) {
        Map<Location, Integer> numbers = new HashMap<>();
        rows.forEach(row -> numbers.putIfAbsent(row.place(), numbers.size()));
        problems.sort(Comparator.comparingInt(
                each -> numbers.getOrDefault(each.problem().location(), numbers.size())));
    }

    // The result

    LocalDate date() {
        return date;
    }

    Gazetteer before() {
        return before;
    }

    List<PlannedUnit> units() {
        return List.copyOf(units);
    }

    List<PlanProblem> problems() {
        return List.copyOf(problems);
    }

    /** What the plan changes; empty if it cannot be laid over the gazetteer. */
    Optional<Amendment> amendment() {
        return amendment;
    }
}
