package vn.donvi.plan.eligibility;

/** Whether a formed unit need not meet the target of its period, by the number of units that it is formed from. */
public enum MergingException {
    /** It must meet the target. */
    NONE,
    /** It need not. */
    APPLIES,
    /** It need not if it has a special factor, which depends on traits that are not known. */
    MAY_APPLY
}
