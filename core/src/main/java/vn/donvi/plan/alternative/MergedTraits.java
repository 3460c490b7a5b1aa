package vn.donvi.plan.alternative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.donvi.standard.Trait;
import vn.donvi.standard.Traits;

/**
 * The traits of a unit that is formed from others. It has a border if one of them has. Another trait is known if all of
 * them have it or none has. The share of minorities is weighted by people. What does not follow is not known.
 */
final class MergedTraits {
    private static final int SHARE_DECIMALS = 10;

    private MergedTraits() {}

    static Traits of(List<MergeableUnit> units) {
        Traits merged = Traits.UNKNOWN;
        for (Trait trait : Trait.values()) {
            if (trait.isShare()) {
                continue;
            }
            Optional<Boolean> value = value(trait, units);
            if (value.isPresent() && !merged.isKnown(trait)) {
                merged = merged.with(trait, value.get());
            }
        }
        Optional<BigDecimal> share = minority(units);
        return share.isPresent() ? merged.withMinority(share.get()) : merged;
    }

    private static Optional<Boolean> value(Trait trait, List<MergeableUnit> units) {
        boolean isBorder = trait == Trait.BORDER || trait == Trait.LAND_BORDER;
        boolean isAnyUnknown = false;
        boolean isAnyYes = false;
        boolean isAnyNo = false;
        for (MergeableUnit unit : units) {
            Optional<Boolean> known = unit.profile().traits().find(trait);
            isAnyUnknown |= known.isEmpty();
            isAnyYes |= known.orElse(false);
            isAnyNo |= !known.orElse(true);
        }
        if (isBorder && isAnyYes) {
            return Optional.of(true);
        }
        boolean isMixed = isAnyYes && isAnyNo;
        return isAnyUnknown || isMixed ? Optional.empty() : Optional.of(isAnyYes);
    }

    private static Optional<BigDecimal> minority(List<MergeableUnit> units) {
        BigDecimal people = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (MergeableUnit unit : units) {
            Optional<BigDecimal> share = unit.profile().traits().minority();
            if (share.isEmpty() || !unit.population().isComplete()) {
                return Optional.empty();
            }
            people = people.add(unit.population().value());
            weighted = weighted.add(share.get().multiply(unit.population().value()));
        }
        return people.signum() == 0
                ? Optional.empty()
                : Optional.of(weighted.divide(people, SHARE_DECIMALS, RoundingMode.DOWN));
    }
}
