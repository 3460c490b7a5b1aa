package vn.donvi.plan.assessment;

import java.util.Objects;
import java.util.Optional;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardVerdict;

/**
 * The answer to one criterion of a rule for a unit that is to be formed.
 *
 * @param low the answer for the least that the unit can have
 * @param high the answer for the most that it can have; empty if that is not known, or is the same
 * @param verdict whether it is enough: UNKNOWN if it hangs on parts whose size is not known
 * @param reason why there is no answer, or by what it is not certain; empty for a plain MET or NOT_MET
 */
public record PlannedAnswer(StandardAnswer low, Optional<StandardAnswer> high, StandardVerdict verdict, String reason) {
    public PlannedAnswer {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
    }

    /** The criterion. */
    public Criterion criterion() {
        return low.criterion();
    }
}
