package vn.donvi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    @ParameterizedTest
    @EnumSource
    void everyMeasureIsFoundByItsLabel(Measure measure) {
        assertThat(Measure.find(measure.label())).contains(measure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AREA", "Area", "area ", "population"})
    void otherTextIsNoLabel(String text) {
        assertThat(Measure.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "area, km²",
        "census_population, persons",
        "register_population, persons",
        "resident_population, persons",
        "declared_population, persons"
    })
    void measureHasItsUnit(String label, String unit) {
        assertThat(Measure.find(label).orElseThrow().unit()).isEqualTo(unit);
    }

    @Test
    void populationsOfDifferentBasesAreDifferentMeasures() {
        assertThat(Measure.values())
                .filteredOn(measure -> measure.unit().equals("persons"))
                .hasSize(4);
    }
}
