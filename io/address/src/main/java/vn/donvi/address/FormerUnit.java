package vn.donvi.address;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import vn.donvi.unit.AdministrativeUnit;

/**
 * An earlier unit with the share of its population that is in a unit of the target date. Its addresses are addresses of
 * that unit on the target date.
 *
 * @param unit the earlier version
 * @param parents the units above it on its last day, the nearest first; unmodifiable
 * @param low at least this share
 * @param high at most this share
 * @param estimate the most likely share; empty if it is not known
 */
public record FormerUnit(
        AdministrativeUnit unit, List<AdministrativeUnit> parents, double low, double high, OptionalDouble estimate) {
    public FormerUnit {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(estimate, "estimate");
        parents = List.copyOf(parents);
    }
}
