package vn.donvi.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/** The type of a unit that is made of others, if the plan does not say it. */
final class TypeRule {
    /** The document of the rule for communes: a phường with any unit is a phường, xã and thị trấn alone are a xã. */
    private static final String DOCUMENT = "76/2025/UBTVQH15";

    private static final LocalDate IN_FORCE = LocalDate.of(2025, 4, 14);

    private TypeRule() {}

    /**
     * A type and where it is from.
     *
     * @param isAssumed whether no rule gives it
     */
    record Result(UnitType type, String reason, boolean isAssumed) {}

    static Result of(List<AdministrativeUnit> members, AdministrativeUnit seat, LocalDate date) {
        Set<UnitType> types = EnumSet.noneOf(UnitType.class);
        members.forEach(member -> types.add(member.type()));
        boolean hasRule = !date.isBefore(IN_FORCE) && Set.of(UnitType.XA, UnitType.PHUONG, UnitType.THI_TRAN).containsAll(types);
        if (hasRule && types.contains(UnitType.PHUONG)) {
            return new Result(UnitType.PHUONG, DOCUMENT + ": a phường with any unit is a phường", false);
        }
        if (hasRule) {
            return new Result(UnitType.XA, DOCUMENT + ": xã and thị trấn without a phường are a xã", false);
        }
        if (types.size() == 1) {
            return new Result(seat.type(), "all its units are of this type", false);
        }
        return new Result(seat.type(), "the type of " + seat.fullName() + ", whose seat is kept; no rule is known", true);
    }
}
