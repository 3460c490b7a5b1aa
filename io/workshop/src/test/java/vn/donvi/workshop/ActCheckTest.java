package vn.donvi.workshop;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitType;
import vn.donvi.workshop.act.ActRows;
import vn.donvi.workshop.source.SourceException;

/** A commune of Nghệ An that becomes a ward on 2024-12-01 by the act 1/NQ-CP. */
class ActCheckTest {
    private static final Gazetteer GAZETTEER = new Draft()
            .province("40", UnitType.TINH, "Nghệ An", "2004-08-31/..")
            .unit("16681", UnitType.XA, "Hưng Đông", "2004-08-31/2024-12-01", "40")
            .unit("16681", UnitType.PHUONG, "Hưng Đông", "2024-12-01/..", "40")
            .change("2024-12-01:16681", "2024-12-01", Draft.all("16681@2004-08-31", "16681@2024-12-01"))
            .build();

    @Test
    void actOfTheProvinceAndDayPasses() {
        assertThatCode(() -> check(new ActRows().issued(Draft.ACT, "Nghệ An", "2024-10-24", "2024-12-01")))
                .doesNotThrowAnyException();
    }

    @Test
    void actOfAnotherProvinceStopsTheBuild() {
        assertThatThrownBy(() -> check(new ActRows().issued(Draft.ACT, "Trà Vinh", "2024-10-24", "2024-12-01")))
                .isInstanceOf(SourceException.class)
                .hasMessage("changes that their acts cannot have made: [2024-12-01:16681: 1/NQ-CP is of [Trà Vinh],"
                        + " the units are of [Nghệ An]]");
    }

    @Test
    void actOfAnotherDayOrIssuedLaterStopsTheBuild() {
        assertThatThrownBy(() -> check(new ActRows().issued(Draft.ACT, "Nghệ An", "2024-12-10", "2025-01-01")))
                .hasMessage("changes that their acts cannot have made: [2024-12-01:16681: 1/NQ-CP was issued later, on"
                        + " 2024-12-10, 2024-12-01:16681: 1/NQ-CP begins on [2025-01-01]]");
    }

    @Test
    void actWithoutKnownDaysStopsTheBuild() {
        assertThatThrownBy(() -> check(new ActRows()))
                .hasMessage("changes that their acts cannot have made: [2024-12-01:16681: the days of 1/NQ-CP are not"
                        + " known]");
    }

    private static void check(ActRows rows) {
        ActCheck.check(GAZETTEER, rows.read());
    }
}
