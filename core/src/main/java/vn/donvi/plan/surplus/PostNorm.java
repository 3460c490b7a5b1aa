package vn.donvi.plan.surplus;

import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.UnitType;

/**
 * The number of posts or offices of a kind that a formed unit is to have, by its type and population.
 *
 * @param type the type of the unit
 * @param peopleFrom the least population
 * @param peopleBelow the population below which the norm holds; empty if there is no limit
 * @param post the kind of post or office, in the user's words
 * @param number the number
 * @param source the document that states it; may be empty
 */
public record PostNorm(
        UnitType type, long peopleFrom, Optional<Long> peopleBelow, String post, long number, String source) {
    /**
     * @throws IllegalArgumentException if the post is blank, a number is negative, or the population has no range
     */
    public PostNorm {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        CurrentPosts.checkPost(post, number);
        if (peopleFrom < 0) {
            throw new IllegalArgumentException("a population must not be negative, but is " + peopleFrom);
        }
        if (peopleBelow.filter(limit -> limit <= peopleFrom).isPresent()) {
            throw new IllegalArgumentException(
                    "the limit must be above " + peopleFrom + ", but is " + peopleBelow.get());
        }
    }

    boolean isFor(UnitType formed, String asked) {
        return type == formed && post.equals(asked);
    }

    boolean isForPopulation(long people) {
        return people >= peopleFrom
                && peopleBelow.filter(limit -> people >= limit).isEmpty();
    }

    boolean overlaps(PostNorm other) {
        return isFor(other.type, other.post)
                && peopleBelow.filter(limit -> limit <= other.peopleFrom).isEmpty()
                && other.peopleBelow.filter(limit -> limit <= peopleFrom).isEmpty();
    }
}
