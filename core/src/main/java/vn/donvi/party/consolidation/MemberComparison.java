package vn.donvi.party.consolidation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import vn.donvi.measure.Precision;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;

/**
 * A count before and after a change. The two are of different dates and sources: a difference is no error, for members
 * also came and went, and organisations of agencies and schools were put under the new one.
 *
 * @param before what the former organisations had
 * @param after what was published of the new one, nearest after the change; empty if nothing was
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

    /** What is counted. */
    public PartyMeasure measure() {
        return before.measure();
    }

    /** How many more there are after; empty unless both are known, exact and complete. */
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
