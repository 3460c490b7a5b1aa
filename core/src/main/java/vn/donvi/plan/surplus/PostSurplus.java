package vn.donvi.plan.surplus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.UnitCode;

/**
 * The posts of a kind that a formed unit has, may have, and has too many.
 *
 * @param unit the formed unit
 * @param post the kind of post or office
 * @param current the sum of the numbers that are known
 * @param missing the units whose number is not known; unmodifiable
 * @param normLow the least number by the norms that may apply; empty if there is none
 * @param normHigh the greatest number by the norms that may apply; another one if the population is not known
 */
public record PostSurplus(
        MergedUnit unit,
        String post,
        long current,
        List<UnitCode> missing,
        Optional<Long> normLow,
        Optional<Long> normHigh) {
    public PostSurplus {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(normLow, "normLow");
        Objects.requireNonNull(normHigh, "normHigh");
        missing = List.copyOf(missing);
    }

    /** The surplus is at least this, and negative if posts are lacking; empty without a norm. */
    public Optional<Long> surplusLow() {
        return normHigh.map(norm -> Math.subtractExact(current, norm));
    }

    /** The surplus is at most this; empty without a norm, or if a number is missing. */
    public Optional<Long> surplusHigh() {
        return missing.isEmpty() ? normLow.map(norm -> Math.subtractExact(current, norm)) : Optional.empty();
    }

    /** All that is not known, each as a sentence; unmodifiable. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (UnitCode code : missing) {
            notes.add("the number of " + post + " of " + code + " is not known");
        }
        String people =
                unit.population().map(number -> " with " + number + " people").orElse("");
        if (normLow.isEmpty()) {
            notes.add("no norm of " + post + " is given for a " + unit.type().label() + people);
        } else if (!normLow.equals(normHigh)) {
            notes.add("the norm depends on the population, which is not known");
        }
        return List.copyOf(notes);
    }
}
