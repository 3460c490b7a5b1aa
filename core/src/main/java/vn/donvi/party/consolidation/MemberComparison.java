package vn.donvi.party.consolidation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import vn.donvi.measure.Precision;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;

/**
 * A count before and after a change. The two are of different dates and sources. A difference is not an error: members
 * also come and go, and organisations of agencies and schools were put under the new one.
 *
 * @param before the sum of the former organisations
 * @param after the earliest published figure of the new one; empty if there is none
 */
public record MemberComparison(PartySum before, Optional<PartyFigure> after) {
    /**
     * @throws IllegalArgumentException if the two are of different measures
     */
    public MemberComparison {
        Objects.requireNonNull(before, "before");
        after.ifPresent(figure -> {
            if (figure.measure() != before.measure()) {
                throw new IllegalArgumentException("cannot compare "
                        + before.measure().label() + " with " + figure.measure().label());
            }
        });
    }

    /** The measure of the count. */
    public PartyMeasure measure() {
        return before.measure();
    }

    /** The increase; empty unless both are known, exact and complete. */
    public OptionalLong difference() {
        boolean exact = before.isComplete() && before.precision() == Precision.EXACT;
        return exact
                        && before.value().isPresent()
                        && after.isPresent()
                        && after.get().precision() == Precision.EXACT
                ? OptionalLong.of(after.get().value() - before.value().getAsLong())
                : OptionalLong.empty();
    }
}
