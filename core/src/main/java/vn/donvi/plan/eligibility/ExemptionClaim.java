package vn.donvi.plan.eligibility;

import java.io.Serializable;
import java.util.Objects;
import vn.donvi.unit.UnitCode;

/**
 * What somebody claims: a unit is exempt for a reason.
 *
 * @param unit the code of the unit
 * @param kind the reason
 * @param source the document or publication that states it; may be empty
 */
public record ExemptionClaim(UnitCode unit, ExemptionKind kind, String source) implements Serializable {
    public ExemptionClaim {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
    }
}
