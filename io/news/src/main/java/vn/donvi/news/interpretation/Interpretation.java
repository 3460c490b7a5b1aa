package vn.donvi.news.interpretation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The units of a gazetteer that a text means.
 *
 * @param units the units named, in the order of the statements that name them; unmodifiable
 * @param unnamed the words for types of units whose bodies or posts are in the text without a named unit of the type:
 *     huyện, if it only says "Huyện ủy"; unmodifiable, in the order of the levels
 * @param date the date used as that of the text, if there was one
 */
public record Interpretation(List<UnitMeaning> units, Set<String> unnamed, Optional<LocalDate> date) {
    public Interpretation {
        units = List.copyOf(units);
        unnamed = Collections.unmodifiableSet(new LinkedHashSet<>(unnamed));
        Objects.requireNonNull(date, "date");
    }

    /** The unit that a name means in the text, not as part of a founding, if it can mean only one. */
    public Optional<AdministrativeUnit> unit(NamedUnit named) {
        List<AdministrativeUnit> found = units.stream()
                .filter(meaning -> !meaning.part()
                        && meaning.named().term().equals(named.term())
                        && meaning.named().name().equals(named.name()))
                .map(UnitMeaning::unit)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
