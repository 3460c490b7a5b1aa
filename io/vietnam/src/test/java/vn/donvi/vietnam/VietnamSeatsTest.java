package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.ManyThreads;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Quality;
import vn.donvi.seat.Seat;
import vn.donvi.seat.SeatRegister;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/** The embedded seats: how many there are, where they are, and what is not told. */
class VietnamSeatsTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final SeatRegister SEATS = VietnamSeats.load(VIETNAM);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static Seat seat(String code) {
        return SEATS.find(UnitCode.of(code), REFORM).orElseThrow();
    }

    /** Of Yên Bình the map tells no seat yet, and its point lies in another province. */
    @Test
    void seatsAreOfAllUnitsOfTheReformButOne() {
        List<AdministrativeUnit> units = VIETNAM.on(REFORM).units();

        assertThat(units)
                .hasSize(3_355)
                .filteredOn(unit -> SEATS.find(unit.code(), REFORM).isEmpty())
                .extracting(unit -> unit.code().value())
                .containsExactly("04714");
        assertThat(SEATS.seats()).hasSize(3_354).allSatisfy(seat -> {
            assertThat(seat.source()).isEqualTo("Merger map 2025-07");
            assertThat(seat.quality()).isEqualTo(Quality.OFFICIAL);
            assertThat(seat.address().isEmpty()).isEqualTo(!seat.note().isEmpty());
        });
    }

    @Test
    void oneInSixCommunesHasNoSeatYet() {
        assertThat(SEATS.seats()).filteredOn(seat -> seat.address().isEmpty()).hasSize(531 - 1 + 11);
    }

    @Test
    void mergedProvinceHasItsSeatInTheFormerProvinceThatTheMapNames() {
        assertThat(seat("44").formerUnit()).contains(UnitId.parse("44@2004-08-31"));
        assertThat(seat("52").formerUnit()).contains(UnitId.parse("52@2004-08-31"));
        assertThat(seat("91").address()).isEqualTo("Kiên Giang (cũ)");
        assertThat(VIETNAM.get(seat("91").formerUnit().orElseThrow()).fullName())
                .isEqualTo("Tỉnh Kiên Giang");
        assertThat(seat("01").note()).isEqualTo("the map says that the seat is where it was");
    }

    /** 15 of Lào Cai was Yên Bái: the code of the office follows the seat. */
    @Test
    void nineInTenFormerUnitsOfSeatsHaveTheCodeOfTheUnit() {
        List<Seat> inFormer = SEATS.seats().stream()
                .filter(seat -> seat.formerUnit().isPresent())
                .toList();

        assertThat(inFormer).hasSizeGreaterThan(1_000).allSatisfy(seat -> {
            AdministrativeUnit former = VIETNAM.get(seat.formerUnit().orElseThrow());
            AdministrativeUnit unit = VIETNAM.on(REFORM).get(seat.unit());
            assertThat(VIETNAM.lineage(former).descendants()).contains(unit);
        });
        long same = inFormer.stream()
                .filter(seat -> seat.formerUnit().orElseThrow().code().equals(seat.unit()))
                .count();
        assertThat(same).isBetween(inFormer.size() * 9L / 10, (long) inFormer.size());
    }

    /** Words that name two offices, a temporary one, or a name that the unit bears itself, do not tell where the seat is. */
    @Test
    void wordsThatAreNotClearNameNoFormerUnit() {
        assertThat(seat("16774").address()).isEqualTo("UBND xã Châu Thôn và Cắm Muộn");
        assertThat(seat("16774").formerUnit()).isEmpty();
        assertThat(seat("08143").address()).contains("tạm thời");
        assertThat(seat("08143").formerUnit()).isEmpty();
        assertThat(seat("00004").address()).isEqualTo("Số 2, phố Trúc Bạch, phường Ba Đình");
        assertThat(seat("00004").formerUnit()).isEmpty();
    }

    @Test
    void pointThatLiesOutsideItsUnitIsLeftOut() {
        assertThat(seat("06967").middle()).isEmpty();
        assertThat(SEATS.seats())
                .filteredOn(seat -> VIETNAM.on(REFORM).get(seat.unit()).level() == UnitLevel.COMMUNE)
                .filteredOn(seat -> seat.middle().isPresent())
                .hasSizeGreaterThan(3_290);
    }

    @Test
    void seatsAreFoundLikeByOneThread() throws Exception {
        ManyThreads<SeatRegister> threads = new ManyThreads<>();
        for (String code : List.of("06685", "44", "00004", "nothing")) {
            threads.ask(seats -> seats.find(UnitCode.of(code), REFORM));
        }
        threads.agree(3, () -> VietnamSeats.load(VIETNAM));
    }
}
