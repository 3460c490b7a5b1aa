package vn.donvi.plan.eligibility;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.donvi.standard.Requirement;
import vn.donvi.standard.SettledRequirements;
import vn.donvi.standard.SettledRequirements.Settlement;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.Standards;
import vn.donvi.standard.UnitProfile;

/**
 * What the rules of a period ask of a unit that is formed in it: a target, with exceptions by the number of units.
 *
 * <pre>{@code
 * MergingCheck check = MergingCheck.of(VietnamEligibility.load(), "2025", VietnamStandards.load());
 * UnitProfile formed = UnitProfile.of(UnitType.PHUONG).under(UnitType.TINH).with(area).with(people);
 * check.target().check(formed); // the answers by population and area
 * check.exception(formed, 3); // APPLIES: a phường of three units or more
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class MergingCheck {
    private final RearrangementPeriod period;
    private final StandardCheck target;
    private final Function<UnitProfile, SettledRequirements> requirements;

    private MergingCheck(RearrangementPeriod period, StandardCheck target) {
        this.period = period;
        this.target = target;
        this.requirements = SettledRequirements.of(target, Set.of());
    }

    /**
     * A check by the target of a period.
     *
     * @param period the name of the period
     * @throws IllegalArgumentException if there is no such period, it has no target that is known, or neither the
     *     standards nor the targets of the rules have that target on the period's date of standards
     */
    public static MergingCheck of(EligibilityRules rules, String period, Standards standards) {
        RearrangementPeriod asked = rules.period(period);
        String rule = asked.targetRule()
                .orElseThrow(() -> new IllegalArgumentException(
                        "it is not known what units formed in " + period + " must reach: " + asked.note()));
        Standards having = rules.targets().rules().contains(rule) ? rules.targets() : standards;
        return new MergingCheck(asked, StandardCheck.of(having, rule, asked.standardsOn()));
    }

    /** The period. */
    public RearrangementPeriod period() {
        return period;
    }

    /** The target, as a check of any unit. */
    public StandardCheck target() {
        return target;
    }

    /**
     * Whether a formed unit need not meet the target.
     *
     * @param units the number of units that it is formed from, of which each gives all or a part
     * @throws IllegalArgumentException if the number is below 1
     */
    public MergingException exception(UnitProfile formed, int units) {
        if (units < 1) {
            throw new IllegalArgumentException("a unit is formed from at least 1 unit, not " + units);
        }
        if (!period.freeTypes().isEmpty() && !period.freeTypes().contains(formed.type())) {
            return MergingException.NONE;
        }
        if (period.freeFrom().filter(least -> units >= least).isPresent()) {
            return MergingException.APPLIES;
        }
        if (period.freeWithFactorFrom().filter(least -> units >= least).isEmpty()) {
            return MergingException.NONE;
        }
        List<Settlement> settlements = requirements.apply(formed).settlements();
        if (settlements.stream().allMatch(MergingCheck::hasFactor)) {
            return MergingException.APPLIES;
        }
        return settlements.stream().anyMatch(settlement -> hasFactor(settlement) || hasUnseen(settlement))
                ? MergingException.MAY_APPLY
                : MergingException.NONE;
    }

    private static boolean hasFactor(Settlement settlement) {
        return requirements(settlement).anyMatch(asked -> !asked.factors().isEmpty());
    }

    private static boolean hasUnseen(Settlement settlement) {
        return requirements(settlement).anyMatch(asked -> !asked.unseen().isEmpty());
    }

    private static Stream<Requirement> requirements(Settlement settlement) {
        return Stream.concat(settlement.population().stream(), settlement.area().stream());
    }
}
