package vn.donvi.plan.alternative;

import vn.donvi.standard.StandardVerdict;

/** Which units a partition accepts, where traits or figures are not known. */
public enum Acceptance {
    /** Only units that reach the standard whatever is not known. */
    CERTAIN,
    /** All units that may reach the standard: only those are left out that certainly do not. */
    POSSIBLE;

    boolean accepts(StandardVerdict verdict) {
        return this == CERTAIN ? verdict == StandardVerdict.MET : verdict != StandardVerdict.NOT_MET;
    }
}
