package vn.donvi.plan.eligibility;

/** The answer to the question whether the figures of a unit are so small that it must be rearranged. */
public enum EligibilityVerdict {
    /** The unit must be rearranged unless it is exempt, whatever the traits are that are not known. */
    ELIGIBLE,
    /** The unit need not be rearranged, whatever the traits and figures are that are not known. */
    NOT_ELIGIBLE,
    /** It must be rearranged or not by traits that are not known, or by which of several standards applies. */
    DEPENDS,
    /** The answer lacks a figure or a standard. */
    UNKNOWN,
    /** No rule of the period is about units of the type. */
    NOT_IN_SCOPE;

    /** The answer to a question that needs both of two answers to be yes. */
    EligibilityVerdict and(EligibilityVerdict other) {
        return isEither(other, NOT_ELIGIBLE) ? NOT_ELIGIBLE : lessCertain(other, ELIGIBLE);
    }

    /** The answer to a question that needs one of two answers to be yes. */
    EligibilityVerdict or(EligibilityVerdict other) {
        return isEither(other, ELIGIBLE) ? ELIGIBLE : lessCertain(other, NOT_ELIGIBLE);
    }

    /** The answer if it is not known which of two answers holds. */
    EligibilityVerdict orElse(EligibilityVerdict other) {
        return this == other ? this : isEither(other, UNKNOWN) ? UNKNOWN : DEPENDS;
    }

    private boolean isEither(EligibilityVerdict other, EligibilityVerdict verdict) {
        return this == verdict || other == verdict;
    }

    private EligibilityVerdict lessCertain(EligibilityVerdict other, EligibilityVerdict certain) {
        return isEither(other, UNKNOWN) ? UNKNOWN : isEither(other, DEPENDS) ? DEPENDS : certain;
    }
}
