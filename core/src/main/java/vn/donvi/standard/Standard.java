package vn.donvi.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/**
 * What a rule asks of units of a type by one criterion.
 *
 * @param rule the short name of the rule: {@code 112/2025}
 * @param document the number of the document that states it
 * @param validity the dates on which it holds
 * @param type the type of the units
 * @param parents the types of the unit right above; empty if any or none is right. Unmodifiable
 * @param conditions the traits that a unit must have or not have; empty if it holds for all. Unmodifiable
 * @param criterion the criterion
 * @param minimum the least figure that is enough, in the unit of the criterion; empty if it is no number, and the note
 *     then says what is asked
 * @param isConfirmed whether a publication that quotes the document states it
 * @param note what is not certain, or what else is asked; may be empty
 */
public record Standard(
        String rule,
        String document,
        DateRange validity,
        UnitType type,
        List<UnitType> parents,
        List<TraitCondition> conditions,
        Criterion criterion,
        Optional<BigDecimal> minimum,
        boolean isConfirmed,
        String note) {
    /**
     * @throws IllegalArgumentException if the rule or the document is blank, the minimum is not above 0, there is neither
     *     a minimum nor a note, or what is not confirmed has no note
     */
    public Standard {
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(criterion, "criterion");
        parents = List.copyOf(parents);
        conditions = List.copyOf(conditions);
        minimum = minimum.map(Percentage::plain);
        checkNamed(rule, document);
        if (minimum.isPresent() && minimum.get().signum() <= 0) {
            throw new IllegalArgumentException(
                    "minimum must be above 0, but is " + minimum.get().toPlainString());
        }
        if (minimum.isEmpty() && note.isBlank()) {
            throw new IllegalArgumentException("a standard without a minimum needs a note that says what is asked");
        }
        if (!isConfirmed && note.isBlank()) {
            throw new IllegalArgumentException("what is not confirmed needs a note");
        }
    }

    static void checkNamed(String rule, String document) {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("rule must not be blank");
        }
        if (document.isBlank()) {
            throw new IllegalArgumentException("document must not be blank");
        }
    }

    /** Whether it is about units of a type right below a unit of another; none for units without a parent. */
    boolean isAbout(UnitType asked, Optional<UnitType> parent) {
        return type == asked
                && (parents.isEmpty() || parent.filter(parents::contains).isPresent());
    }

    boolean holds(Traits traits) {
        return conditions.stream().allMatch(condition -> condition.holds(traits));
    }
}
