package vn.donvi.tables.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;

/**
 * A transfer in a flat table.
 *
 * @param change the id of its change
 */
public record TransferRow(String change, Transfer transfer) {
    /** Refuses nulls. */
    public TransferRow {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(transfer, "transfer");
    }

    /** The transfers of some changes, in their order. */
    public static List<TransferRow> of(Collection<? extends UnitChange> changes) {
        List<TransferRow> rows = new ArrayList<>();
        for (UnitChange change : changes) {
            for (Transfer transfer : change.transfers()) {
                rows.add(new TransferRow(change.id(), transfer));
            }
        }
        return rows;
    }
}
