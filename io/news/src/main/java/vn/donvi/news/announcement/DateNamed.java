package vn.donvi.news.announcement;

import java.util.Objects;

/**
 * A date in a text.
 *
 * @param quote the words
 * @param date the date, without the year if the text has none
 */
public record DateNamed(Quote quote, PartialDate date) implements Statement {
    public DateNamed {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(date, "date");
    }
}
