package vn.donvi.plan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.donvi.amendment.TakenPart;
import vn.donvi.change.Extent;
import vn.donvi.measure.Measure;
import vn.donvi.plan.MergerPlan;
import vn.donvi.plan.PlannedUnit;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.UnitProfiles;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * Adds up what the units of a plan take. A figure of the plan goes before one of the gazetteer. Populations of two
 * measures are never added: the one that most units have is taken, the preferred one of several.
 */
final class FigureSums {
    private static final String GIVEN = "given";

    private final UnitProfiles profiles;
    private final Map<UnitId, List<Taking>> takings = new HashMap<>();

    /** A part with the unit that takes it. */
    private record Taking(PlannedUnit by, TakenPart part) {}

    /** @param profiles the figures of the day before */
    FigureSums(MergerPlan plan, UnitProfiles profiles) {
        this.profiles = profiles;
        for (PlannedUnit unit : plan.units()) {
            for (TakenPart part : unit.parts()) {
                takings.computeIfAbsent(part.unit().id(), key -> new ArrayList<>())
                        .add(new Taking(unit, part));
            }
        }
    }

    PlannedFigure of(PlannedUnit unit, Criterion criterion) {
        Optional<String> basis = basis(unit, criterion);
        List<PartFigure> parts = new ArrayList<>();
        for (TakenPart part : unit.parts()) {
            if (extent(part, criterion) != Extent.NONE) {
                parts.add(figure(new Taking(unit, part), criterion, basis));
            }
        }
        boolean isGiven = unit.parts().stream()
                .allMatch(part -> extent(part, criterion) == Extent.NONE
                        || given(part, criterion).isPresent());
        Optional<StandardFigure> stated = isGiven
                ? Optional.empty()
                : total(unit, criterion)
                        .map(value -> givenFigure(
                                unit, criterion, value, unit.parts().get(0).asOf()));
        return new PlannedFigure(
                criterion,
                parts,
                stated,
                stated.isPresent()
                        ? List.of()
                        : doubts(parts, unit.unit().id().since().minusDays(1)));
    }

    /** What the plan states of the formed unit. */
    static Optional<BigDecimal> total(PlannedUnit unit, Criterion criterion) {
        OptionalDouble area = unit.proposal().areaKm2();
        OptionalLong persons = unit.proposal().persons();
        if (criterion == Criterion.AREA) {
            return area.isPresent() ? Optional.of(BigDecimal.valueOf(area.getAsDouble())) : Optional.empty();
        }
        return persons.isPresent() ? Optional.of(BigDecimal.valueOf(persons.getAsLong())) : Optional.empty();
    }

    /** The measure of the gazetteer that most of the units have, without those whose figure the plan gives. */
    private Optional<String> basis(PlannedUnit unit, Criterion criterion) {
        Map<String, Integer> counts = new HashMap<>();
        for (TakenPart part : unit.parts()) {
            if (given(part, criterion).isEmpty() && extent(part, criterion) != Extent.NONE) {
                profiles.figures(part.unit(), criterion)
                        .forEach(figure -> counts.merge(figure.basis(), 1, Integer::sum));
            }
        }
        List<String> preferred = criterion == Criterion.AREA
                ? List.of(Measure.AREA.label())
                : UnitProfiles.POPULATION_MEASURES.stream().map(Measure::label).toList();
        String best = null;
        for (String basis : preferred) {
            if (counts.getOrDefault(basis, 0) > (best == null ? 0 : counts.getOrDefault(best, 0))) {
                best = basis;
            }
        }
        return Optional.ofNullable(best);
    }

    private PartFigure figure(Taking taking, Criterion criterion, Optional<String> basis) {
        TakenPart part = taking.part();
        Extent extent = extent(part, criterion);
        Optional<BigDecimal> given = given(part, criterion);
        if (given.isPresent()) {
            return new PartFigure(
                    part.unit(),
                    extent,
                    given.get(),
                    given,
                    Optional.of(givenFigure(taking.by(), criterion, given.get(), part.asOf())),
                    "");
        }
        List<StandardFigure> all = profiles.figures(part.unit(), criterion);
        Optional<StandardFigure> whole = all.stream()
                .filter(figure -> basis.equals(Optional.of(figure.basis())))
                .findFirst();
        if (whole.isEmpty()) {
            return new PartFigure(
                    part.unit(),
                    extent,
                    BigDecimal.ZERO,
                    Optional.empty(),
                    Optional.empty(),
                    missing(part.unit(), criterion, all));
        }
        BigDecimal value = whole.get().value();
        return switch (extent) {
            case ALL -> new PartFigure(part.unit(), extent, value, Optional.of(value), whole, "");
            case REST -> rest(taking, criterion, whole.get());
            default ->
                new PartFigure(
                        part.unit(),
                        extent,
                        BigDecimal.ZERO,
                        Optional.of(value),
                        whole,
                        "a part of " + part.unit() + ", whose size is not given");
        };
    }

