package vn.donvi.news.announcement;

import java.util.Objects;
import java.util.Optional;
import vn.donvi.party.term.Ordinals;

/**
 * A congress, conference or committee with the numbers that distinguish it from others of its body, or a bare term.
 *
 * @param quote the words
 * @param body the words for the numbered event or body, without names of units: "Đại hội đại biểu Đảng bộ xã"; empty
 *     for a bare "nhiệm kỳ 2020 - 2025"
 * @param unit its unit, if the text names one with it, or means one named before ("xã")
 * @param ordinals the numbers, at least one
 */
public record Occasion(Quote quote, String body, Optional<NamedUnit> unit, Ordinals ordinals) implements Statement {
    /**
     * @throws IllegalArgumentException if there is no number
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
