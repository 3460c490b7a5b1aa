package vn.donvi.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidRegisterException;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * The seats of the units of a gazetteer. Immutable and thread-safe.
 *
 * <pre>{@code
 * SeatRegister seats = VietnamSeats.load(vn);
 * seats.find(UnitCode.of("06685"), LocalDate.of(2026, 1, 1)); // the seat of Phường Hồng Gai
 * seats.find(UnitCode.of("06685"), LocalDate.of(2020, 1, 1)); // empty: no source has it
 * }</pre>
 */
public final class SeatRegister {
    private final List<Seat> seats;
    private final Map<UnitCode, List<Seat>> byUnit = new HashMap<>();

    private SeatRegister(List<Seat> sorted) {
        this.seats = Collections.unmodifiableList(sorted);
        for (Seat seat : sorted) {
            byUnit.computeIfAbsent(seat.unit(), code -> new ArrayList<>(1)).add(seat);
        }
    }

    /**
     * Makes a register.
     *
     * @throws InvalidRegisterException if no unit bears the code of a seat on its first date, a former unit is not
     *     known or younger than the seat, or a unit has two seats on a date; with every fault
     */
    public static SeatRegister of(Gazetteer gazetteer, Collection<Seat> seats) {
        List<Seat> sorted = new ArrayList<>(seats);
        Collections.sort(sorted);
        List<String> faults = new ArrayList<>();
        Seat before = null;
        for (Seat seat : sorted) {
            fault(gazetteer, seat).ifPresent(fault -> faults.add("seat of " + seat.unit() + ": " + fault));
            if (before != null
                    && before.unit().equals(seat.unit())
                    && before.validity().overlaps(seat.validity())) {
                faults.add("seat of " + seat.unit() + ": it has two on "
                        + seat.validity().startInclusive());
            }
            before = seat;
        }
        if (!faults.isEmpty()) {
            throw new InvalidRegisterException("seats", faults);
        }
        return new SeatRegister(sorted);
    }

    private static Optional<String> fault(Gazetteer gazetteer, Seat seat) {
        LocalDate first = seat.validity().startInclusive();
        LocalDate baseline = gazetteer.coverage().startInclusive();
        if (first.isBefore(baseline)) {
            return Optional.of("it begins on " + first + ", before the gazetteer on " + baseline);
        }
        try {
            gazetteer.on(first).get(seat.unit());
        } catch (UnknownUnitException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        if (seat.formerUnit().isPresent()) {
            UnitId former = seat.formerUnit().get();
            if (gazetteer.find(former).isEmpty()) {
                return Optional.of("the gazetteer has no former unit " + former);
            }
            if (former.since().isAfter(first)) {
                return Optional.of("the former unit " + former + " is younger than the seat of " + first);
            }
        }
        return Optional.empty();
    }

    /** Every seat, by unit and first date; unmodifiable. */
    public List<Seat> seats() {
        return seats;
    }

    /** The seat of the unit that bears a code on a date; empty if no source has it. */
    public Optional<Seat> find(UnitCode unit, LocalDate date) {
        for (Seat seat : byUnit.getOrDefault(unit, List.of())) {
            if (seat.validity().contains(date)) {
                return Optional.of(seat);
            }
        }
        return Optional.empty();
    }

    /** The seats of a date, by unit; unmodifiable. */
    public List<Seat> on(LocalDate date) {
        return seats.stream().filter(seat -> seat.validity().contains(date)).toList();
    }
}
