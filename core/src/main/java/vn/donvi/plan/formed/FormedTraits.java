package vn.donvi.plan.formed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.Extent;
import vn.donvi.standard.Trait;
import vn.donvi.standard.Traits;

/**
 * The traits of a unit that is formed from others. What does not follow for certain is not known:
 *
 * <ul>
 *   <li>A border lies somewhere in a unit. A formed unit has it if a unit that has it gives all its area. It has none if no
 *       unit has one. A part of a unit with a border may lie away from it.
 *   <li>Any other trait is known if all units have the same answer, and one of them gives all its area. The answer of a unit
 *       need not hold for a part. Each part of an island unit lies on islands, though, and the Red River delta is made of
 *       whole provinces.
 *   <li>The share of minorities is that of the people together. The people of a part may be others, unless the share of
 *       their unit is 0 or 100.
 * </ul>
 *
 * <p>A unit that gives no area counts for the people alone, and one that gives no people for the place alone.
 */
public final class FormedTraits {
    /** More decimals than a threshold has. They are cut, so that no share is rounded up to a threshold. */
    private static final int SHARE_DECIMALS = 10;

    private static final BigDecimal ALL_PEOPLE = BigDecimal.valueOf(100);
    private static final Set<Trait> BORDERS = EnumSet.of(Trait.BORDER, Trait.LAND_BORDER);

    private FormedTraits() {}

    /**
     * What is taken of one unit.
     *
     * @param traits the traits of the unit
     * @param area how much of its area is taken
     * @param population how much of its population is taken
     * @param people the people who are taken; empty if their number is not known
     */
    public record Taken(Traits traits, Extent area, Extent population, Optional<BigDecimal> people) {
        public Taken {
            Objects.requireNonNull(traits, "traits");
            Objects.requireNonNull(area, "area");
            Objects.requireNonNull(population, "population");
            Objects.requireNonNull(people, "people");
        }
    }

    /** The traits of the unit that is formed from some units. */
    public static Traits of(List<Taken> taken) {
        Traits traits = Traits.UNKNOWN;
        for (Trait trait : Trait.values()) {
            Optional<Boolean> answer = trait.isShare() ? Optional.empty() : answer(trait, taken);
            if (answer.isPresent() && !traits.isKnown(trait)) {
                traits = traits.with(trait, answer.get());
            }
        }
        Optional<BigDecimal> minority = minority(taken);
        return minority.isPresent() ? traits.withMinority(minority.get()) : traits;
    }

    private static Optional<Boolean> answer(Trait trait, List<Taken> taken) {
        boolean isAnyYes = false;
        boolean isAnyNo = false;
        boolean isAnyUnknown = false;
        boolean isWholeYes = false;
        boolean isWholeNo = false;
        for (Taken part : taken) {
            if (part.area == Extent.NONE) {
                continue;
            }
            Optional<Boolean> known = part.traits.find(trait);
            boolean isWhole = part.area == Extent.ALL;
            isAnyUnknown |= known.isEmpty();
            isAnyYes |= known.orElse(false);
            isAnyNo |= !known.orElse(true);
            isWholeYes |= isWhole && known.orElse(false);
            isWholeNo |= isWhole && !known.orElse(true);
        }
        if (BORDERS.contains(trait) && isWholeYes) {
            return Optional.of(true);
        }
        boolean isOneAnswer = !isAnyUnknown && isAnyYes != isAnyNo;
        boolean holds = isWholeYes || isWholeNo || isOfEachPart(trait, isAnyYes);
        return isOneAnswer && holds ? Optional.of(isAnyYes) : Optional.empty();
    }

    /** Whether an answer for a unit is one for each part of it. */
    private static boolean isOfEachPart(Trait trait, boolean isSo) {
        return trait == Trait.RED_RIVER_DELTA || (trait == Trait.ISLAND && isSo) || (BORDERS.contains(trait) && !isSo);
    }

    private static Optional<BigDecimal> minority(List<Taken> taken) {
        BigDecimal people = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (Taken part : taken) {
            if (part.population == Extent.NONE) {
                continue;
            }
            Optional<BigDecimal> share = part.traits.minority().filter(percent -> isOfPeople(percent, part));
            if (share.isEmpty() || part.people.isEmpty()) {
                return Optional.empty();
            }
            people = people.add(part.people.get());
            weighted = weighted.add(share.get().multiply(part.people.get()));
        }
        return people.signum() == 0
                ? Optional.empty()
                : Optional.of(weighted.divide(people, SHARE_DECIMALS, RoundingMode.DOWN));
    }

    /** Whether the share of minorities in a unit is that of the people who are taken of it. */
    private static boolean isOfPeople(BigDecimal percent, Taken part) {
        return part.population == Extent.ALL || percent.signum() == 0 || percent.compareTo(ALL_PEOPLE) == 0;
    }
}
