package vn.donvi.cli.table;

import java.util.List;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.language.Message;
import vn.donvi.problem.Problem;

/** The faults of a user's data, told one by one up to a bound. */
public final class Faults {
    /** The largest number that is told. */
    private static final int TOLD = 20;

    private final List<?> faults;

    private Faults(List<?> faults) {
        this.faults = faults;
    }

    /** Tells the first faults. */
    public static Faults tell(Invocation invocation, List<?> faults) {
        faults.stream().limit(TOLD).forEach(each -> tell(invocation, each));
        return new Faults(faults);
    }

    private static void tell(Invocation invocation, Object fault) {
        if (fault instanceof Problem problem) {
            invocation.say(problem);
        } else {
            invocation.say(fault.toString());
        }
    }

    /** The number of faults, each in a row: {@code one row} or {@code 1,200 rows}. */
    public Message rows() {
        return Message.counted("table.rows", faults.size(), NumberText.of((long) faults.size()));
    }

    /** The number of faults, each at a place: {@code one place} or {@code 1,200 places}. */
    public Message places() {
        return Message.counted("table.places", faults.size(), NumberText.of((long) faults.size()));
    }

    /** The message with this key if not all faults are told; else nothing. */
    public Message ifMore(String key) {
        return faults.size() > TOLD ? Message.of(key) : Message.verbatim("");
    }

    /** The end of a message if not all faults are told: {@code , the first of which are told}. */
    public Message ifMore() {
        return ifMore("table.first-told");
    }
}
