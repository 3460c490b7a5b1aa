package vn.donvi.news.announcement;

import java.util.Objects;
import java.util.Optional;

/**
 * A meeting, congress or ceremony that the text reports: its host, its date, and its kind.
 *
 * @param quote the words
 * @param date the date, if stated with it
 * @param host the host, in the words of the text
 * @param what the event, in the words of the text
 */
public record Meeting(Quote quote, Optional<PartialDate> date, String host, String what) implements Statement {
    /**
     * @throws IllegalArgumentException if the host or the event is blank
     */
    public Meeting {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(date, "date");
        if (host.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("a meeting needs a host and what was held");
        }
    }
}
