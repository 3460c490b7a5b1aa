package vn.donvi.law.amendment;

import java.util.Optional;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.unit.UnitCode;

/**
 * Codes of units that an act forms. No act states codes: the statistics office gives them afterwards.
 *
 * <pre>{@code
 * FormedCodes published = (unit, parent) -> Optional.ofNullable(byName.get(unit.toString()));
 * }</pre>
 */
@FunctionalInterface
public interface FormedCodes {
    /** No code is known. */
    FormedCodes NONE = (unit, parent) -> Optional.empty();

    /**
     * The code of a formed unit; empty if it is not known.
     *
     * @param unit the unit as the clause names it
     * @param parent the code of the unit above; empty for a province
     */
    Optional<UnitCode> find(UnitName unit, Optional<UnitCode> parent);
}
