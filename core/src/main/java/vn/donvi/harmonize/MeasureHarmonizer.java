package vn.donvi.harmonize;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * Carries the figures that a gazetteer itself has, such as those of the census, to the units of another date.
 *
 * <pre>{@code
 * LocalDate census = MeasureHarmonizer.date(gazetteer, Measure.CENSUS_POPULATION).orElseThrow(); // 2019-04-01
 * CarriedFigures figures = CarriedFigures.of(gazetteer, Measure.CENSUS_POPULATION, AsOf.nearestTo(census));
 * HarmonizedCounts today = MeasureHarmonizer.carry(figures, census, Destinations.at(gazetteer, date));
 * }</pre>
 *
 * <p>The figures are those of the smallest units in force on the first date. A unit without a trusted figure is missing,
 * and a value that depends on it says so. Areas are divided like the land, populations like the people.
 */
public final class MeasureHarmonizer {
    private MeasureHarmonizer() {}

    /**
     * The date whose units most trusted figures of a measure are about: the date of a figure, or the first day of the
     * unit if that is later. Empty if there is no figure. Costs a pass over the figures.
     */
    public static Optional<LocalDate> date(Gazetteer gazetteer, Measure measure) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (Measurement measurement : gazetteer.measurements(measure)) {
            if (measurement.quality() != Quality.SUSPECT) {
                LocalDate since = measurement.unit().since();
                LocalDate date = measurement.asOf().isBefore(since) ? since : measurement.asOf();
                counts.merge(date, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /**
     * The figures of the units of a date, carried to the units of the destinations.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static HarmonizedCounts carry(CarriedFigures figures, LocalDate from, Destinations destinations) {
        CountHarmonizer harmonizer = new CountHarmonizer(destinations, from);
        if (figures.measure() == Measure.AREA) {
            harmonizer.byArea();
        }
        Snapshot snapshot = destinations.gazetteer().on(from);
        for (AdministrativeUnit unit : snapshot.units()) {
            if (unit.level() != UnitLevel.COMMUNE
                    && !snapshot.children(unit.code()).isEmpty()) {
                continue;
            }
            double value = figures.value(unit);
            if (Double.isNaN(value)) {
                harmonizer.addMissing(unit.code());
            } else {
                harmonizer.add(unit.code(), amount(figures.measure(), value));
            }
        }
        return harmonizer.result();
    }

    private static BigDecimal amount(Measure measure, double value) {
        return measure.isPopulation() ? BigDecimal.valueOf(Math.round(value)) : BigDecimal.valueOf(value);
    }
}
