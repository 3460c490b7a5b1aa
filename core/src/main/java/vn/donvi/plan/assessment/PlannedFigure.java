package vn.donvi.plan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.donvi.measure.Quality;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.KnownSum;
import vn.donvi.standard.StandardFigure;

/**
 * The area or the population of a unit that is to be formed: what the plan states of it as a whole, unless the plan
 * gives every part, and else the sum of the parts. It is a range, which has one number if the plan states one or every
 * part is known.
 *
 * @param criterion {@link Criterion#AREA} in km², or {@link Criterion#POPULATION} in persons
 * @param parts what is taken of each unit, in the order of the plan; unmodifiable
 * @param stated what the plan states of the whole, if that goes before the sum
 * @param doubts what makes the sum less than certain, such as figures of two kinds, each as a sentence without a full
 *     stop; unmodifiable
 */
public record PlannedFigure(
        Criterion criterion, List<PartFigure> parts, Optional<StandardFigure> stated, List<String> doubts) {
    public PlannedFigure {
        Objects.requireNonNull(criterion, "criterion");
        parts = List.copyOf(parts);
        Objects.requireNonNull(stated, "stated");
        doubts = List.copyOf(doubts);
    }

    /** The least that the unit can have: the stated number, or the sum of what is known. */
    public BigDecimal low() {
        return stated.map(StandardFigure::value).orElseGet(this::sum);
    }

    /** The most that the unit can have; empty if that of a part is not known. */
    public Optional<BigDecimal> high() {
        if (stated.isPresent()) {
            return stated.map(StandardFigure::value);
        }
        return parts.stream().allMatch(part -> part.high().isPresent())
                ? Optional.of(
                        parts.stream().map(part -> part.high().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** The sum of what is known of the parts. */
    public BigDecimal sum() {
        return parts.stream().map(PartFigure::low).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether one number is known. */
    public boolean isKnown() {
        return stated.isPresent() || isSumKnown();
    }

    /** Whether every part is known. */
    public boolean isSumKnown() {
        return parts.stream().allMatch(PartFigure::isKnown);
    }

    /** Whether any figure is known. */
    public boolean isAnyKnown() {
        return stated.isPresent()
                || parts.stream().anyMatch(part -> part.figure().isPresent());
    }

    /** The parts without one number; unmodifiable. */
    public List<PartFigure> open() {
        return parts.stream().filter(part -> !part.isKnown()).toList();
    }

    /** The range that is compared with standards. */
    KnownSum known() {
        return isAnyKnown() ? new KnownSum(low(), high()) : KnownSum.of(Optional.empty());
    }

    /** The lower end as a figure that is compared with standards; empty if nothing is known. */
    public Optional<StandardFigure> lowFigure() {
        return isAnyKnown() ? Optional.of(figure(low())) : Optional.empty();
    }

    /** The upper end as a figure that is compared with standards; empty if there is none. */
    public Optional<StandardFigure> highFigure() {
        return isAnyKnown() ? high().map(this::figure) : Optional.empty();
    }

    private StandardFigure figure(BigDecimal value) {
        if (stated.isPresent()) {
            return stated.get();
        }
        List<StandardFigure> known =
                parts.stream().flatMap(part -> part.figure().stream()).toList();
        if (known.size() == 1 && parts.size() == 1 && parts.get(0).note().isEmpty()) {
            return known.get(0);
        }
        String basis =
                known.stream().map(StandardFigure::basis).distinct().sorted().collect(Collectors.joining(" + "));
        List<LocalDate> dates = known.stream()
                .flatMap(figure -> figure.asOf().stream())
                .distinct()
                .sorted()
                .toList();
        List<String> sources = known.stream()
                .flatMap(figure -> figure.sources().stream())
                .distinct()
                .sorted()
                .toList();
        boolean isGiven = known.stream().allMatch(figure -> figure.quality().isEmpty());
        String sum = parts.stream()
                .map(part -> part.unit().fullName() + " " + text(part))
                .collect(Collectors.joining(" + "));
        return new StandardFigure(
                criterion,
                value,
                basis,
                dates,
                sources,
                isGiven ? Optional.empty() : Optional.of(Quality.DERIVED),
                sum);
    }

    private static String text(PartFigure part) {
        if (part.isKnown()) {
            return part.low().toPlainString();
        }
        return part.high()
                .map(most -> "(" + part.low().toPlainString() + " to " + most.toPlainString() + ")")
                .orElse("(not known)");
    }
}
