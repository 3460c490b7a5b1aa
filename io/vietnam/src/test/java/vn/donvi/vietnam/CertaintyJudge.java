package vn.donvi.vietnam;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * The rule of certainty: an address leads to one unit only if all units of all dates that fit what it says lead there
 * with all their people, and all that it says fits some unit.
 *
 * <p>What fits as it is written comes first. Where nothing does, accents other than those of the name are forgiven if
 * all that bears the name as it is written in that province leads to the same unit; and a unit whose type is written may
 * stand beside the district and the province of those that it was made of.
 */
final class CertaintyJudge {
    private final FittingUnits units;

    CertaintyJudge(FittingUnits units) {
        this.units = units;
    }

    /**
     * The only unit that an EXACT answer to an address may be; empty if it must not be EXACT.
     *
     * @param truth the units that the people are in of whom the address was written
     */
    Optional<UnitId> certain(WrittenAddress address, Set<UnitId> truth) {
        Set<AdministrativeUnit> meant = new LinkedHashSet<>();
        for (List<WrittenPart> claim : address.claims()) {
            Set<AdministrativeUnit> fitting = units.fitting(claim);
            if (fitting.isEmpty()) {
                fitting = forgiven(claim, truth);
            }
            if (fitting.isEmpty()) {
                return Optional.empty();
            }
            meant.addAll(fitting);
        }
        Optional<UnitId> only = common(meant);
        return address.today().isEmpty() ? only : only.filter(address.today().get()::equals);
    }

    /** Whether an address should be EXACT: it may, and no unit whose name has the same letters leads elsewhere. */
    boolean isDue(WrittenAddress address, Set<UnitId> truth) {
        Optional<UnitId> certain = certain(address, truth);
        return certain.isPresent() && certain.equals(certain(address.plain(), truth));
    }

    /** The units of today that hold people of any unit that fits an address. */
    Set<UnitId> possible(WrittenAddress address) {
        Set<UnitId> possible = new LinkedHashSet<>();
        for (List<WrittenPart> claim : address.claims()) {
            units.fitting(claim).forEach(unit -> possible.addAll(units.targets(unit)));
        }
        return possible;
    }

    private Set<AdministrativeUnit> forgiven(List<WrittenPart> claim, Set<UnitId> truth) {
        WrittenPart untyped = claim.get(0).untyped();
        List<WrittenPart> others = claim.subList(1, claim.size());
        boolean isTyped = !claim.get(0).type().isEmpty();
        if (isTyped && units.fitting(WrittenForm.join(untyped, others)).isEmpty()) {
            Set<AdministrativeUnit> made = units.madeOfFitting(claim);
            if (!made.isEmpty()) {
                return made;
            }
        }
        Set<AdministrativeUnit> nearest = new LinkedHashSet<>(units.nearest(claim));
        boolean isOfAnother = nearest.stream()
                .noneMatch(unit -> units.whole(unit).filter(truth::contains).isPresent());
        if (!claim.get(0).accented() || isOfAnother) {
            return Set.of();
        }
        List<WrittenPart> widest =
                others.isEmpty() ? List.of(untyped) : List.of(untyped, others.get(others.size() - 1));
        nearest.addAll(units.fitting(widest));
        return nearest;
    }

    /** The unit that holds all people of all units; empty if there is no such. */
    private Optional<UnitId> common(Set<AdministrativeUnit> meant) {
        Optional<UnitId> common = Optional.empty();
        for (AdministrativeUnit unit : meant) {
            Optional<UnitId> whole = units.whole(unit);
            if (whole.isEmpty() || (common.isPresent() && !common.equals(whole))) {
                return Optional.empty();
            }
            common = whole;
        }
        return common;
    }
}
