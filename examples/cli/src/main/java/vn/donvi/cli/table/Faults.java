package vn.donvi.cli.table;

import java.util.List;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;

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
        faults.stream().limit(TOLD).forEach(each -> invocation.say(each.toString()));
        return new Faults(faults);
    }

    /** The number of faults, as {@code one place} or {@code 1,200 places}. */
    public String counted(String noun) {
        return faults.size() == 1 ? "one " + noun : NumberText.of((long) faults.size()) + " " + noun + "s";
    }

    /** The words if not all faults are told; else none. */
    public String ifMore(String words) {
        return faults.size() > TOLD ? words : "";
    }
}
