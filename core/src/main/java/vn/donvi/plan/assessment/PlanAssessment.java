package vn.donvi.plan.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.party.PartyRegister;
import vn.donvi.plan.MergerPlan;
import vn.donvi.plan.PlannedRegister;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.UnitTraits;

/**
 * What a plan leads to, unit by unit and for each province.
 *
 * <pre>{@code
 * StandardCheck check = StandardCheck.of(VietnamStandards.load(), plan.date());
 * PlanAssessment assessment = PlanAssessment.of(plan, Optional.of(check), UnitTraits.NONE, Optional.of(register));
 * assessment.mergers().get(0).answers(); // population MET, 250.40 % of 16,000 persons
 * assessment.provinces().get(0).units(); // before and after
 * }</pre>
 *
 * <p>Figures are those of the plan, else those of the gazetteer nearest to the day before; if that is of a later day, the
 * {@linkplain PlannedFigure#doubts figure} has a doubt. Nothing is invented: a part
 * without a figure makes a range, and a verdict that hangs on it is UNKNOWN. The class of a unit (307/2025/NĐ-CP) is not
 * told, since the scores of communes are not known and those of provinces need figures that a gazetteer does not have.
 *
 * @param plan the plan
 * @param rule the short name of the rule with the standards; empty if none was given
 * @param mergers the formed units, in the order of the plan; unmodifiable
 * @param provinces the provinces of the plan, by code; unmodifiable
 * @param register the register with the plan; empty if none was given
 */
public record PlanAssessment(
        MergerPlan plan,
        Optional<String> rule,
        List<MergerAssessment> mergers,
        List<ProvinceEffect> provinces,
        Optional<PlannedRegister> register) {
    public PlanAssessment {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(rule, "rule");
        mergers = List.copyOf(mergers);
        provinces = List.copyOf(provinces);
        Objects.requireNonNull(register, "register");
    }

    /**
     * Assesses a plan. Costs some passes over the figures of the gazetteer, and a check of each unit of the provinces.
     *
     * @param check the standards; empty for none
     * @param traits what is known of the units of the day before
     * @param register the party organisations on the gazetteer of the plan; empty for none
     */
    public static PlanAssessment of(
            MergerPlan plan, Optional<StandardCheck> check, UnitTraits traits, Optional<PartyRegister> register) {
        Optional<PlannedRegister> planned = register.map(known -> PlannedRegister.of(known, plan));
        return new Assessor(plan, check, traits, planned).assess();
    }
}
