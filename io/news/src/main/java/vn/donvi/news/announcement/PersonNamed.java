package vn.donvi.news.announcement;

import java.util.List;
import java.util.Objects;

/**
 * A person as a text names one in a place, with the posts given there. The same person may be in several statements,
 * which are not connected: see {@link Announcement#persons}.
 *
 * @param quote the words
 * @param name the name as written, in NFC
 * @param posts the posts held together, in the order written; unmodifiable, empty if the text gives none there
 */
public record PersonNamed(Quote quote, String name, List<PostNamed> posts) implements Statement {
    /**
     * @throws IllegalArgumentException if the name is blank
     */
    public PersonNamed {
        Objects.requireNonNull(quote, "quote");
        posts = List.copyOf(posts);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person needs a name");
        }
    }
}
