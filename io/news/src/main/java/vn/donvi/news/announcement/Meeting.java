package vn.donvi.news.announcement;

import java.util.Objects;
import java.util.Optional;

/**
 * A meeting, congress or ceremony that the text reports: who held it, when, and what it was.
 *
 * @param quote the words
 * @param date the date, if said with it
 * @param host who held it, in the words of the text
 * @param what what was held, in the words of the text
 */
public record Meeting(Quote quote, Optional<PartialDate> date, String host, String what) implements Statement {
    /**
     * @throws IllegalArgumentException if the host or what was held is blank
     */
    public Meeting {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(date, "date");
        if (host.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("a meeting needs a host and what was held");
        }
    }
}
