package vn.donvi.harmonize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;

class MeasureHarmonizerTest {
    private static final Gazetteer SMALL = Fixtures.small().build();
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void dateIsTheOneWhoseUnitsMostFiguresAreAbout() {
        LocalDate date =
                MeasureHarmonizer.date(SMALL, Measure.CENSUS_POPULATION).orElseThrow();

        assertThat(SMALL.measurements(Measure.CENSUS_POPULATION))
                .filteredOn(figure ->
                        figure.asOf().equals(date) || figure.unit().since().equals(date))
                .isNotEmpty();
        assertThat(MeasureHarmonizer.date(SMALL, Measure.RESIDENT_POPULATION)).isEmpty();
    }

    @Test
    void knownFiguresAreCarriedAndMissingOnesAreNamed() {
        LocalDate date =
                MeasureHarmonizer.date(SMALL, Measure.CENSUS_POPULATION).orElseThrow();
        CarriedFigures figures = CarriedFigures.of(SMALL, Measure.CENSUS_POPULATION, AsOf.nearestTo(date));

        HarmonizedCounts carried = MeasureHarmonizer.carry(figures, date, Destinations.at(SMALL, END));

        BigDecimal known = SMALL.on(date).units().stream()
                .filter(unit -> SMALL.on(date).children(unit.code()).isEmpty())
                .map(figures::find)
                .flatMap(figure -> figure.stream())
                .map(figure -> BigDecimal.valueOf(figure.persons().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(known).isPositive();
        assertThat(carried.total()).isEqualByComparingTo(known);
        BigDecimal sum = carried.values().stream()
                .map(value -> value.value().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.add(carried.undetermined()).add(carried.incomplete())).isEqualByComparingTo(known);
        assertThat(carried.values())
                .anySatisfy(value -> assertThat(value.missing()).isNotEmpty());
    }
}
