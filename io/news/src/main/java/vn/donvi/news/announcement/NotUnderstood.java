package vn.donvi.news.announcement;

import java.util.List;
import java.util.Objects;

/**
 * A sentence that carries a number, a post or a name that no statement covers. Nothing is made of it.
 *
 * @param quote the sentence
 * @param left the words that are left, each as written, in order; unmodifiable, never empty
 */
public record NotUnderstood(Quote quote, List<String> left) {
    public NotUnderstood {
        Objects.requireNonNull(quote, "quote");
        left = List.copyOf(left);
        if (left.isEmpty()) {
            throw new IllegalArgumentException("nothing is left of " + quote);
        }
    }
}
