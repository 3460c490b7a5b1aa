package vn.donvi.crosswalk.share;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The part of a source that is in a target, as a fraction from 0 to 1. Bounds hold whatever the estimate; an estimate
 * is given if there is evidence.
 *
 * <p>The bounds follow from the extents that the law states and from the other targets of the source. All of a source
 * is {@code [1, 1]} and none of it {@code [0, 0]}. A part of unknown size lies between 0 and 1, both excluded, and has
 * the bounds {@code [0, 1]}. Figures and assumptions never narrow them; for one figure a {@code FigureShare} does. Immutable,
 * serializable.
 */
public final class Share implements Serializable {
    /** Nothing of the source. */
    public static final Share NOTHING = new Share(0, 0, 0, 0);
    /** The whole source. */
    public static final Share WHOLE = new Share(1, 1, 1, 0);

    private static final long serialVersionUID = 1;
    private static final Evidence[] EVIDENCE = Evidence.values();

    private final double low;
    private final double high;
    /** NaN if there is no estimate. */
    private final double estimate;
    /** A bit for each kind of evidence. */
    private final int evidence;

    private Share(double low, double high, double estimate, int evidence) {
        this.low = low;
        this.high = high;
        this.estimate = estimate;
        this.evidence = evidence;
    }

    /**
     * A share with the values of a table.
     *
     * @param low at least this share
     * @param high at most this share
     * @param estimate the most likely share; empty if nothing is known about it
     * @param evidence the basis of the estimate; empty if it is certain or missing
     * @throws IllegalArgumentException if the bounds are not in order between 0 and 1, the estimate is outside them or
     *     is missing although they are equal, or there is evidence for a certain or missing estimate
     */
    public static Share of(double low, double high, OptionalDouble estimate, Collection<Evidence> evidence) {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "bounds must be in order between 0 and 1, but are " + low + " and " + high);
        }
        double best = estimate.orElse(Double.NaN);
        if (estimate.isPresent() && !(low <= best && best <= high)) {
            throw new IllegalArgumentException(
                    "an estimate must be within its bounds " + low + " and " + high + ", but is " + best);
        }
        if (estimate.isEmpty() && low == high) {
            throw new IllegalArgumentException("bounds that are both " + low + " leave no doubt of the estimate");
        }
        if (!evidence.isEmpty() && (estimate.isEmpty() || low == high)) {
            throw new IllegalArgumentException("what is " + (low == high ? "certain" : "not known")
                    + " rests on no evidence, but has " + evidence);
        }
        int bits = 0;
        for (Evidence kind : evidence) {
            bits |= kind.bit();
        }
        return new Share(low, high, best, bits);
    }

    /** A part of unknown size. */
    public static Share unknown() {
        return new Share(0, 1, Double.NaN, 0);
    }

    /** A part with an estimate and its evidence, a bit for each kind. */
    public static Share estimated(double estimate, int evidence) {
        return new Share(0, 1, estimate, evidence);
    }

    /** At least this share. */
    public double low() {
        return low;
    }

    /** At most this share. */
    public double high() {
        return high;
    }

    /** The most likely share; empty if nothing is known about it. */
    public OptionalDouble estimate() {
        return Double.isNaN(estimate) ? OptionalDouble.empty() : OptionalDouble.of(estimate);
    }

    /** Whether the bounds are equal and so leave no doubt, as for all of the source or nothing of it. */
    public boolean isCertain() {
        return low == high;
    }

    /** The evidence of the estimate, each kind once; empty if it is certain or missing. Unmodifiable. */
    public List<Evidence> evidence() {
        if (evidence == 0) {
            return List.of();
        }
        List<Evidence> kinds = new ArrayList<>();
        for (Evidence kind : EVIDENCE) {
            if ((evidence & kind.bit()) != 0) {
                kinds.add(kind);
            }
        }
        return Collections.unmodifiableList(kinds);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Share other
                && low == other.low
                && high == other.high
                && Double.compare(estimate, other.estimate) == 0
                && evidence == other.evidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high, estimate, evidence);
    }

    /** For people: {@code 0.48 of [0.0, 1.0]}. */
    @Override
    public String toString() {
        return (Double.isNaN(estimate) ? "?" : String.valueOf(estimate)) + " of [" + low + ", " + high + "]";
    }
}
