package vn.donvi.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void printsThePlaceBeforeTheMessage() {
        Problem problem =
                new Problem(Location.of("units.csv", 17, "valid_from"), "'2025-13-01' is not an ISO date (yyyy-mm-dd)");

        assertThat(problem).hasToString("units.csv:17: valid_from: '2025-13-01' is not an ISO date (yyyy-mm-dd)");
    }
}
