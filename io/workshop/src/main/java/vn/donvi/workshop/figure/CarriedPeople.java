package vn.donvi.workshop.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.harmonize.CountHarmonizer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.list.ChangeRecord;
import vn.donvi.workshop.reform.Reform2025;
import vn.donvi.workshop.source.SourceException;

/**
 * Compares the people whom the clauses of the reform carry into each unit with those in the register. If hardly any are
 * carried, the words of a clause are wrong, and an erratum must correct them.
 */
public final class CarriedPeople {
    /** A difference below this share of the register's people cannot be explained by growth since the census. */
    private static final double LEAST = 0.25;

    private CarriedPeople() {}

    /**
     * Checks every unit of the reform that has a plausible register population.
     *
     * @throws SourceException if the clauses carry hardly anybody into a unit; it lists all such units
     */
    public static void check(Gazetteer gazetteer, BuildReport report) {
        Map<UnitId, Double> register = new TreeMap<>();
        CountHarmonizer census = new CountHarmonizer(Destinations.at(gazetteer, Reform2025.DATE), ChangeRecord.FROM);
        for (Measurement measurement : gazetteer.measurements()) {
            if (measurement.measure() == Measure.CENSUS_POPULATION) {
                census.add(measurement.unit().code(), BigDecimal.valueOf(measurement.value()));
            } else if (measurement.measure() == Measure.REGISTER_POPULATION
                    && measurement.quality() != Quality.SUSPECT
                    && gazetteer.get(measurement.unit()).level() == UnitLevel.COMMUNE) {
                register.put(measurement.unit(), measurement.value());
            }
        }
        Map<UnitId, Optional<BigDecimal>> carried = new HashMap<>();
        census.result().values().forEach(value -> carried.put(value.unit().id(), value.value()));
        List<String> errors = new ArrayList<>();
        register.forEach((unit, persons) -> {
            // A unit into which no clause carries people has no value.
            Optional<BigDecimal> value = carried.getOrDefault(unit, Optional.of(BigDecimal.ZERO));
            if (value.isPresent()) {
                report.count("registers held against the census");
                if (value.get().doubleValue() < LEAST * persons) {
                    errors.add("the clauses carry " + value.get().toBigInteger() + " people of 2019 into "
                            + gazetteer.get(unit) + ", the register has " + persons.longValue());
                }
            }
        });
        if (!errors.isEmpty()) {
            throw new SourceException(
                    "the law's words and the figures contradict each other, and no erratum settles it:\n  "
                            + String.join("\n  ", errors));
        }
    }
}
