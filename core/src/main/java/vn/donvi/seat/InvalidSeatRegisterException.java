package vn.donvi.seat;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown if seats do not go with the gazetteer of their units; it carries every fault, not only the first. */
public final class InvalidSeatRegisterException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final ImmutableList<String> faults;

    InvalidSeatRegisterException(List<String> faults) {
        super(message(faults));
        this.faults = ImmutableList.copyOf(faults);
    }

    /** Every fault, in the order of the seats; unmodifiable. */
    public List<String> faults() {
        return faults;
    }

    private static String message(List<String> faults) {
        StringBuilder text = new StringBuilder("the seats do not go with the gazetteer in ")
                .append(faults.size())
                .append(faults.size() == 1 ? " place:" : " places:");
        faults.stream().limit(SHOWN).forEach(fault -> text.append("\n  ").append(fault));
        if (faults.size() > SHOWN) {
            text.append("\n  … and ").append(faults.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
