package vn.donvi.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.SmallReform;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidRegisterException;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.measure.Quality;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

class SeatRegisterTest {
    private static final Gazetteer SMALL = SmallReform.UNITS;
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static Seat seat(String unit, String dates, String former) {
        return new Seat(
                UnitCode.of(unit),
                DateRange.parse(dates),
                "UBND",
                former.isEmpty() ? Optional.empty() : Optional.of(UnitId.parse(former)),
                Optional.empty(),
                REFORM,
                "a map",
                Quality.OFFICIAL,
                "");
    }

    @Test
    void seatIsFoundOnItsDatesOnly() {
        Seat seat = seat("18229", "2025-07-01/..", "18229@2004-08-31");
        SeatRegister seats = SeatRegister.of(SMALL, List.of(seat));

        assertThat(seats.find(UnitCode.of("18229"), REFORM)).contains(seat);
        assertThat(seats.find(UnitCode.of("18229"), REFORM.minusDays(1))).isEmpty();
        assertThat(seats.find(UnitCode.of("42"), REFORM)).isEmpty();
        assertThat(seats.on(REFORM)).containsExactly(seat);
        assertThat(seats.on(REFORM.minusDays(1))).isEmpty();
    }

    @Test
    void everyFaultIsTold() {
        List<Seat> faulty = List.of(
                seat("18229", "2025-07-01/..", "18229@2004-08-31"),
                seat("18229", "2026-01-01/..", ""),
                seat("18238", "2025-07-01/..", ""),
                seat("18229", "2004-08-31/2005-01-01", "18229@2025-07-01"),
                seat("42", "2000-01-01/2001-01-01", ""),
                seat("42", "2025-07-01/..", "99999@2004-08-31"));

        assertThatThrownBy(() -> SeatRegister.of(SMALL, faulty))
                .isInstanceOf(InvalidRegisterException.class)
                .satisfies(e -> assertThat(((InvalidRegisterException) e).faults())
                        .containsExactly(
                                "seat of 18229: the former unit 18229@2025-07-01 is younger than the seat of 2004-08-31",
                                "seat of 18229: it has two on 2026-01-01",
                                "seat of 18238: " + unknown("18238"),
                                "seat of 42: it begins on 2000-01-01, before the gazetteer on 2004-08-31",
                                "seat of 42: the gazetteer has no former unit 99999@2004-08-31"))
                .hasMessageStartingWith("the seats do not go with the gazetteer in 5 places:\n  seat of 18229: ");
    }

    /** The words of the gazetteer for a code that no unit bears on the day of the reform. */
    private static String unknown(String code) {
        return String.valueOf(catchThrowableOfType(
                        UnknownUnitException.class, () -> SMALL.on(REFORM).get(UnitCode.of(code)))
                .getMessage());
    }

    @Test
    void seatWithoutAnythingOrWithoutASourceIsRefused() {
        assertThatThrownBy(() -> new Seat(
                        UnitCode.of("42"),
                        DateRange.from(REFORM),
                        " ",
                        Optional.empty(),
                        Optional.empty(),
                        REFORM,
                        "a map",
                        Quality.OFFICIAL,
                        ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a seat has an address, a former unit or a point");
        assertThatThrownBy(() -> new Seat(
                        UnitCode.of("42"),
                        DateRange.from(REFORM),
                        "UBND",
                        Optional.empty(),
                        Optional.empty(),
                        REFORM,
                        "",
                        Quality.OFFICIAL,
                        ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a seat has a source");
    }

    @Test
    void pointOutsideTheGlobeIsRefused() {
        assertThat(new MapPoint(-90, 180)).hasToString("-90.0, 180.0");
        assertThatThrownBy(() -> new MapPoint(90.1, 0)).hasMessage("a latitude is from -90 to 90, but is 90.1");
        assertThatThrownBy(() -> new MapPoint(0, -180.5)).hasMessage("a longitude is from -180 to 180, but is -180.5");
        assertThatThrownBy(() -> new MapPoint(Double.NaN, 0)).hasMessage("a latitude is from -90 to 90, but is NaN");
    }
}
