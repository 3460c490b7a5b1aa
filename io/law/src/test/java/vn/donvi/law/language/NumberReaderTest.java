package vn.donvi.law.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.law.language.NumberReader.Reading;

class NumberReaderTest {
    @ParameterizedTest
    @CsvSource({
        "'7,87', 7.87, false",
        "'28', 28, false",
        "'0,089', 0.089, false",
        "'1.234,5', 1234.5, false",
        "'3.155', 3155, false",
        "'13.795,50', 13795.50, false",
        "'11.82', 11.82, true",
        "'1.272.25', 1272.25, true",
    })
    void areaHasDotsBetweenThousandsAndAComma(String digits, BigDecimal expected, boolean doubtful) {
        assertThat(NumberReader.area(digits)).isEqualTo(new Reading(expected, doubtful));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.5", "1,2,3", "12.34,5", "1234.567,8", "12345678901234567"})
    void numberWithoutASingleMeaningIsNoArea(String digits) {
        assertThat(NumberReader.area(digits)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "642, 642, false",
        "'3.121', 3121, false",
        "'1.865.270', 1865270, false",
        "13921, 13921, false",
        "'4,926', 4926, true"
    })
    void peopleHaveDotsBetweenThousands(String digits, BigDecimal expected, boolean doubtful) {
        assertThat(NumberReader.persons(digits)).isEqualTo(new Reading(expected, doubtful));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.45", "12,5", "1.234,567", "1,234.567", "99999999999999999999"})
    void numberWithoutASingleMeaningIsNoNumberOfPeople(String digits) {
        assertThat(NumberReader.persons(digits)).isNull();
    }

    @Test
    void numbersUpToAMillionAreReadAsTheyAreWritten() {
        for (int number = 0; number < 1_000_000; number += 97) {
            String digits = number < 1000
                    ? "" + number
                    : number / 1000 + "." + String.valueOf(1000 + number % 1000).substring(1);
            assertThat(NumberReader.persons(digits)).isEqualTo(new Reading(BigDecimal.valueOf(number), false));
        }
    }
}
