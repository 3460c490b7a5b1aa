package vn.donvi.plan.formed;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/** The type of a unit that is made of others, if nobody says it. */
public final class TypeRule {
    /** The document of the rule for communes: a phường with any unit is a phường, xã and thị trấn alone are a xã. */
    private static final String DOCUMENT = "76/2025/UBTVQH15";

    private static final LocalDate IN_FORCE = LocalDate.of(2025, 4, 14);
    /** The first day for which it is not known whether the rule, which is about the reform of 2025, still holds. */
    private static final LocalDate NOT_SEEN = LocalDate.of(2026, 1, 1);

    private static final Set<UnitType> MERGED = Set.of(UnitType.XA, UnitType.PHUONG, UnitType.THI_TRAN);

    private TypeRule() {}

    /**
     * A type and where it is from.
     *
     * @param type the type
     * @param reason where it is from, for people
     * @param isAssumed whether no rule gives it
     */
    public record Result(UnitType type, String reason, boolean isAssumed) {}

    /**
     * The type by the rule of a day.
     *
     * @param members the units that it is made of, at least one
     * @param seat the one whose seat it keeps, whose type it has where no rule is known
     * @param date the day on which it is formed
     */
    public static Result of(List<AdministrativeUnit> members, AdministrativeUnit seat, LocalDate date) {
        Set<UnitType> types = EnumSet.noneOf(UnitType.class);
        members.forEach(member -> types.add(member.type()));
        boolean isOfReform = !date.isBefore(IN_FORCE) && date.isBefore(NOT_SEEN);
        if (types.size() == 1 && !(isOfReform && types.contains(UnitType.THI_TRAN))) {
            return new Result(seat.type(), "all its units are of this type", false);
        }
        if (date.isBefore(IN_FORCE) || !MERGED.containsAll(types)) {
            return new Result(
                    seat.type(), "that of " + seat.fullName() + ", whose seat is kept; no rule is known", true);
        }
        boolean isWard = types.contains(UnitType.PHUONG);
        String reason = DOCUMENT + ": "
                + (isWard ? "a phường with any unit is a phường" : "xã and thị trấn without a phường are a xã");
        return isOfReform
                ? new Result(isWard ? UnitType.PHUONG : UnitType.XA, reason, false)
                : new Result(isWard ? UnitType.PHUONG : UnitType.XA, reason + "; no rule after 2025 was seen", true);
    }
}
