package vn.donvi.change;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import vn.donvi.unit.UnitId;

/**
 * A change in which a version ended that no transfer leaves.
 *
 * @param id what names it within its gazetteer
 * @param enactment when and by what it was made
 * @param unit the version that ended
 * @param successorUnknown whether it became part of other units and no source says of which; false if of none
 * @param note why there is no successor
 */
public record Dissolution(String id, Enactment enactment, UnitId unit, boolean successorUnknown, String note)
        implements UnitChange, Serializable {
    public Dissolution {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(enactment, "enactment");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(note, "note");
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.DISSOLUTION;
    }

    @Override
    public List<Transfer> transfers() {
        return List.of();
    }
}
