package vn.donvi.cli.table;

import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.InvalidPartyRegisterException;
import vn.donvi.party.PartyRegister;

/** The party organisations of the units of the gazetteer that a command works on. */
public final class KnownParty {
    private KnownParty() {}

    /**
     * Loads the known organisations. Those of a gazetteer of the user's own are not known.
     *
     * @param own the option by which the gazetteer was loaded
     * @throws WrongUsageException if they do not go with the tables of an overlay; the user is told each fault
     */
    public static PartyRegister load(Invocation invocation, Gazetteer gazetteer, GazetteerOption own) {
        return own.isGiven() ? PartyRegister.builder(gazetteer).build() : load(invocation, gazetteer);
    }

    /**
     * Loads the known organisations of the embedded gazetteer, or of one that an overlay corrects.
     *
     * @throws WrongUsageException if they do not go with the tables of the overlay; the user is told each fault
     */
    static PartyRegister load(Invocation invocation, Gazetteer gazetteer) {
        try {
            return invocation.party(gazetteer);
        } catch (InvalidPartyRegisterException e) {
            Faults.tell(invocation, e.violations());
            throw new WrongUsageException(Message.of("table.party-and-overlay"));
        }
    }
}
