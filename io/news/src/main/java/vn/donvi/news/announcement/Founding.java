package vn.donvi.news.announcement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.change.Extent;

/**
 * The founding of a unit, or of its party organisation, from others; or the merger of units into one that existed.
 *
 * @param quote the words
 * @param unit the unit that was formed or enlarged
 * @param party whether the text states it about the party organisation ("Đảng bộ xã A được thành lập …") and not about
 *     the unit
 * @param enlarged whether the unit existed and gained the parts ("sáp nhập xã B vào xã A"); if not, it was formed
 * @param stage whether it happened or is planned ("dự kiến")
 * @param parts the units that it was formed from, or that went into it, in the order written; unmodifiable, never empty
 */
public record Founding(Quote quote, NamedUnit unit, boolean party, boolean enlarged, Stage stage, List<Part> parts)
        implements Statement {
    /**
     * @throws IllegalArgumentException if the unit has no name, or there are no parts
     */
    public Founding {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(stage, "stage");
        parts = List.copyOf(parts);
        if (!unit.isNamed() || parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "a founding needs a named unit and parts, but was " + unit + " of " + parts);
        }
    }

    /** Makes the founding of a unit that happened. */
    public static Founding of(Quote quote, NamedUnit unit, boolean party, List<Part> parts) {
        return new Founding(quote, unit, party, false, Stage.ACTUAL, parts);
    }

    /**
     * A unit that went into the new one, wholly or in part.
     *
     * @param unit the unit
     * @param area the part of its area; {@link Extent#UNKNOWN} if the text only names the unit
     * @param population the part of its population
     * @param areaStated the area that was transferred, if stated
     * @param populationStated the people who were transferred, if stated
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

        /** Makes a part of a unit that the text only names. */
        public static Part of(NamedUnit unit) {
            return new Part(unit, Extent.UNKNOWN, Extent.UNKNOWN, Optional.empty(), Optional.empty());
        }
    }
}
