package vn.donvi.plan.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.party.consolidation.Consolidation;
import vn.donvi.plan.PlannedUnit;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The assessment of one unit that a plan forms.
 *
 * @param planned the unit
 * @param area its area
 * @param population its population
 * @param answers the answers to the criteria of the rule; empty without a rule. Unmodifiable
 * @param balances sums of parts beside stated wholes; unmodifiable
 * @param neighbours the units of the day before that touch one of its units, by code; empty if no borders were given.
 *     Unmodifiable
 * @param party what becomes of the party organisations; empty if no register was given
 */
public record MergerAssessment(
        PlannedUnit planned,
        PlannedFigure area,
        PlannedFigure population,
        List<PlannedAnswer> answers,
        List<Balance> balances,
        List<AdministrativeUnit> neighbours,
        Optional<Consolidation> party) {
    public MergerAssessment {
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(population, "population");
        answers = List.copyOf(answers);
        balances = List.copyOf(balances);
        neighbours = List.copyOf(neighbours);
        Objects.requireNonNull(party, "party");
    }

    /** The people per km², rounded to whole numbers; empty if area or population is not one known number. */
    public Optional<BigDecimal> density() {
        return area.isKnown() && population.isKnown() && area.low().signum() > 0
                ? Optional.of(population.low().divide(area.low(), 0, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
