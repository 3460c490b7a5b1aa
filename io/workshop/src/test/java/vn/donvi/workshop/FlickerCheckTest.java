package vn.donvi.workshop;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Draft;
import vn.donvi.unit.UnitType;
import vn.donvi.workshop.source.SourceException;

class FlickerCheckTest {
    @Test
    void unitThatIsGoneForAMonthStopsTheBuild() {
        Draft draft = province()
                .unit("00001", UnitType.XA, "Một", "2004-08-31/2020-02-01", "40")
                .dissolution("2020-02-01:00001", "2020-02-01", "00001@2004-08-31")
                .unit("00001", UnitType.XA, "Một", "2020-03-01/..", "40")
                .establishment("2020-03-01:00001", "2020-03-01", "00001@2020-03-01");

        assertThatThrownBy(() -> FlickerCheck.check(draft.build()))
                .isInstanceOf(SourceException.class)
                .hasMessage("units that flicker in the lists: [00001@2004-08-31 Xã Một]");
    }

    @Test
    void nameOfAMonthStopsTheBuild() {
        assertThatThrownBy(() -> FlickerCheck.check(renamed("2020-03-01", "Một")))
                .hasMessage("units that flicker in the lists: [00001@2004-08-31 Xã Một]");
    }

    @Test
    void nameOfALongerTimeOrFollowedByAThirdPasses() {
        assertThatCode(() -> FlickerCheck.check(renamed("2020-04-01", "Một"))).doesNotThrowAnyException();
        assertThatCode(() -> FlickerCheck.check(renamed("2020-03-01", "Ba"))).doesNotThrowAnyException();
    }

    @Test
    void versionsThatOnlyGaveSomethingAwayDoNotFlicker() {
        Draft draft = province()
                .unit("00001", UnitType.XA, "Một", "2004-08-31/2020-02-01", "40")
                .unit("00001", UnitType.XA, "Một", "2020-02-01/2020-03-01", "40")
                .unit("00001", UnitType.XA, "Một", "2020-03-01/..", "40")
                .change("2020-02-01:00001", "2020-02-01", Draft.all("00001@2004-08-31", "00001@2020-02-01"))
                .change("2020-03-01:00001", "2020-03-01", Draft.all("00001@2020-02-01", "00001@2020-03-01"));

        assertThatCode(() -> FlickerCheck.check(draft.build())).doesNotThrowAnyException();
    }

    private static vn.donvi.gazetteer.Gazetteer renamed(String back, String last) {
        return province()
                .unit("00001", UnitType.XA, "Một", "2004-08-31/2020-02-01", "40")
                .unit("00001", UnitType.XA, "Hai", "2020-02-01/" + back, "40")
                .unit("00001", UnitType.XA, last, back + "/..", "40")
                .change("2020-02-01:00001", "2020-02-01", Draft.all("00001@2004-08-31", "00001@2020-02-01"))
                .change(back + ":00001", back, Draft.all("00001@2020-02-01", "00001@" + back))
                .build();
    }

    private static Draft province() {
        return new Draft().province("40", UnitType.TINH, "Nghệ An", "2004-08-31/..");
    }
}
