package vn.donvi.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LocationTest {
    @Test
    void printsWhatIsKnownOfThePlace() {
        assertThat(Location.of("units.csv")).hasToString("units.csv");
        assertThat(Location.of("units.csv", 17)).hasToString("units.csv:17");
        assertThat(Location.of("units.csv", 17, "valid_from")).hasToString("units.csv:17: valid_from");
        assertThat(Location.of("units.json", 0, "/units/3/name")).hasToString("units.json: /units/3/name");
    }

    @Test
    void refusesANegativeLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("units.csv", -1))
                .withMessage("line must not be negative, but was -1");
    }
}
