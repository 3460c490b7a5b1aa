package vn.donvi.law.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.UnitId;

/** The area and population that an act states of a unit, as figures of a gazetteer. */
final class ActFigures {
    private ActFigures() {}

    /**
     * The stated figures; empty if the act states none.
     *
     * @param document the number of the act
     */
    static List<Measurement> of(UnitId unit, StatedFigures stated, LocalDate asOf, String document) {
        List<Measurement> figures = new ArrayList<>();
        if (stated.areaKm2().isPresent()) {
            figures.add(figure(unit, Measure.AREA, stated.areaKm2().getAsDouble(), asOf, document));
        }
        if (stated.persons().isPresent()) {
            figures.add(figure(
                    unit, Measure.DECLARED_POPULATION, (double) stated.persons().getAsLong(), asOf, document));
        }
        return figures;
    }

    private static Measurement figure(UnitId unit, Measure measure, double value, LocalDate asOf, String document) {
        return new Measurement(unit, measure, value, asOf, document, Quality.OFFICIAL, "");
    }
}
