package vn.donvi.plan.alternative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.donvi.plan.eligibility.MergingException;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.Requirement;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Trait;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/**
 * A unit that would be formed from connected units, or a unit that stays as it is.
 *
 * @param units the units that it is formed from, the asked one first; unmodifiable
 * @param type the type that it is judged by
 * @param population its people
 * @param area its area
 * @param verdict whether population and area are both enough
 * @param exception whether it need not have them by the number of units that it is formed from
 * @param answers what is asked of it by each criterion; the figures are above. Unmodifiable
 * @param decidingTraits the unknown traits by which the verdict depends, in the order of {@link Trait}; unmodifiable
 * @param innerBorderMetres the length of the borders between the units that is known; empty if none is
 * @param unknownBorders the number of borders between the units whose length is not known
 */
public record Alternative(
        List<AdministrativeUnit> units,
        UnitType type,
        SummedFigure population,
        SummedFigure area,
        StandardVerdict verdict,
        MergingException exception,
        List<StandardAnswer> answers,
        List<Trait> decidingTraits,
        OptionalDouble innerBorderMetres,
        int unknownBorders) {
    public Alternative {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(exception, "exception");
        Objects.requireNonNull(innerBorderMetres, "innerBorderMetres");
        units = List.copyOf(units);
        answers = List.copyOf(answers);
        decidingTraits = List.copyOf(decidingTraits);
    }

    /** Whether it may be formed: whether it is large enough or need not be. */
    public StandardVerdict outcome() {
        return outcome(verdict, exception);
    }

    static StandardVerdict outcome(StandardVerdict verdict, MergingException exception) {
        boolean mayBeFree = exception == MergingException.MAY_APPLY && verdict == StandardVerdict.NOT_MET;
        return exception == MergingException.APPLIES
                ? StandardVerdict.MET
                : mayBeFree ? StandardVerdict.DEPENDS : verdict;
    }

    /** The population and the area, in this order; unmodifiable. */
    public List<SummedFigure> figures() {
        return List.of(population, area);
    }

    /** What the rule asks by the criterion of a figure; empty if it asks for nothing. */
    public Optional<Requirement> requirement(SummedFigure figure) {
        return answers.stream()
                .map(StandardAnswer::requirement)
                .filter(asked -> asked.criterion() == figure.criterion())
                .findFirst();
    }

    /** A figure as a percentage of the highest minimum; empty if there is none. A missing part makes it too small. */
    public Optional<Percentage> percentOfHigh(SummedFigure figure) {
        return percent(figure, requirement(figure).flatMap(Requirement::high));
    }

    /** A figure as a percentage of the lowest minimum; empty if there is none. A missing part makes it too small. */
    public Optional<Percentage> percentOfLow(SummedFigure figure) {
        return percent(figure, requirement(figure).flatMap(Requirement::low));
    }

    private static Optional<Percentage> percent(SummedFigure figure, Optional<BigDecimal> minimum) {
        return minimum.filter(least -> least.signum() > 0)
                .map(least -> Percentage.of(figure.sum().value(), least));
    }

    /** Whether all standards and factors that the answer rests on are confirmed. */
    public boolean isConfirmed() {
        return answers.stream()
                .map(StandardAnswer::requirement)
                .allMatch(asked -> !asked.standards().isEmpty()
                        && asked.standards().stream().allMatch(each -> each.isConfirmed())
                        && asked.factors().stream().allMatch(each -> each.isConfirmed())
                        && (verdict == StandardVerdict.MET || asked.unseen().isEmpty()));
    }

    /** All that is not certain about the figures, each as a sentence; unmodifiable. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (SummedFigure figure : figures()) {
            String label = figure.criterion().label();
            for (AdministrativeUnit unit : figure.missing()) {
                notes.add("no figure of " + label + " is known of " + unit.fullName() + " (" + unit.code() + ")");
            }
            if (figure.bases().size() > 1) {
                notes.add("the " + label + " adds up " + String.join(" and ", figure.bases()));
            }
            if (requirement(figure).filter(asked -> asked.standards().isEmpty()).isPresent()) {
                notes.add("no standard of " + label + " is known for a " + type.label() + " of this place");
            }
        }
        return List.copyOf(notes);
    }
}
