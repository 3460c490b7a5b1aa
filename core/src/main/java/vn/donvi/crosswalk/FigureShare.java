package vn.donvi.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.donvi.crosswalk.allocation.Containment;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.FigureSum;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * The part of a published figure of a source that is in a target, by the figures of the smallest units in the source.
 *
 * <p>The bounds of a {@link Share} follow from the law, and hold for whatever is counted. A district that was divided has 0
 * and 1, although whole communes moved: the law does not say how much is in them. A figure that is published for each
 * commune does. The bounds here hold for that figure alone, as of its day: they are equal if each commune went whole to one
 * target, and as wide as the figures of the divided communes otherwise.
 *
 * <pre>{@code
 * Crosswalk districts = Crosswalk.between(vn, before, UnitLevel.DISTRICT, after, UnitLevel.DISTRICT);
 * CarriedFigures counted = CarriedFigures.of(vn, Measure.CENSUS_POPULATION, AsOf.nearestTo(before));
 * for (FigureShare share : FigureShare.of(counted, districts)) {
 *     System.out.println(share.row().target() + ": " + share.low() + " to " + share.high());
 * }
 * }</pre>
 *
 * @param row the row of the crosswalk
 * @param figure the sum of the figures of the smallest units in the source, with those that have none
 * @param low at least this part, from 0 to 1
 * @param high at most this part; low and high are those of the law if {@link #isByFigures} is false
 * @param estimate the most likely part; empty if nothing is known about that of a divided unit
 */
public record FigureShare(CrosswalkRow row, FigureSum figure, double low, double high, OptionalDouble estimate) {
    /**
     * @throws IllegalArgumentException if the bounds are not in order between 0 and 1, or the estimate is outside them
     */
    public FigureShare {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(figure, "figure");
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "bounds must be in order between 0 and 1, but are " + low + " and " + high);
        }
        if (estimate.isPresent() && !(low <= estimate.getAsDouble() && estimate.getAsDouble() <= high)) {
            throw new IllegalArgumentException("an estimate must be within its bounds " + low + " and " + high
                    + ", but is " + estimate.getAsDouble());
        }
    }

    /**
     * The shares of a figure in the rows of a crosswalk, in their order. An area is divided like the land, a population like
     * the people. Costs a query of the destinations for each of the smallest units in the sources.
     *
     * @param figures the figures of the gazetteer of the crosswalk
     * @throws IllegalArgumentException if they are of another gazetteer
     */
    public static List<FigureShare> of(CarriedFigures figures, Crosswalk crosswalk) {
        if (figures.gazetteer() != crosswalk.destinations().gazetteer()) {
            throw new IllegalArgumentException("the figures are of another gazetteer than the crosswalk");
        }
        Containment nesting = new Containment(figures.gazetteer());
        List<FigureShare> shares = new ArrayList<>();
        Division division = null;
        for (CrosswalkRow row : crosswalk.rows()) {
            if (division == null || !division.source.equals(row.source())) {
                division = new Division(row.source(), figures, crosswalk, nesting);
            }
            shares.add(division.share(row));
        }
        return List.copyOf(shares);
    }

    /**
     * Whether the bounds are of figures. They are not if a unit in the source has no figure, or the sum is 0, and then are
     * those of the law.
     */
    public boolean isByFigures() {
        return isDivisible(figure);
    }

    private static boolean isDivisible(FigureSum sum) {
        return sum.isComplete() && sum.value().orElse(0) > 0;
    }

    /** Where the figures of the smallest units in a source went. */
    private static final class Division {
        private final AdministrativeUnit source;
        private final FigureSum figure;
        private final boolean isOfLand;
        private final Map<Object, Part> parts = new HashMap<>();
        /** Added up in the order of the parts, so that a whole is exactly 1 of it. */
        private double whole;

        Division(AdministrativeUnit source, CarriedFigures figures, Crosswalk crosswalk, Containment nesting) {
            List<AdministrativeUnit> members = nesting.smallest(source, crosswalk.from());
            this.source = source;
            this.figure = figures.sum(members);
            this.isOfLand = figures.measure() == Measure.AREA;
            if (!isDivisible(figure)) {
                return;
            }
            for (AdministrativeUnit member : members) {
                double value = figures.value(member);
                whole += value;
                for (CrosswalkRow row : crosswalk.destinations().of(member, crosswalk.from())) {
                    parts.computeIfAbsent(end(row), key -> new Part()).add(value, law(row));
                }
            }
        }

        private Share law(CrosswalkRow row) {
            return isOfLand ? row.area() : row.population();
        }

        /** The target of a row, or what is there in its place. */
        private static Object end(CrosswalkRow row) {
            Optional<UnitId> target = row.target().map(AdministrativeUnit::id);
            return target.isPresent() ? target.get() : row.openEnd().orElseThrow();
        }

        FigureShare share(CrosswalkRow row) {
            if (!isDivisible(figure)) {
                Share law = law(row);
                return new FigureShare(row, figure, law.low(), law.high(), law.estimate());
            }
            Part part = parts.get(end(row));
            return part == null
                    ? new FigureShare(row, figure, 0, 0, OptionalDouble.of(0))
                    : part.of(row, figure, whole);
        }
    }

    /** What went to one target, in the unit of the measure. */
    private static final class Part {
        private double low;
        private double high;
        /** NaN if that of a member is not known. */
        private double estimate;

        void add(double value, Share share) {
            low += value * share.low();
            high += value * share.high();
            estimate += value * share.estimate().orElse(Double.NaN);
        }

        FigureShare of(CrosswalkRow row, FigureSum figure, double whole) {
            double least = Math.min(low / whole, 1);
            double most = Math.min(high / whole, 1);
            if (least == most) {
                return new FigureShare(row, figure, least, most, OptionalDouble.of(least));
            }
            return new FigureShare(
                    row,
                    figure,
                    least,
                    most,
                    Double.isNaN(estimate)
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Math.max(least, Math.min(estimate / whole, most))));
        }
    }
}
