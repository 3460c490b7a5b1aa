package vn.donvi.standard;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a figure that is added up over units. What is not known is not zero: a sum with a part that is not known
 * is only the least that it can be.
 *
 * @param value the least that it can be: the sum of the parts that are known, not negative
 * @param most the most that it can be; empty if nothing is known of the most of a part
 */
public record KnownSum(BigDecimal value, Optional<BigDecimal> most) {
    /** The sum of no parts. */
    public static final KnownSum NOTHING = exactly(BigDecimal.ZERO);

    private static final KnownSum UNKNOWN = new KnownSum(BigDecimal.ZERO, Optional.empty());

    /**
     * @throws IllegalArgumentException if the value is negative, or the most is less than the value
     */
    public KnownSum {
        Objects.requireNonNull(value, "value");
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a sum of figures must not be negative, but is " + value);
        }
        if (most.filter(high -> high.compareTo(value) < 0).isPresent()) {
            throw new IllegalArgumentException("a sum of at least " + value + " cannot be at most " + most.get());
        }
    }

    /** The sum of one figure; a figure that is not known makes it incomplete. */
    public static KnownSum of(Optional<StandardFigure> figure) {
        return figure.map(known -> exactly(known.value())).orElse(UNKNOWN);
    }

    private static KnownSum exactly(BigDecimal value) {
        return new KnownSum(value, Optional.of(value));
    }

    /** The sum of both. */
    public KnownSum plus(KnownSum other) {
        return new KnownSum(
                value.add(other.value),
                most.isPresent() && other.most.isPresent()
                        ? Optional.of(most.get().add(other.most.get()))
                        : Optional.empty());
    }

    /** Whether one number is known. */
    public boolean isComplete() {
        return most.filter(high -> high.compareTo(value) == 0).isPresent();
    }

    /** Whether it is enough; UNKNOWN if that hangs on a part that is not known. */
    public StandardVerdict verdict(Optional<Requirement> requirement) {
        if (requirement.isEmpty()) {
            return StandardVerdict.MET;
        }
        StandardVerdict least = requirement.get().verdict(value);
        return least == StandardVerdict.MET
                ? least
                : most.map(requirement.get()::verdict).filter(least::equals).orElse(StandardVerdict.UNKNOWN);
    }
}
