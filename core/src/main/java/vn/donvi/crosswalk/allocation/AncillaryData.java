package vn.donvi.crosswalk.allocation;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.donvi.crosswalk.share.Dimension;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The published figures that compare the parts of a whole. One comparison uses figures of one measure, and populations
 * counted on one date.
 *
 * <p>Figures are carried to all versions on first use, and kept. Thread-safe: the lists are made at once; each of their
 * figures is made once, behind a supplier that locks only until it is made.
 */
public final class AncillaryData {
    private static final List<Measure> POPULATIONS = List.of(Measure.CENSUS_POPULATION, Measure.REGISTER_POPULATION);

    private final List<Supplier<CarriedFigures>> areas;
    private final List<Count> counts;
    /** The counts by their distance from a day, for the days asked so far; its own lock guards it. */
    private final Map<LocalDate, List<Supplier<CarriedFigures>>> byDistance = new HashMap<>();

    /** The figures of a gazetteer; areas are those measured nearest to the date. */
    public AncillaryData(Gazetteer gazetteer, LocalDate date) {
        this.areas = List.of(Suppliers.memoize(() -> CarriedFigures.of(gazetteer, Measure.AREA, AsOf.nearestTo(date))));
        List<Count> found = new ArrayList<>();
        for (Measure measure : POPULATIONS) {
            for (Measurement measurement : gazetteer.measurements(measure)) {
                if (!hasCount(found, measurement)) {
                    found.add(Count.of(gazetteer, new Key(measure, measurement.asOf())));
                }
            }
        }
        this.counts = Collections.unmodifiableList(found);
    }

    /** Whether there is a count already; there are few, so each is tried. */
    private static boolean hasCount(List<Count> counts, Measurement measurement) {
        for (Count count : counts) {
            if (count.key().measure() == measurement.measure()
                    && count.key().date().equals(measurement.asOf())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Weights in proportion to the sizes of the parts, from the first set of figures that covers all parts. Figures of
     * a census come before those of a register, then those of the nearest date first.
     */
    public Weights weights(int parts, Dimension dimension, LocalDate near, Sizing sizing) {
        for (Supplier<CarriedFigures> figures : figures(dimension, near)) {
            CarriedFigures carried = figures.get();
            double[] sizes = sizing.sizes(carried::value);
            Weights weights = Weights.inProportion(sizes, Evidence.FIGURES.bit());
            if (weights.isKnown()) {
                return weights;
            }
        }
        return Weights.none(parts);
    }

    private List<Supplier<CarriedFigures>> figures(Dimension dimension, LocalDate near) {
        if (dimension == Dimension.AREA) {
            return areas;
        }
        synchronized (byDistance) {
            return byDistance.computeIfAbsent(near, this::byDistance);
        }
    }

    private List<Supplier<CarriedFigures>> byDistance(LocalDate near) {
        List<Count> sorted = new ArrayList<>(counts);
        sorted.sort(Comparator.comparing((Count count) -> count.key().measure())
                .thenComparing(count -> count.key().daysFrom(near)));
        return sorted.stream().map(Count::figures).toList();
    }

    /** The size of a unit; NaN if it is not known. */
    public interface Size {
        double of(AdministrativeUnit unit);
    }

    /** Computes the sizes of the parts of a whole. */
    public interface Sizing {
        double[] sizes(Size size);
    }

    /** A measure of people, and the date on which they were counted. */
    private record Key(Measure measure, LocalDate date) {
        long daysFrom(LocalDate other) {
            return Math.abs(date.toEpochDay() - other.toEpochDay());
        }
    }

    /** A count of people, and its figures carried to all versions. */
    private record Count(Key key, Supplier<CarriedFigures> figures) {
        static Count of(Gazetteer gazetteer, Key key) {
            return new Count(
                    key,
                    Suppliers.memoize(() -> CarriedFigures.of(gazetteer, key.measure(), AsOf.exactly(key.date()))));
        }
    }
}
