package vn.donvi.announcement;

import java.util.Objects;
import java.util.Optional;

/**
 * A figure about a unit, its party organisation, or a plan or congress of it.
 *
 * @param quote the words
 * @param topic what it is about
 * @param unit the unit; where the text says "xã" for one that it named before, that one; empty if it does not tell
 * @param amount the figure, with the things counted in the words of the text
 * @param stage whether it is, or is to be
 * @param doubt what the words leave open, or how the number is written wrong; empty if nothing
 */
public record Figure(Quote quote, Topic topic, Optional<NamedUnit> unit, Amount amount, Stage stage, String doubt)
        implements Statement {
    public Figure {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(doubt, "doubt");
    }
}
