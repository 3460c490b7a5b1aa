package vn.donvi.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.Figure;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The published figures by which the parts of a whole are compared. Those of one comparison are of one measure, and
 * people are counted on one date. Not thread-safe.
 */
final class Figures {
    private static final List<Measure> POPULATIONS = List.of(Measure.CENSUS_POPULATION, Measure.REGISTER_POPULATION);

    private final Gazetteer gazetteer;
    private final AsOf areaDate;
    private final List<Count> counts;
    private final Map<Count, CarriedFigures> populations = new HashMap<>();
    private @Nullable CarriedFigures areas;

    /** The figures of a gazetteer, areas those measured nearest to a date. */
    Figures(Gazetteer gazetteer, LocalDate date) {
        this.gazetteer = gazetteer;
        this.areaDate = AsOf.nearestTo(date);
        this.counts = gazetteer.measurements().stream()
                .filter(measurement -> POPULATIONS.contains(measurement.measure()))
                .map(Count::of)
                .distinct()
                .toList();
    }

    /**
     * Weights in the proportion of the sizes of parts, by the first way of sizing units up that knows all of them:
     * figures of a census before those of a register, those of the nearest date first.
     */
    Weights weights(int parts, Dimension dimension, LocalDate near, Sizing sizing) {
        for (CarriedFigures figures : figures(dimension, near)) {
            double[] sizes =
                    sizing.sizes(unit -> figures.find(unit).map(Figure::value).orElse(Double.NaN));
            Weights weights = Weights.inProportion(sizes, Evidence.FIGURES.bit());
            if (weights.isKnown()) {
                return weights;
            }
        }
        return Weights.none(parts);
    }

    private List<CarriedFigures> figures(Dimension dimension, LocalDate near) {
        if (dimension == Dimension.AREA) {
            if (areas == null) {
                areas = CarriedFigures.of(gazetteer, Measure.AREA, areaDate);
            }
            return List.of(areas);
        }
        List<Count> byDistance = new ArrayList<>(counts);
        byDistance.sort(Comparator.comparing(Count::measure).thenComparing(count -> count.daysFrom(near)));
        return byDistance.stream().map(this::populations).toList();
    }

    private CarriedFigures populations(Count count) {
        return populations.computeIfAbsent(
                count, key -> CarriedFigures.of(gazetteer, key.measure(), AsOf.exactly(key.date())));
    }

    /** The size of a unit; NaN if it is not known. */
    interface Size {
        double of(AdministrativeUnit unit);
    }

    /** Sizes the parts of a whole up. */
    interface Sizing {
        double[] sizes(Size size);
    }

    /** A count of people: a measure, and the date on which they were counted. */
    private record Count(Measure measure, LocalDate date) {
        static Count of(Measurement measurement) {
            return new Count(measurement.measure(), measurement.asOf());
        }

        long daysFrom(LocalDate other) {
            return Math.abs(date.toEpochDay() - other.toEpochDay());
        }
    }
}
