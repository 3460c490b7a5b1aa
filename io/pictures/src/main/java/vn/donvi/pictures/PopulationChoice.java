package vn.donvi.pictures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The one basis on which the people of a picture are counted, for figures on different bases cannot be compared: that of
 * which most of the units have a figure.
 */
final class PopulationChoice {
    /** In the order of preference between bases of which as many units have a figure. */
    private static final List<Measure> BASES = List.of(
            Measure.CENSUS_POPULATION,
            Measure.REGISTER_POPULATION,
            Measure.RESIDENT_POPULATION,
            Measure.DECLARED_POPULATION);

    private PopulationChoice() {}

    /** The figures nearest to a date. */
    static CarriedFigures of(Gazetteer gazetteer, LocalDate date, Collection<AdministrativeUnit> units) {
        @Nullable CarriedFigures best = null;
        long most = -1;
        for (Measure basis : BASES) {
            CarriedFigures figures = CarriedFigures.of(gazetteer, basis, AsOf.nearestTo(date));
            long known = units.stream()
                    .filter(unit -> figures.find(unit).isPresent())
                    .count();
            if (known > most) {
                best = figures;
                most = known;
            }
        }
        return Objects.requireNonNull(best, "there is a basis");
    }
}
