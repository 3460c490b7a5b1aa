package vn.donvi.news.announcement;

import java.util.Objects;

/**
 * A number of things out of all of them: "đạt 18/20 chỉ tiêu".
 *
 * @param quote the words
 * @param part the number of things that the text speaks of, with the things counted
 * @param whole the number of all
 */
public record PartOfWhole(Quote quote, Amount part, Amount whole) implements Statement {
    public PartOfWhole {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
    }
}
