package vn.donvi.party.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import vn.donvi.measure.Precision;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyRegister;

/**
 * A measure before and after several consolidations, such as all of a province on a day, with what is missing.
 *
 * <p>An organisation counts once before, also if its unit was divided among several of the new units. If a part went to
 * a unit that is not among them, its figure is missing as divided. Figures of former and new organisations are of
 * different dates and sources, as in a {@link MemberComparison}.
 *
 * <pre>{@code
 * List<Consolidation> founded = Consolidation.ofProvince(register, UnitCode.of("42"), LocalDate.of(2025, 7, 1));
 * ConsolidationSum members = ConsolidationSum.of(register, founded, PartyMeasure.DANG_VIEN);
 * members.before().value(); // the members of the former organisations with a figure
 * members.before().missing(); // those without one, each with the reason
 * }</pre>
 *
 * @param measure the measure
 * @param units the number of units that began
 * @param before the sum of the latest figures of the former organisations
 * @param after the sum of the earliest figures of the new ones
 * @param comparable the number of units for which both are known, exact and complete
 * @param comparableDifference the increase in these units; 0 if there are none
 */
public record ConsolidationSum(
        PartyMeasure measure, int units, PartySum before, PartySum after, int comparable, long comparableDifference) {
    /**
     * @throws IllegalArgumentException if a sum is of another measure
     */
    public ConsolidationSum {
        Objects.requireNonNull(measure, "measure");
        if (before.measure() != measure || after.measure() != measure) {
            throw new IllegalArgumentException("the sums are of "
                    + before.measure().label() + " and " + after.measure().label() + ", not of " + measure.label());
        }
    }

    /** The sum of a measure over consolidations of different units. Costs a few looks at each former organisation. */
    public static ConsolidationSum of(
            PartyRegister register, List<Consolidation> consolidations, PartyMeasure measure) {
        return new SumCalculation(register, consolidations, measure).run();
    }

    /**
     * The sums of members, and of each count of organisations that is known for any of the organisations, in the order of
     * the constants; unmodifiable.
     */
    public static List<ConsolidationSum> of(PartyRegister register, List<Consolidation> consolidations) {
        Set<PartyMeasure> measures = EnumSet.of(PartyMeasure.DANG_VIEN);
        for (Consolidation consolidation : consolidations) {
            for (MemberComparison comparison : consolidation.comparisons()) {
                if (!comparison.before().figures().isEmpty()
                        || comparison.after().isPresent()) {
                    measures.add(comparison.measure());
                }
            }
        }
        return Sets.immutableEnumSet(measures).stream()
                .map(measure -> of(register, consolidations, measure))
                .collect(ImmutableList.toImmutableList());
    }

    /** The increase over all units; empty unless both sums are known, exact and complete. */
    public OptionalLong difference() {
        return isCertain(before) && isCertain(after)
                ? OptionalLong.of(after.value().getAsLong() - before.value().getAsLong())
                : OptionalLong.empty();
    }

    private static boolean isCertain(PartySum sum) {
        return sum.isComplete()
                && sum.precision() == Precision.EXACT
                && sum.value().isPresent();
    }
}
