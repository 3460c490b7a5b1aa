package vn.donvi.tables.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Enactment;
import vn.donvi.change.Establishment;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.unit.UnitId;

/**
 * A change without its transfers, in a flat table.
 *
 * @param unit the version of an establishment or a dissolution; empty for any other kind
 * @param open whether the version has an origin or successor that no source names
 */
public record ChangeRow(
        String id, Enactment enactment, ChangeKind kind, Optional<UnitId> unit, boolean open, String note) {
    /**
     * Refuses nulls.
     *
     * @throws IllegalArgumentException if the kind needs a unit and there is none, or the reverse
     */
    public ChangeRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(enactment, "enactment");
        Objects.requireNonNull(note, "note");
        if (isOfOneUnit(kind) != unit.isPresent()) {
            throw new IllegalArgumentException(label(kind) + (unit.isPresent() ? " has no unit" : " needs a unit"));
        }
    }

    /** The row of a change. */
    public static ChangeRow of(UnitChange change) {
        boolean open = false;
        Optional<UnitId> unit = Optional.empty();
        if (change instanceof Establishment establishment) {
            open = establishment.originUnknown();
            unit = Optional.of(establishment.unit());
        } else if (change instanceof Dissolution dissolution) {
            open = dissolution.successorUnknown();
            unit = Optional.of(dissolution.unit());
        }
        return new ChangeRow(change.id(), change.enactment(), change.kind(), unit, open, change.note());
    }

    /** The change with these transfers, which an establishment or a dissolution has none of. */
    public UnitChange change(List<Transfer> transfers) {
        if (kind == ChangeKind.ESTABLISHMENT) {
            return new Establishment(id, enactment, unit.orElseThrow(), open, note);
        }
        if (kind == ChangeKind.DISSOLUTION) {
            return new Dissolution(id, enactment, unit.orElseThrow(), open, note);
        }
        return new Rearrangement(id, enactment, kind, transfers, note);
    }

    /** Whether the change is about one unit and has no transfers. */
    public boolean isOfOneUnit() {
        return isOfOneUnit(kind);
    }

    /** The kind in lower case, as the tables write it. */
    public String kindLabel() {
        return label(kind);
    }

    static boolean isOfOneUnit(ChangeKind kind) {
        return kind == ChangeKind.ESTABLISHMENT || kind == ChangeKind.DISSOLUTION;
    }

    static String label(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
