package vn.donvi.cli.table;

import java.util.List;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidRegisterException;
import vn.donvi.seat.SeatRegister;

/** The seats of the units of the gazetteer that a command works on. */
public final class KnownSeats {
    private KnownSeats() {}

    /**
     * Loads the known seats. Those of a gazetteer of the user's own are not known.
     *
     * @param own the option by which the gazetteer was loaded
     * @throws WrongUsageException if they do not go with the tables of an overlay; the user is told each fault
     */
    public static SeatRegister load(Invocation invocation, Gazetteer gazetteer, GazetteerOption own) {
        if (own.isGiven()) {
            return SeatRegister.of(gazetteer, List.of());
        }
        try {
            return invocation.seats(gazetteer);
        } catch (InvalidRegisterException e) {
            Faults.tell(invocation, e.faults());
            throw new WrongUsageException(Message.of("table.seats-and-overlay"));
        }
    }
}
