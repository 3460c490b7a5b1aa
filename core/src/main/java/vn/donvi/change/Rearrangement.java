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
 * @param id what names it within its gazetteer
 * @param enactment when and by what it was made
 * @param kind what it did; must be what {@link ChangeKind#of} says of the transfers
 * @param transfers which versions became which, at least one; unmodifiable
 * @param note what else there is to say; empty if nothing
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
