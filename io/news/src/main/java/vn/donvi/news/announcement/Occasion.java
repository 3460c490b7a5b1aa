package vn.donvi.news.announcement;

import java.util.Objects;
import java.util.Optional;
import vn.donvi.party.term.Ordinals;

/**
 * A congress, conference or committee with the numbers that tell it from others of its body, or a bare term.
 *
 * @param quote the words
 * @param body what is numbered, in the words of the text without names of units: "Đại hội đại biểu Đảng bộ xã"; empty for a
 *     bare "nhiệm kỳ 2020 - 2025"
 * @param unit the unit of it, if the text names one with it
 * @param ordinals the numbers, at least one
 */
public record Occasion(Quote quote, String body, Optional<NamedUnit> unit, Ordinals ordinals) implements Statement {
    /**
     * @throws IllegalArgumentException if nothing is numbered
     */
    public Occasion {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(unit, "unit");
        if (ordinals.equals(Ordinals.NONE)) {
            throw new IllegalArgumentException("an occasion needs a number or a term");
        }
    }
}
