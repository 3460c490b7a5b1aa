package vn.donvi.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/**
 * A factor by which a rule lowers the minimum of a criterion for units with special traits ("yếu tố đặc thù").
 *
 * @param rule the short name of the rule
 * @param document the number of the document that states it
 * @param validity the dates on which it holds
 * @param types the types of the units; at least one, unmodifiable
 * @param conditions the traits that a unit must have or not have; unmodifiable
 * @param criterion the criterion
 * @param percent the factor in percent; empty if a rule has such factors, but they were not seen
 * @param base the figure that the factor is of; empty if it is of the minimum of the unit itself
 * @param minority how it depends on the share of minorities; empty if it does not
 * @param isConfirmed whether a publication that quotes the document states it
 * @param note what is not certain, or the words of the rule; may be empty
 */
public record SpecialFactor(
        String rule,
        String document,
        DateRange validity,
        List<UnitType> types,
        List<TraitCondition> conditions,
        Criterion criterion,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> base,
        Optional<MinorityScale> minority,
        boolean isConfirmed,
        String note) {
    /**
     * @throws IllegalArgumentException if the rule or the document is blank, there is no type, the percent is not above
     *     0 and at most 100, or what is not confirmed or was not seen has no note
     */
    public SpecialFactor {
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(minority, "minority");
        types = List.copyOf(types);
        conditions = List.copyOf(conditions);
        percent = percent.map(Percentage::plain);
        base = base.map(Percentage::plain);
        Standard.checkNamed(rule, document);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("a factor needs a type of units");
        }
        if (percent.filter(number -> number.signum() <= 0 || number.compareTo(Traits.MOST) > 0)
                .isPresent()) {
            throw new IllegalArgumentException("percent must be above 0 and at most 100, but is "
                    + percent.get().toPlainString());
        }
        if ((!isConfirmed || percent.isEmpty()) && note.isBlank()) {
            throw new IllegalArgumentException("what is not confirmed or was not seen needs a note");
        }
    }

    /** Whether the factor itself is known. */
    public boolean isSeen() {
        return percent.isPresent();
    }

    /** The minimum that it leaves of another one for a unit; empty if it does not apply to the unit. */
    Optional<BigDecimal> lower(BigDecimal minimum, Traits traits) {
        if (percent.isEmpty() || !conditions.stream().allMatch(condition -> condition.holds(traits))) {
            return Optional.empty();
        }
        Optional<BigDecimal> factor = minority.isEmpty()
                ? percent
                : traits.minority().flatMap(share -> minority.get().percent(percent.get(), share));
        return factor.map(
                number -> Percentage.plain(base.orElse(minimum).multiply(number).movePointLeft(2)));
    }

    /** For people: {@code 50 % if mountain, minority from 30 % (27/2022/UBTVQH15)}. */
    @Override
    public String toString() {
        List<String> when = new ArrayList<>();
        conditions.forEach(condition -> when.add(condition.toString()));
        minority.ifPresent(scale ->
                when.add(Trait.MINORITY.label() + " from " + scale.from().toPlainString() + " %"));
        return percent.map(number -> number.toPlainString() + " %").orElse("an unknown factor")
                + base.map(figure -> " of " + figure.toPlainString()).orElse("")
                + (when.isEmpty() ? "" : " if " + String.join(", ", when))
                + " (" + document + ")";
    }
}
