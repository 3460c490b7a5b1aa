package vn.donvi.plan.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.donvi.standard.Trait;
import vn.donvi.standard.Traits;
import vn.donvi.standard.UnitTraits;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The traits of a unit that is made of others. A border is one if any of them has it. Any other trait is known if all of
 * them have it, or none. The share of minorities is that of the people together, if their numbers are known.
 */
final class MemberTraits {
    private static final int DECIMALS = 4;

    private MemberTraits() {}

    static Traits of(List<AdministrativeUnit> members, UnitTraits known, PlannedFigure population) {
        List<Traits> all = members.stream()
                .distinct()
                .map(member -> known.of(member.code()))
                .toList();
        Traits traits = Traits.UNKNOWN;
        for (Trait trait : Trait.values()) {
            Optional<Boolean> common = trait.isShare() ? Optional.empty() : common(all, trait);
            if (common.isPresent() && !traits.isKnown(trait)) {
                traits = traits.with(trait, common.get());
            }
        }
        Optional<BigDecimal> minority = minority(known, population);
        return minority.isPresent() ? traits.withMinority(minority.get()) : traits;
    }

    private static Optional<Boolean> common(List<Traits> all, Trait trait) {
        List<Optional<Boolean>> values =
                all.stream().map(traits -> traits.find(trait)).distinct().toList();
        boolean isOfAny = trait == Trait.BORDER || trait == Trait.LAND_BORDER;
        if (isOfAny && values.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return values.size() == 1 ? values.get(0) : Optional.empty();
    }

    private static Optional<BigDecimal> minority(UnitTraits known, PlannedFigure population) {
        BigDecimal people = BigDecimal.ZERO;
        BigDecimal ofMinorities = BigDecimal.ZERO;
        for (PartFigure part : population.parts()) {
            Optional<BigDecimal> share = known.of(part.unit().code()).minority();
            if (share.isEmpty() || !part.isKnown()) {
                return Optional.empty();
            }
            people = people.add(part.low());
            ofMinorities = ofMinorities.add(part.low().multiply(share.get()));
        }
        return people.signum() > 0
                ? Optional.of(ofMinorities.divide(people, DECIMALS, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
