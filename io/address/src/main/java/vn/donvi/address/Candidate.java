package vn.donvi.address;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A unit of the target date that an address may lie in, with its share of the population of the named unit. {@code low}
 * and {@code high} are certain bounds. All shares lie in [0, 1]. If the address names several units, or versions of a
 * unit, the bounds hold for any of them. An estimate is that of the latest version; between different units there is
 * none.
 *
 * @param unit the unit of the target date
 * @param parents the units above it on that date, the nearest first; unmodifiable
 * @param low at least this share
 * @param high at most this share
 * @param estimate the most likely share; empty if it is not known
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

    /** The likelihood by which candidates are put in order. */
    double weight() {
        return estimate.orElse((low + high) / 2);
    }
}
