package vn.donvi.gazetteer;

import java.time.LocalDate;
import java.util.Objects;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;

/**
 * One step of a lineage: a transfer, and the change it belongs to.
 *
 * @param change the kind, date and document of the change; its transfers include this one
 * @param transfer which version became which
 */
public record LineageStep(UnitChange change, Transfer transfer) {
    public LineageStep {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(transfer, "transfer");
    }

    /** The first day after the step. */
    public LocalDate date() {
        return change.date();
    }
}
