package vn.donvi.news.announcement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.change.Extent;

/**
 * A unit, or the party organisation of one, is said to have been formed from others.
 *
 * @param quote the words
 * @param unit what was formed
 * @param party whether the text says it of the party organisation ("Đảng bộ xã A được thành lập …") and not of the unit
 * @param parts what it was formed from, in the order written; unmodifiable, never empty
 */
public record Founding(Quote quote, NamedUnit unit, boolean party, List<Part> parts) implements Statement {
    /**
     * @throws IllegalArgumentException if the unit has no name, or there are no parts
     */
    public Founding {
        Objects.requireNonNull(quote, "quote");
        parts = List.copyOf(parts);
        if (!unit.isNamed() || parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "a founding needs a named unit and parts, but was " + unit + " of " + parts);
        }
    }

    /**
     * A unit that went into the new one, and how much of it.
     *
     * @param unit the unit
     * @param area how much of its area; {@link Extent#UNKNOWN} if the text only names the unit
     * @param population how much of its population
     * @param areaStated the area that went over, if the text gives it
     * @param populationStated the people who went over, if the text gives it
     */
    public record Part(
            NamedUnit unit,
            Extent area,
            Extent population,
            Optional<Amount> areaStated,
            Optional<Amount> populationStated) {
        public Part {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(area, "area");
            Objects.requireNonNull(population, "population");
            Objects.requireNonNull(areaStated, "areaStated");
            Objects.requireNonNull(populationStated, "populationStated");
        }

        /** A unit of which the text says no more than its name. */
        public static Part of(NamedUnit unit) {
            return new Part(unit, Extent.UNKNOWN, Extent.UNKNOWN, Optional.empty(), Optional.empty());
        }
    }
}
