package vn.donvi.address;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A unit of the target date that an address may lie in, with the share of the population of what the address names that
 * is there: {@code low} and {@code high} are certain bounds. All shares lie in [0, 1]. Of an address that names several
 * units, or versions of a unit, the bounds hold for any of them; estimates are those of the latest version, and between
 * different units there are none.
 *
 * @param unit the unit of the target date
 * @param parents the units above it on that date, the nearest first; unmodifiable
 * @param low at least this share
 * @param high at most this share
 * @param estimate the most likely share; empty if nothing is known about it
 */
public record Candidate(
        AdministrativeUnit unit, List<AdministrativeUnit> parents, double low, double high, OptionalDouble estimate) {
    public Candidate {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(estimate, "estimate");
        parents = List.copyOf(parents);
    }

    /** The province the unit lies in; the unit itself if it is one. */
    public AdministrativeUnit province() {
        return parents.isEmpty() ? unit : parents.get(parents.size() - 1);
    }

    /** How likely it is, to put candidates in order. */
    double weight() {
        return estimate.orElse((low + high) / 2);
    }
}
