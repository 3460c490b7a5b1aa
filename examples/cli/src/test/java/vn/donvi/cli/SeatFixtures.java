package vn.donvi.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Quality;
import vn.donvi.seat.MapPoint;
import vn.donvi.seat.Seat;
import vn.donvi.seat.SeatRegister;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/** Seats of units of {@link Fixtures}. */
public final class SeatFixtures {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private SeatFixtures() {}

    /** No seats. */
    static SeatRegister none(Gazetteer gazetteer) {
        return SeatRegister.of(gazetteer, List.of());
    }

    /** Seats for {@link Fixtures#twoProvinces()}: one in a former unit, and one that is not told yet. */
    static SeatRegister ofTwoProvinces(Gazetteer gazetteer) {
        return SeatRegister.of(
                gazetteer,
                List.of(
                        new Seat(
                                UnitCode.of("18229"),
                                DateRange.from(REFORM),
                                "UBND thị trấn Đức Thọ",
                                Optional.of(UnitId.parse("18229@2004-08-31")),
                                Optional.of(new MapPoint(18.5312, 105.581)),
                                REFORM,
                                "a map",
                                Quality.OFFICIAL,
                                ""),
                        new Seat(
                                UnitCode.of("42"),
                                DateRange.from(REFORM),
                                "",
                                Optional.empty(),
                                Optional.of(new MapPoint(18.2912, 105.735)),
                                REFORM,
                                "a map",
                                Quality.OFFICIAL,
                                "the map does not tell the seat yet")));
    }
}
