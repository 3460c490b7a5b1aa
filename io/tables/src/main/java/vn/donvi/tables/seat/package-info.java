/**
 * Describes the table of the seats of units as a {@link vn.donvi.tables.schema.Schema}.
 *
 * <pre>{@code
 * SeatRegister seats = VietnamSeats.load(VietnamGazetteer.load());
 * CsvTable.of(SeatSchema.SEATS).write(seats.seats(), Path.of("seats.csv"));
 * System.out.println(CsvTable.of(SeatSchema.SEATS).read(Path.of("seats.csv")).orThrow().equals(seats.seats()));
 * // true
 * }</pre>
 */
@NullMarked
package vn.donvi.tables.seat;

import org.jspecify.annotations.NullMarked;
