package vn.donvi.plan;

/** How far a proposed change has come. */
public enum PlanStatus {
    /** Somebody proposes it. */
    PROPOSED,
    /** Whoever must agree has agreed, and no act makes the change yet. */
    APPROVED,
    /** An act makes the change. */
    ENACTED
}
