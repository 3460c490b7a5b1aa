package vn.donvi.standard;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/**
 * Holds units against the standards of one rule as of a date.
 *
 * <pre>{@code
 * StandardCheck check = StandardCheck.of(VietnamStandards.load(), LocalDate.of(2026, 1, 1));
 * UnitProfiles units = UnitProfiles.of(gazetteer, LocalDate.of(2026, 1, 1), UnitTraits.NONE);
 * for (StandardAnswer answer : check.check(units.of(commune))) {
 *     answer.verdict(); // population MET; area DEPENDS on MOUNTAIN and ISLAND
 * }
 * }</pre>
 *
 * <p>The answer is about the figures. Whether a unit must be rearranged, or is exempt, is another question. A check costs
 * the ways in which the unknown traits can be settled, at most some dozens for each criterion. Immutable and thread-safe.
 */
public final class StandardCheck {
    private final String rule;
    private final LocalDate date;
    private final List<Standard> standards;
    private final List<SpecialFactor> factors;
    /** What is asked of units of whose traits nothing is known, which most units of a country are. */
    private final Map<Kind, Optional<Requirement>> ofUnknownTraits = new HashMap<>();

    /** What a requirement depends on, apart from traits. */
    private record Kind(Criterion criterion, UnitType type, Optional<UnitType> parent) {}

    private StandardCheck(String rule, LocalDate date, List<Standard> standards, List<SpecialFactor> factors) {
        this.rule = rule;
        this.date = date;
        this.standards = standards;
        this.factors = factors;
    }

    /**
     * A check by the rule in force on a date.
     *
     * @throws IllegalArgumentException if there is none; the message says which rules there are
     */
    public static StandardCheck of(Standards standards, LocalDate date) {
        return of(
                standards,
                standards
                        .ruleOn(date)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no rule with standards is in force on " + date + "; there are " + rules(standards))),
                date);
    }

