package vn.donvi.news.interpretation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Quote;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The units of a gazetteer that a name in a text can mean.
 *
 * @param quote the words of the statement that names it
 * @param named the unit as named
 * @param part whether it is named as a part of the founding of another unit
 * @param candidates the possible units, in the order of their ids; unmodifiable
 * @param reason the reason for these units
 */
public record UnitMeaning(
        Quote quote, NamedUnit named, boolean part, List<AdministrativeUnit> candidates, String reason) {
    public UnitMeaning {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(named, "named");
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(reason, "reason");
    }

    /** The unit, if the name can mean only one. */
    public Optional<AdministrativeUnit> unit() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
