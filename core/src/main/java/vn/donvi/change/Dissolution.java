package vn.donvi.change;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import vn.donvi.unit.UnitId;

/**
 * A change in which a version ended and no transfer leaves it.
 *
 * @param id the id of the change within its gazetteer
 * @param enactment the date and the document of the change
 * @param unit the version that ended
 * @param successorUnknown true if it became part of other units that no source names; false if it has no successor
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
