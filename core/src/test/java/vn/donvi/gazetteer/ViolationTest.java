package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Draft;
import vn.donvi.unit.UnitId;

class ViolationTest {
    @Test
    void printsTheInvariantBeforeTheMessage() {
        assertThat(Draft.violation(Invariant.ONE_UNIT_PER_CODE, "01: one overlaps another", "01@2004-08-31"))
                .hasToString("ONE_UNIT_PER_CODE: 01: one overlaps another");
    }

    @Test
    void keepsItsUnitsWhenTheListIsChanged() {
        List<UnitId> given = new ArrayList<>(List.of(Draft.id("01@2004-08-31")));
        Violation violation = new Violation(Invariant.CITED, "", given);
        given.clear();

        assertThat(violation.units()).containsExactly(Draft.id("01@2004-08-31")).isUnmodifiable();
    }
}
