/**
 * The seats of units: where a unit is administered from, as a publication words it, the former unit in which that is, and
 * a point of the unit for maps.
 *
 * <pre>{@code
 * SeatRegister seats = VietnamSeats.load(VietnamGazetteer.load());
 * Seat seat = seats.find(UnitCode.of("06685"), LocalDate.of(2026, 1, 1)).orElseThrow();
 * System.out.println(seat.address() + ", in " + seat.formerUnit());
 * // Trụ sở Đảng ủy, HĐND, UBND phường Trần Hưng Đạo, in Optional[06685@2024-11-01]
 * }</pre>
 */
@NullMarked
package vn.donvi.seat;

import org.jspecify.annotations.NullMarked;