    /** The rest is the whole without the other parts, if the plan gives them all and they are not more than the whole. */
    private PartFigure rest(Taking taking, Criterion criterion, StandardFigure whole) {
        AdministrativeUnit unit = taking.part().unit();
        BigDecimal left = whole.value();
        for (Taking other : takings.getOrDefault(unit.id(), List.of())) {
            if (other.equals(taking) || extent(other.part(), criterion) == Extent.NONE) {
                continue;
            }
            Optional<BigDecimal> given = given(other.part(), criterion);
            if (given.isEmpty()) {
                return new PartFigure(
                        unit,
                        Extent.REST,
                        BigDecimal.ZERO,
                        Optional.of(whole.value()),
                        Optional.of(whole),
                        "the rest of " + unit + ", of which a part of unknown size goes elsewhere");
            }
            left = left.subtract(given.get());
        }
        if (left.signum() < 0) {
            return new PartFigure(
                    unit,
                    Extent.REST,
                    BigDecimal.ZERO,
                    Optional.empty(),
                    Optional.of(whole),
                    "the rest of " + unit + " is not known: the parts are more than the whole");
        }
        return new PartFigure(
                unit,
                Extent.REST,
                left,
                Optional.of(left),
                Optional.of(whole),
                "the rest of " + unit + ": the whole without the parts that the plan gives");
    }

    private static String missing(AdministrativeUnit unit, Criterion criterion, List<StandardFigure> all) {
        String none = "no figure of " + criterion.label() + " is known of " + unit;
        if (all.isEmpty()) {
            return none;
        }
        StandardFigure other = all.get(0);
        return none + " that could be added; there is " + other.value().toPlainString() + " by " + other.basis();
    }

    private static StandardFigure givenFigure(PlannedUnit by, Criterion criterion, BigDecimal value, LocalDate asOf) {
        String document = by.proposal().document();
        return new StandardFigure(
                criterion,
                value,
                GIVEN,
                List.of(asOf),
                document.isBlank() ? List.of() : List.of(document),
                Optional.empty(),
                "");
    }

    /** @param eve the day before the plan */
    private static List<String> doubts(List<PartFigure> parts, LocalDate eve) {
        List<String> doubts = new ArrayList<>();
        Set<String> bases = new LinkedHashSet<>();
        Set<LocalDate> dates = new TreeSet<>();
        Set<LocalDate> later = new TreeSet<>();
        for (PartFigure part : parts) {
            part.figure().ifPresent(figure -> {
                bases.add(figure.basis());
                dates.addAll(figure.asOf());
                // What the plan gives is its own matter.
                if (!figure.basis().equals(GIVEN)) {
                    figure.asOf().stream().filter(eve::isBefore).forEach(later::add);
                }
            });
            if (!part.note().isEmpty()) {
                doubts.add(part.note());
            }
        }
        if (bases.size() > 1) {
            doubts.add("figures of two kinds are added: " + String.join(", ", bases));
        }
        if (dates.size() > 1) {
            doubts.add("figures of several days are added: " + days(dates));
        }
        if (!later.isEmpty()) {
            doubts.add("the plan is about the state of " + eve + ", but figures are of later days: " + days(later));
        }
        return doubts;
    }

    private static String days(Set<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    static Extent extent(TakenPart part, Criterion criterion) {
        return criterion == Criterion.AREA ? part.area() : part.population();
    }

    static Optional<BigDecimal> given(TakenPart part, Criterion criterion) {
        OptionalDouble area = part.areaKm2();
        OptionalLong persons = part.persons();
        if (criterion == Criterion.AREA) {
            return area.isPresent() ? Optional.of(BigDecimal.valueOf(area.getAsDouble())) : Optional.empty();
        }
        return persons.isPresent() ? Optional.of(BigDecimal.valueOf(persons.getAsLong())) : Optional.empty();
    }
}
