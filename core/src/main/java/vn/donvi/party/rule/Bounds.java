package vn.donvi.party.rule;

import java.util.Optional;
import vn.donvi.party.PartyFigure;

/** The smallest and the largest number that a rule allows. */
record Bounds(long min, long max) {
    /**
     * Compares a figure with the bounds: off, open if the figure is not exact enough, or empty if it lies within them.
     */
    Optional<Finding.Outcome> outcome(PartyFigure figure) {
        long value = figure.value();
        boolean outside = value < min || value > max;
        return switch (figure.precision()) {
            case EXACT -> outside ? Optional.of(Finding.Outcome.OFF) : Optional.empty();
            case LOWER_BOUND -> {
                if (value > max) {
                    yield Optional.of(Finding.Outcome.OFF);
                }
                yield value < min || value == max ? Optional.of(Finding.Outcome.OPEN) : Optional.empty();
            }
            case UPPER_BOUND -> {
                if (value < min) {
                    yield Optional.of(Finding.Outcome.OFF);
                }
                yield value > max || value == min ? Optional.of(Finding.Outcome.OPEN) : Optional.empty();
            }
            case APPROXIMATE, ROUNDED -> outside ? Optional.of(Finding.Outcome.OPEN) : Optional.empty();
        };
    }
}
