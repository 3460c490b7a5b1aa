package vn.donvi.plan.eligibility;

import java.util.List;
import java.util.Objects;
import vn.donvi.standard.Trait;

/**
 * The answer to one ground for one unit.
 *
 * @param ground the ground
 * @param verdict whether the unit must be rearranged on it; never NOT_IN_SCOPE
 * @param decidingTraits the unknown traits by which it depends, in the order of {@link Trait}; unmodifiable
 */
public record GroundAnswer(RearrangementGround ground, EligibilityVerdict verdict, List<Trait> decidingTraits) {
    public GroundAnswer {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(verdict, "verdict");
        decidingTraits = List.copyOf(decidingTraits);
    }
}
