package vn.donvi.change;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import vn.donvi.unit.UnitId;

/**
 * A change in which a version began that no transfer leads to.
 *
 * @param id what names it within its gazetteer
 * @param enactment when and by what it was made
 * @param unit the version that began
 * @param originUnknown whether it was made of other units and no source says of which; false if of none
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
