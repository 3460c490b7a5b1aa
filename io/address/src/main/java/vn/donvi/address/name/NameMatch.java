package vn.donvi.address.name;

import java.util.Objects;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A version whose name fits a {@link NameQuery}, and the quality of the match.
 *
 * @param unit the version
 * @param accents the relation of the accents of the query to those of the name
 * @param typeFits whether the query has no type, or that of the unit
 * @param official whether the name is the official one, and not another spelling
 */
public record NameMatch(AdministrativeUnit unit, Accents accents, boolean typeFits, boolean official) {
    public NameMatch {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(accents, "accents");
    }
}
