package vn.donvi.news.announcement;

import java.util.List;
import java.util.Objects;

/**
 * A sentence with a number, or words of a numbered thing, that no statement covers. It gives no statement for them.
 *
 * @param quote the sentence
 * @param left the remaining words, each as written, in order; unmodifiable, never empty
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
