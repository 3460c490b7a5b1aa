package vn.donvi.standard;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The known part of a figure that is added up over units. What is not known is not zero: a sum with a missing part is only
 * the least that it can be.
 *
 * @param value the sum of the parts that are known, not negative
 * @param isComplete whether every part is known
 */
public record KnownSum(BigDecimal value, boolean isComplete) {
    /** The sum of no parts. */
    public static final KnownSum NOTHING = new KnownSum(BigDecimal.ZERO, true);

    /**
     * @throws IllegalArgumentException if the value is negative
     */
    public KnownSum {
        Objects.requireNonNull(value, "value");
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a sum of figures must not be negative, but is " + value);
        }
    }

    /** The sum of one figure; a figure that is not known makes it incomplete. */
    public static KnownSum of(Optional<StandardFigure> figure) {
        return figure.map(known -> new KnownSum(known.value(), true)).orElse(new KnownSum(BigDecimal.ZERO, false));
    }

    /** The sum of both. */
    public KnownSum plus(KnownSum other) {
        return new KnownSum(value.add(other.value), isComplete && other.isComplete);
    }

    /** Whether it is enough; an incomplete sum is enough or UNKNOWN. */
    public StandardVerdict verdict(Optional<Requirement> requirement) {
        if (requirement.isEmpty()) {
            return StandardVerdict.MET;
        }
        StandardVerdict verdict = requirement.get().verdict(value);
        return isComplete || verdict == StandardVerdict.MET ? verdict : StandardVerdict.UNKNOWN;
    }
}
