package vn.donvi.plan.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.Trait;
import vn.donvi.standard.TraitCondition;
import vn.donvi.standard.Traits;
import vn.donvi.unit.UnitType;

/**
 * A ground on which units must be rearranged: area, population or both are below a percentage of the standard. A unit that
 * fulfils one ground of a period must be rearranged.
 *
 * @param period the name of the period
 * @param document the number of the document that states it
 * @param clause the article or clause; may be empty
 * @param types the types of the units; at least one, unmodifiable
 * @param conditions the traits that a unit must have or not have; empty if it is for all. Unmodifiable
 * @param areaBelow the percentage of the standard that the area is below; empty if the area does not matter
 * @param populationBelow likewise of the population
 * @param isConfirmed whether a publication that quotes the document states it
 * @param note what is not certain; may be empty
 */
public record RearrangementGround(
        String period,
        String document,
        String clause,
        List<UnitType> types,
        List<TraitCondition> conditions,
        Optional<BigDecimal> areaBelow,
        Optional<BigDecimal> populationBelow,
        boolean isConfirmed,
        String note) {
    /**
     * @throws IllegalArgumentException if the period or the document is blank, there is no type or no percentage, a
     *     percentage is not above 0, or what is not confirmed has no note
     */
    public RearrangementGround {
        Objects.requireNonNull(clause, "clause");
        types = List.copyOf(types);
        conditions = List.copyOf(conditions);
        areaBelow = areaBelow.map(Percentage::plain);
        populationBelow = populationBelow.map(Percentage::plain);
        RearrangementPeriod.checkNamed(period, document);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("a ground needs a type of units");
        }
        if (areaBelow.isEmpty() && populationBelow.isEmpty()) {
            throw new IllegalArgumentException("a ground needs a percentage of area or of population");
        }
        if (areaBelow.filter(percent -> percent.signum() <= 0).isPresent()
                || populationBelow.filter(percent -> percent.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("a percentage of a ground must be above 0");
        }
        RearrangementPeriod.checkNoted(isConfirmed, note);
    }

    /** The answer to the conditions for a unit whose traits are known. */
    EligibilityVerdict conditionsHold(Traits traits) {
        EligibilityVerdict verdict = EligibilityVerdict.ELIGIBLE;
        for (TraitCondition condition : conditions) {
            Optional<Boolean> known = traits.find(condition.trait());
            verdict = verdict.and(
                    known.isEmpty()
                            ? EligibilityVerdict.DEPENDS
                            : known.get() == condition.isSo()
                                    ? EligibilityVerdict.ELIGIBLE
                                    : EligibilityVerdict.NOT_ELIGIBLE);
        }
        return verdict;
    }

    /** The traits that its conditions ask for. */
    List<Trait> traits() {
        return conditions.stream().map(TraitCondition::trait).toList();
    }

    /** For people: {@code area below 20 %, population below 300 % (35/2023/UBTVQH15)}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        areaBelow.ifPresent(percent -> parts.add("area below " + percent.toPlainString() + " %"));
        populationBelow.ifPresent(percent -> parts.add("population below " + percent.toPlainString() + " %"));
        conditions.forEach(condition -> parts.add(condition.toString()));
        return String.join(", ", parts) + " (" + document + (clause.isEmpty() ? "" : " " + clause) + ")";
    }
}
