package vn.donvi.gazetteer;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown if rows about units, such as their codes or seats, do not go with the gazetteer of the units; it carries every
 * fault, not only the first.
 */
public final class InvalidRegisterException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final ImmutableList<String> faults;

    /**
     * The exception for the faults of a register.
     *
     * @param rows what the register has, in the plural, as "codes"
     * @param faults every fault, in the order of the rows
     */
    public InvalidRegisterException(String rows, List<String> faults) {
        super(message(rows, faults));
        this.faults = ImmutableList.copyOf(faults);
    }

    /** Every fault, in the order of the rows; unmodifiable. */
    public List<String> faults() {
        return faults;
    }

    private static String message(String rows, List<String> faults) {
        StringBuilder text = new StringBuilder("the ")
                .append(rows)
                .append(" do not go with the gazetteer in ")
                .append(faults.size())
                .append(faults.size() == 1 ? " place:" : " places:");
        faults.stream().limit(SHOWN).forEach(fault -> text.append("\n  ").append(fault));
        if (faults.size() > SHOWN) {
            text.append("\n  … and ").append(faults.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