    /**
     * A check by a rule, with the standards and factors of it that are in force on a date.
     *
     * @param rule the short name of the rule
     * @throws IllegalArgumentException if there is no such rule, or it is not in force; the message says which rules there
     *     are
     */
    public static StandardCheck of(Standards standards, String rule, LocalDate date) {
        if (!standards.rules().contains(rule)) {
            throw new IllegalArgumentException(
                    "there are no standards of a rule '" + rule + "'; there are " + rules(standards));
        }
        if (!standards.isInForce(rule, date)) {
            throw new IllegalArgumentException(
                    "the rule " + rule + " is not in force on " + date + "; there are " + rules(standards));
        }
        return new StandardCheck(
                rule,
                date,
                standards.standards().stream()
                        .filter(each ->
                                each.rule().equals(rule) && each.validity().contains(date))
                        .collect(ImmutableList.toImmutableList()),
                standards.factors().stream()
                        .filter(each ->
                                each.rule().equals(rule) && each.validity().contains(date))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static String rules(Standards standards) {
        return standards.rules().stream()
                .map(name -> name + " (" + validity(standards, name) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The dates from the first to the last standard of a rule. */
    private static String validity(Standards standards, String rule) {
        List<DateRange> ranges = standards.standards().stream()
                .filter(standard -> standard.rule().equals(rule))
                .map(Standard::validity)
                .toList();
        LocalDate start = ranges.stream()
                .map(DateRange::startInclusive)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return ranges.stream().anyMatch(DateRange::isOpen)
                ? "from " + start
                : "from " + start + " to "
                        + ranges.stream()
                                .flatMap(range -> range.endExclusive().stream())
                                .max(Comparator.naturalOrder())
                                .orElseThrow()
                                .minusDays(1);
    }

    /** The short name of the rule. */
    public String rule() {
        return rule;
    }

    /** The date on which its standards and factors are in force. */
    public LocalDate date() {
        return date;
    }

    /**
     * The answers for a unit, one for each criterion by which the rule judges units of its type, in the order of {@link
     * Criterion}. If the rule has no standard for the type, population and area are answered UNKNOWN. Unmodifiable.
     */
    public List<StandardAnswer> check(UnitProfile unit) {
        EnumSet<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        for (Standard standard : standards) {
            if (standard.type() == unit.type()) {
                criteria.add(standard.criterion());
            }
        }
        if (criteria.isEmpty()) {
            criteria.addAll(List.of(Criterion.POPULATION, Criterion.AREA));
        }
        ImmutableList.Builder<StandardAnswer> answers = ImmutableList.builder();
        for (Criterion criterion : criteria) {
            requirement(criterion, unit).ifPresent(asked -> answers.add(answer(asked, unit)));
        }
        return answers.build();
    }

    /**
     * The ways to settle the traits of a unit that are not known, as far as they matter for any of some criteria. In each
     * way a {@link #requirement} has no range any more, unless several standards apply.
     *
     * @param more further traits to settle
     * @return at least one, at most some hundred; unmodifiable
     */
    List<Traits> settlements(Set<Criterion> criteria, Set<Trait> more, UnitProfile unit) {
        List<Standard> about = standards.stream()
                .filter(each -> criteria.contains(each.criterion()) && each.isAbout(unit.type(), unit.parent()))
                .toList();
        List<SpecialFactor> lowering = factors.stream()
                .filter(each ->
                        criteria.contains(each.criterion()) && each.types().contains(unit.type()))
                .toList();
        return Requirement.settlements(about, lowering, more, unit.traits());
    }

    /**
     * What is asked of a unit by a criterion; empty if no standard of the criterion applies to such a unit, or the rule does
     * not judge units of its type by the criterion.
     */
    Optional<Requirement> requirement(Criterion criterion, UnitProfile unit) {
        Kind kind = new Kind(criterion, unit.type(), unit.parent());
        if (!unit.traits().equals(Traits.UNKNOWN)) {
            return requirement(kind, unit.traits());
        }
        synchronized (ofUnknownTraits) {
            return ofUnknownTraits.computeIfAbsent(kind, each -> requirement(each, Traits.UNKNOWN));
        }
    }

    /** The traits with the lowest share of minorities for which every factor is the same as for that of the traits. */
    Traits withLowestShare(Traits traits) {
        return traits.minority()
                .map(share -> factors.stream()
                        .flatMap(factor -> factor.minority().stream())
                        .flatMap(scale -> scale.changes().stream())
                        .filter(change -> change.compareTo(share) <= 0)
                        .reduce(BigDecimal.ZERO, BigDecimal::max))
                .map(traits::withOtherMinority)
                .orElse(traits);
    }

    private Optional<Requirement> requirement(Kind kind, Traits traits) {
        List<Standard> ofType =
                standards.stream().filter(each -> each.type() == kind.type).toList();
        if (!ofType.isEmpty() && ofType.stream().noneMatch(each -> each.criterion() == kind.criterion)) {
            return Optional.empty();
        }
        List<Standard> about = standards.stream()
                .filter(each -> each.criterion() == kind.criterion && each.isAbout(kind.type, kind.parent))
                .toList();
        List<SpecialFactor> lowering = about.isEmpty()
                ? List.of()
                : factors.stream()
                        .filter(each -> each.criterion() == kind.criterion
                                && each.types().contains(kind.type))
                        .toList();
        return Requirement.of(kind.criterion, about, lowering, traits);
    }

    private StandardAnswer answer(Requirement asked, UnitProfile unit) {
        Criterion criterion = asked.criterion();
        Optional<StandardFigure> figure = unit.figure(criterion);
        if (asked.standards().isEmpty()) {
            String place = unit.parent()
                    .map(above -> " right below a " + above.label())
                    .orElse("");
            return unknown(
                    asked,
                    figure,
                    "no standard of " + criterion.label() + " is known for a "
                            + unit.type().label() + place);
        }
        if (asked.low().isEmpty()) {
            return unknown(asked, figure, "donvi cannot tell: " + words(asked));
        }
        if (figure.isEmpty()) {
            return unknown(asked, figure, unit.missing(criterion).orElseThrow());
        }
        StandardVerdict verdict = asked.verdict(figure.get().value());
        return new StandardAnswer(
                rule,
                asked,
                figure,
                verdict,
                verdict == StandardVerdict.DEPENDS ? dependence(asked, figure.get()) : "");
    }

    private StandardAnswer unknown(Requirement asked, Optional<StandardFigure> figure, String reason) {
        return new StandardAnswer(rule, asked, figure, StandardVerdict.UNKNOWN, reason);
    }

    private static String words(Requirement asked) {
        return asked.standards().stream().map(Standard::note).distinct().collect(Collectors.joining("; "));
    }

    private static String dependence(Requirement asked, StandardFigure figure) {
        List<Trait> traits = asked.decidingTraits(figure.value());
        return traits.isEmpty()
                ? "several standards apply, and the rule does not tell which"
                : "depends on " + traits.stream().map(Trait::label).collect(Collectors.joining(", "));
    }

    /** For people: {@code standards of 112/2025}. */
    @Override
    public String toString() {
        return "standards of " + rule;
    }
}
