package vn.donvi.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * The kind of a change, which follows from the shape of its transfers. Kinds may be added, so a {@code switch} over
 * them needs a default.
 */
public enum ChangeKind {
    /** Nhập: several units became one. */
    MERGER,
    /** Tách, chia: one unit became several, or a part of it became another. */
    SPLIT,
    /** Several units became several, and some of them ended or are new. */
    REDISTRIBUTION,
    /** Điều chỉnh địa giới: units that all continue exchanged land or people. */
    BOUNDARY_ADJUSTMENT,
    /** One unit continued with another type: xã to phường, thị xã to thành phố. */
    RECLASSIFICATION,
    /** One unit of the same type continued under another parent. */
    REASSIGNMENT,
    /** Đổi tên: one unit of the same type and parent continued with another name. */
    RENAMING,
    /** One unit continued with another code only. */
    RECODING,
    /** A unit began without a known predecessor. */
    ESTABLISHMENT,
    /** A unit ended without a known successor. */
    DISSOLUTION;

    /**
     * The kind of a change with the given transfers.
     *
     * @param transfers at least one
     * @param units finds the units that the transfers name
     * @throws IllegalArgumentException if there is no transfer
     */
    public static ChangeKind of(List<Transfer> transfers, Function<UnitId, AdministrativeUnit> units) {
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("a change needs a transfer to have a kind");
        }
        Transfer first = transfers.get(0);
        boolean oneSource = true;
        boolean oneTarget = true;
        for (Transfer transfer : transfers) {
            oneSource &= transfer.source().code().equals(first.source().code());
            oneTarget &= transfer.target().code().equals(first.target().code());
        }
        if (oneSource && oneTarget) {
            return first.area() == Extent.PART || first.population() == Extent.PART
                    ? SPLIT
                    : succession(units.apply(first.source()), units.apply(first.target()));
        }
        if (oneTarget) {
            return MERGER;
        }
        if (oneSource) {
            return SPLIT;
        }
        return haveSameCodes(transfers) ? BOUNDARY_ADJUSTMENT : REDISTRIBUTION;
    }

    private static boolean haveSameCodes(List<Transfer> transfers) {
        Set<UnitCode> sources = new HashSet<>();
        Set<UnitCode> targets = new HashSet<>();
        for (Transfer transfer : transfers) {
            sources.add(transfer.source().code());
            targets.add(transfer.target().code());
        }
        return sources.equals(targets);
    }

    private static ChangeKind succession(AdministrativeUnit before, AdministrativeUnit after) {
        if (before.type() != after.type()) {
            return RECLASSIFICATION;
        }
        if (!before.parent().equals(after.parent())) {
            return REASSIGNMENT;
        }
        if (!before.name().equals(after.name())) {
            return RENAMING;
        }
        return before.code().equals(after.code()) ? BOUNDARY_ADJUSTMENT : RECODING;
    }
}
