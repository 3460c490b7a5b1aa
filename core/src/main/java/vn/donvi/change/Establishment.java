package vn.donvi.change;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import vn.donvi.unit.UnitId;

/**
 * A change in which a version began and no transfer leads to it.
 *
 * @param id the id of the change within its gazetteer
 * @param enactment the date and the document of the change
 * @param unit the version that began
 * @param originUnknown true if it was made of other units that no source names; false if it has no predecessor
 * @param note why there is no predecessor
 */
public record Establishment(String id, Enactment enactment, UnitId unit, boolean originUnknown, String note)
        implements UnitChange, Serializable {
    public Establishment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(enactment, "enactment");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(note, "note");
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.ESTABLISHMENT;
    }

    @Override
    public List<Transfer> transfers() {
        return List.of();
    }
}
