package vn.donvi.party.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import vn.donvi.measure.Precision;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;

/**
 * The figures of some organisations added up, and those of which there is none. Only figures of one measure are added.
 *
 * @param measure what is counted
 * @param figures what is added, in the order of the organisations; unmodifiable
 * @param missing what is not, in the order of the organisations; unmodifiable
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

    /** The sum of what is known; less than the truth while something is {@link #missing}. Empty if nothing is known. */
    public OptionalLong value() {
        return figures.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(figures.stream().mapToLong(PartyFigure::value).sum());
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** How exact the sum of what is known is: as its figures if they agree, or exact but for one sort; else about. */
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
