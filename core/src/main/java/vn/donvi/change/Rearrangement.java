package vn.donvi.change;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * A change in which versions became other versions.
 *
 * @param id the id of the change within its gazetteer
 * @param enactment the date and the document of the change
 * @param kind what the change did; a gazetteer requires the kind that {@link ChangeKind#of} gives for the transfers
 * @param transfers the transfers between versions, at least one; unmodifiable
 * @param note further remarks; empty if there are none
 */
public record Rearrangement(String id, Enactment enactment, ChangeKind kind, List<Transfer> transfers, String note)
        implements UnitChange, Serializable {
    /**
     * @throws IllegalArgumentException if there is no transfer
     */
    public Rearrangement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(enactment, "enactment");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("change " + id + " has no transfer");
        }
    }

    /** A change whose kind follows from its transfers between {@code units}. */
    public static Rearrangement of(
            String id,
            Enactment enactment,
            List<Transfer> transfers,
            Function<UnitId, AdministrativeUnit> units,
            String note) {
        return new Rearrangement(id, enactment, ChangeKind.of(transfers, units), transfers, note);
    }
}
