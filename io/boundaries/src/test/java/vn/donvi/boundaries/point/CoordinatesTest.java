package vn.donvi.boundaries.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decimal degrees are read; every other form is recognised and told. */
class CoordinatesTest {
    @Test
    void decimalDegreesAreRead() {
        assertThat(Coordinates.parse(" 18.3428 ", "+105.9057")).isEqualTo(new Coordinates(18.3428, 105.9057));
        assertThat(Coordinates.parse("-33.86", "151.2")).isEqualTo(new Coordinates(-33.86, 151.2));
        assertThat(Coordinates.parse("10", "106.")).isEqualTo(new Coordinates(10, 106));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "||, 105.9, MISSING",
                "18.3, |  |, MISSING",
                "0, 0.000, ZERO",
                "|18,3428|, |105,9057|, DECIMAL_COMMA",
                "18.3428, |105,9057|, DECIMAL_COMMA",
                "18°20'34\"N, 105°54'20\"E, DEGREES_AND_MINUTES",
                "18 20 34, 105 54 20, DEGREES_AND_MINUTES",
                "18.3428N, 105.9057E, DEGREES_AND_MINUTES",
                "|18.3428, 105.9057|, |18.3428, 105.9057|, DEGREES_AND_MINUTES",
                "NaN, 105.9, NOT_A_NUMBER",
                "1e1, 105.9, NOT_A_NUMBER",
                "0x12p0, 105.9, NOT_A_NUMBER",
                "Hà Nội, 105.9, NOT_A_NUMBER",
                "-, 105.9, NOT_A_NUMBER",
                "105.9057, 18.3428, SWAPPED",
                "2029123.4, 551234.5, PROJECTED",
                "551234.5, 2029123.4, PROJECTED",
                "91, 105, OUT_OF_RANGE",
                "18.3, 181, OUT_OF_RANGE",
                "183428, 105.9057, OUT_OF_RANGE",
            })
    void otherFormsAreTold(String latitude, String longitude, CoordinateFault fault) {
        assertThat(Coordinates.fault(latitude, longitude)).contains(fault);
        assertThatThrownBy(() -> Coordinates.parse(latitude, longitude))
                .isInstanceOf(InvalidCoordinatesException.class)
                .hasMessage("latitude \"" + latitude + "\", longitude \"" + longitude + "\": " + fault.sentence());
    }

    @Test
    void longTextIsNoNumber() {
        assertThat(Coordinates.fault("1".repeat(1000), "105")).contains(CoordinateFault.DEGREES_AND_MINUTES);
    }
}
