package vn.donvi.seat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.measure.Quality;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Where a unit is administered from on some dates. The unit is named by its code, as a parent is: on each date it is the
 * unit that bears it. A unit that merges others keeps the code of the one whose seat it keeps, so a seat stays with its
 * code.
 *
 * <pre>{@code
 * Seat seat = seats.find(unit.code(), LocalDate.of(2026, 1, 1)).orElseThrow();
 * seat.address(); // Trụ sở Đảng ủy, HĐND, UBND phường Trần Hưng Đạo
 * seat.formerUnit(); // 06685@2024-11-01, Phường Trần Hưng Đạo
 * seat.middle(); // a point near the middle of the unit, not the point of the seat
 * }</pre>
 *
 * @param unit the code of the unit
 * @param validity the dates on which the seat is there
 * @param address the seat in the words of the publication; empty if it names none
 * @param formerUnit the former unit in which the seat is, if the words name exactly one that became part of the unit
 * @param middle a point near the middle of the unit, for a map; not the point of the seat, which no source has
 * @param asOf the date of the publication
 * @param source the number of the document or publication
 * @param quality the quality of the statement
 * @param note the reason if the quality is not official, or a doubt; may be empty
 */
public record Seat(
        UnitCode unit,
        DateRange validity,
        String address,
        Optional<UnitId> formerUnit,
        Optional<MapPoint> middle,
        LocalDate asOf,
        String source,
        Quality quality,
        String note)
        implements Comparable<Seat> {
    private static final Comparator<Seat> ORDER = Comparator.comparing(Seat::unit)
            .thenComparing(seat -> seat.validity().startInclusive());

    /**
     * @throws IllegalArgumentException if there is neither an address, a former unit nor a point, or no source
     */
    public Seat {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(note, "note");
        if (address.isBlank() && formerUnit.isEmpty() && middle.isEmpty()) {
            throw new IllegalArgumentException("a seat has an address, a former unit or a point");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a seat has a source");
        }
    }

    /** By unit and first date. */
    @Override
    public int compareTo(Seat other) {
        return ORDER.compare(this, other);
    }
}
