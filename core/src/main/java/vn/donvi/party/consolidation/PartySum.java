package vn.donvi.party.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import vn.donvi.measure.Precision;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;

/**
 * The sum of the figures of some organisations, with the organisations without a figure. Only figures of one measure
 * are added.
 *
 * @param measure the measure of the sum
 * @param figures the added figures, in the order of the organisations; unmodifiable
 * @param missing the missing figures, in the order of the organisations; unmodifiable
 */
public record PartySum(PartyMeasure measure, List<PartyFigure> figures, List<MissingFigure> missing) {
    /**
     * @throws IllegalArgumentException if a figure is of another measure
     */
    public PartySum {
        Objects.requireNonNull(measure, "measure");
        figures = List.copyOf(figures);
        missing = List.copyOf(missing);
        for (PartyFigure figure : figures) {
            if (figure.measure() != measure) {
                throw new IllegalArgumentException("a sum of " + measure.label() + " cannot count "
                        + figure.measure().label());
            }
        }
    }

    /** The sum of the known figures, too low if something is {@link #missing}. Empty if nothing is known. */
    public OptionalLong value() {
        return figures.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(figures.stream().mapToLong(PartyFigure::value).sum());
    }

    /** Whether no figure is missing. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /**
     * The precision of the sum of the known figures: exact if all are; the precision of the inexact ones if they agree;
     * otherwise approximate.
     */
    public Precision precision() {
        List<Precision> inexact = figures.stream()
                .map(PartyFigure::precision)
                .filter(precision -> precision != Precision.EXACT)
                .distinct()
                .toList();
        if (inexact.isEmpty()) {
            return Precision.EXACT;
        }
        return inexact.size() == 1 ? inexact.get(0) : Precision.APPROXIMATE;
    }
}
