package vn.donvi.plan.surplus;

import java.io.Serializable;
import java.util.Objects;
import vn.donvi.unit.UnitCode;

/**
 * The number of posts or offices of a kind that a unit has.
 *
 * @param unit the code of the unit
 * @param post the kind of post or office, in the user's words
 * @param number the number, 0 if the unit has none
 * @param source the document or publication that states it; may be empty
 */
public record CurrentPosts(UnitCode unit, String post, long number, String source) implements Serializable {
    /**
     * @throws IllegalArgumentException if the post is blank or the number is negative
     */
    public CurrentPosts {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(source, "source");
        checkPost(post, number);
    }

    static void checkPost(String post, long number) {
        if (post.isBlank()) {
            throw new IllegalArgumentException("post must not be blank");
        }
        if (number < 0) {
            throw new IllegalArgumentException("number must not be negative, but is " + number);
        }
    }
}
