package vn.donvi.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.plan.PlanProblem.Reason;
import vn.donvi.problem.Location;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.Standards;
import vn.donvi.standard.UnitProfiles;
import vn.donvi.standard.UnitTraits;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/** Finds what is wrong between the changes of a plan, and between them and the gazetteer. */
final class PlanChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Gazetteer before;
    private final Snapshot eve;
    private final LocalDate date;
    private final Given given;
    private final Reports reports;

    /** What a plan is checked by, besides the gazetteer. */
    record Given(
            @Nullable Neighbourhood neighbours,
            @Nullable Standards standards,
            Optional<String> rule,
            BigDecimal tolerance) {}

    /** Takes the problems. */
    interface Reports {
        void add(Reason reason, Location place, String message);
    }

    PlanChecks(Gazetteer before, LocalDate date, Given given, Reports reports) {
        this.before = before;
        this.eve = before.on(date.minusDays(1));
        this.date = date;
        this.given = given;
        this.reports = reports;
    }

    // Extents

    /** Reports units of which more is taken than there is, or of which it stays open who gets the rest. */
    void checkExtents(List<PlanResolution.Member> members) {
        for (List<PlanResolution.Member> ofUnit : byUnit(members).values()) {
            PlanResolution.Member last = ofUnit.get(ofUnit.size() - 1);
            if (ofUnit.stream().anyMatch(member -> takesNothing(member.row().part()))) {
                reports.add(Reason.EXTENTS_DISAGREE, last.row().place(), "nothing is taken of " + last.unit());
            } else if (isTakenTwice(ofUnit)) {
                reports.add(
                        Reason.TAKEN_TWICE,
                        last.row().place(),
                        last.unit() + " is taken whole, and again: by change "
                                + ofUnit.stream()
                                        .map(each -> each.row().change())
                                        .collect(Collectors.joining(" and change ")));
            } else if (isTwiceInAChange(ofUnit)) {
                reports.add(
                        Reason.EXTENTS_DISAGREE,
                        last.row().place(),
                        "two rows of one change take of " + last.unit() + "; one row says all that a change takes");
            } else {
                checkRest(ofUnit, last);
            }
        }
    }

    private static boolean takesNothing(PlanPart part) {
        return part.area() == Extent.NONE && part.population() == Extent.NONE;
    }

    /** Whether more of the area or of the people is taken than all. */
    private static boolean isTakenTwice(List<PlanResolution.Member> ofUnit) {
        return isTakenTwice(ofUnit, PlanPart::area) || isTakenTwice(ofUnit, PlanPart::population);
    }

    private static boolean isTakenTwice(List<PlanResolution.Member> ofUnit, Function<PlanPart, Extent> extent) {
        List<Extent> taken = ofUnit.stream()
                .map(member -> extent.apply(member.row().part()))
                .filter(each -> each != Extent.NONE)
                .toList();
        return taken.size() > 1 && taken.contains(Extent.ALL);
    }

    private static boolean isTwiceInAChange(List<PlanResolution.Member> ofUnit) {
        return ofUnit.stream().map(member -> member.row().change()).distinct().count() < ofUnit.size();
    }

    private void checkRest(List<PlanResolution.Member> ofUnit, PlanResolution.Member last) {
        List<Extent> areas = extents(ofUnit, PlanPart::area);
        List<Extent> populations = extents(ofUnit, PlanPart::population);
        Extent land = Extent.leftOf(areas);
        Extent people = Extent.leftOf(populations);
        Optional<String> ofArea = openRest(areas);
        // Of land that is all taken, it may stay open how the people are divided.
        Optional<String> ofPopulation =
                land == Extent.NONE && people == Extent.UNKNOWN ? Optional.empty() : openRest(populations);
        String unit = last.unit().toString();
        if (ofArea.isPresent() && ofArea.equals(ofPopulation)) {
            sayOpenRest(last, ofArea.get(), unit);
            return;
        }
        ofArea.ifPresent(words -> sayOpenRest(last, words, "the area of " + unit));
        ofPopulation.ifPresent(words -> sayOpenRest(last, words, "the people of " + unit));
        if (ofArea.isEmpty() && ofPopulation.isEmpty()) {
            checkLeftOver(last, land, people);
        }
    }

    private static List<Extent> extents(List<PlanResolution.Member> ofUnit, Function<PlanPart, Extent> extent) {
        return ofUnit.stream().map(each -> extent.apply(each.row().part())).toList();
    }

    /** What is wrong with the rest among some extents, with a place for the words that say of what; empty if nothing. */
    private static Optional<String> openRest(List<Extent> extents) {
        long rests = extents.stream().filter(extent -> extent == Extent.REST).count();
        long some = extents.stream()
                .filter(extent -> extent == Extent.PART || extent == Extent.UNKNOWN)
                .count();
        if (rests > 1) {
            return Optional.of(rests + " changes take the rest of %s");
        }
        if (rests == 1 && some == 0) {
            return Optional.of("the rest of %s is taken, but no change takes a part of it");
        }
        return rests == 0 && some > 1
                ? Optional.of(some
                        + " changes take a part of %s, and none the rest; add a change that forms what is left of it")
                : Optional.empty();
    }

    private void sayOpenRest(PlanResolution.Member last, String words, String whole) {
        reports.add(Reason.EXTENTS_DISAGREE, last.row().place(), words.replace("%s", whole));
    }

    /** Reports people who are left without land, and land that is left without people. */
    private void checkLeftOver(PlanResolution.Member last, Extent land, Extent people) {
        Optional<String> left = Optional.empty();
        if (land == Extent.NONE && people != Extent.NONE && people != Extent.UNKNOWN) {
            left = Optional.of("all land of " + last.unit() + " is taken, but not all its people");
        } else if (people == Extent.NONE && land != Extent.NONE) {
            left = Optional.of("all people of " + last.unit() + " are taken, but "
                    + (land == Extent.UNKNOWN ? "how much of its land is not said" : "not all its land"));
        }
        left.ifPresent(words -> reports.add(Reason.EXTENTS_DISAGREE, last.row().place(), words));
    }

    /** Whether a part takes all land of a unit that no other part takes. */
    static boolean takesLastLand(Extent area) {
        return area == Extent.ALL || area == Extent.REST;
    }

    private static Map<UnitId, List<PlanResolution.Member>> byUnit(List<PlanResolution.Member> members) {
        Map<UnitId, List<PlanResolution.Member>> byUnit = new LinkedHashMap<>();
        members.forEach(member -> byUnit.computeIfAbsent(member.unit().id(), key -> new ArrayList<>())
                .add(member));
        return byUnit;
    }

    // Names

    /** Reports formed units that have the name of another unit of their level in the same district or province. */
    void checkNames(List<PlannedUnit> units) {
        Map<UnitId, PlannedUnit> gone = new HashMap<>();
        for (PlannedUnit unit : units) {
            unit.parts().stream()
                    .filter(part -> takesLastLand(part.area()))
                    .forEach(part -> gone.put(part.unit().id(), unit));
        }
        Map<List<String>, PlannedUnit> formed = new HashMap<>();
        for (PlannedUnit unit : units) {
            siblings(unit.unit()).stream()
                    .filter(other -> !gone.containsKey(other.id()) && unit.isNamed(other.name()))
                    .findFirst()
                    .ifPresent(other -> sayTaken(unit, other.toString()));
            PlannedUnit other = formed.putIfAbsent(
                    List.of(
                            unit.unit().parent().map(UnitCode::value).orElse(""),
                            unit.unit().level().name(),
                            PlannedUnit.nameKey(unit.unit().name())),
                    unit);
            if (other != null) {
                sayTaken(unit, other.unit().fullName() + " of change " + other.change());
            }
        }
    }

    private void sayTaken(PlannedUnit unit, String other) {
        String within = unit.unit()
                .parent()
                .flatMap(eve::find)
                .map(AdministrativeUnit::fullName)
                .orElse("the country");
        reports.add(
                Reason.NAME_TAKEN,
                unit.place(),
                "the name " + unit.unit().name() + " is taken in " + within + ": " + other + " has it");
    }

    private List<AdministrativeUnit> siblings(AdministrativeUnit unit) {
        return unit.parent().map(parent -> eve.within(parent, unit.level())).orElseGet(() -> eve.units(unit.level()));
    }

    // Borders

    /** Reports changes whose units do not touch, as far as the borders are known. */
    void checkAdjacent(List<PlannedUnit> units) {
        if (given.neighbours == null) {
            return;
        }
        for (PlannedUnit unit : units) {
            List<Set<UnitId>> groups = given.neighbours.groups(
                    unit.members().stream().map(AdministrativeUnit::id).toList());
            if (groups.size() > 1) {
                reports.add(
                        Reason.NOT_ADJACENT,
                        unit.place(),
                        "the units do not touch: no border is known between "
                                + groups.stream().map(this::names).collect(Collectors.joining(" and ")));
            }
        }
    }

    private String names(Set<UnitId> group) {
        return group.stream().map(before::get).map(AdministrativeUnit::toString).collect(Collectors.joining(", "));
    }

    // Sums

    /** Reports units whose parts, by the figures of the plan, are more than the whole, or not all of it. */
    void checkSums(List<PlanResolution.Member> members) {
        List<List<PlanResolution.Member>> divided = byUnit(members).values().stream()
                .filter(ofUnit ->
                        ofUnit.stream().anyMatch(each -> !each.part(eve.date()).isWhole()))
                .toList();
        if (divided.isEmpty()) {
            return;
        }
        UnitProfiles profiles = UnitProfiles.of(before, eve.date(), UnitTraits.NONE);
        for (List<PlanResolution.Member> ofUnit : divided) {
            checkSum(
                    ofUnit,
                    profiles,
                    Criterion.AREA,
                    PlanPart::area,
                    part -> Figures.boxed(part.areaKm2()).map(BigDecimal::valueOf));
            checkSum(
                    ofUnit,
                    profiles,
                    Criterion.POPULATION,
                    PlanPart::population,
                    part -> Figures.boxed(part.persons()).map(BigDecimal::valueOf));
        }
    }

    private void checkSum(
            List<PlanResolution.Member> ofUnit,
            UnitProfiles profiles,
            Criterion criterion,
            Function<PlanPart, Extent> extent,
            Function<PlanPart, Optional<BigDecimal>> figure) {
        AdministrativeUnit unit = ofUnit.get(0).unit();
        Optional<StandardFigure> whole = profiles.of(unit).figure(criterion);
        List<PlanPart> taking = ofUnit.stream()
                .map(member -> member.row().part())
                .filter(part -> extent.apply(part) != Extent.NONE)
                .toList();
        List<BigDecimal> known =
                taking.stream().flatMap(part -> figure.apply(part).stream()).toList();
        if (whole.isEmpty() || known.isEmpty()) {
            return;
        }
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all = whole.get().value();
        BigDecimal margin = all.multiply(given.tolerance).divide(HUNDRED, 6, RoundingMode.HALF_UP);
        boolean isTooMuch = sum.subtract(all).compareTo(margin) > 0;
        boolean isComplete =
                known.size() == taking.size() && taking.stream().anyMatch(part -> takesLastLand(extent.apply(part)));
        boolean isTooLittle = isComplete && all.subtract(sum).compareTo(margin) > 0;
        if (isTooMuch || isTooLittle) {
            StandardFigure of = whole.get();
            reports.add(
                    Reason.PARTS_DO_NOT_SUM,
                    ofUnit.get(ofUnit.size() - 1).row().place(),
                    "the parts of " + unit + " have " + sum.toPlainString() + " " + criterion.unit() + " together, "
                            + (isTooMuch ? "more" : "less") + " than the whole: " + all.toPlainString() + " "
                            + criterion.unit() + " by " + String.join(", ", of.sources()) + " as of "
                            + of.asOf().stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
        }
    }

    // Standards

    /** Reports that no rule with standards is in force, or that there is none of the name that is asked for. */
    void checkStandards() {
        if (given.standards == null) {
            return;
        }
        Optional<String> asked = given.rule;
        try {
            if (asked.isEmpty()) {
                StandardCheck.of(given.standards, date);
            } else if (!given.standards.rules().contains(asked.get())) {
                StandardCheck.of(given.standards, asked.get(), date);
            }
        } catch (IllegalArgumentException e) {
            reports.add(Reason.NO_STANDARDS, Location.of("the plan"), String.valueOf(e.getMessage()));
        }
    }

    // Words

    /** The province of a unit below one. */
    static AdministrativeUnit province(AdministrativeUnit unit, Snapshot snapshot) {
        List<AdministrativeUnit> parents = snapshot.parents(unit);
        return parents.isEmpty() ? unit : parents.get(parents.size() - 1);
    }

    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
