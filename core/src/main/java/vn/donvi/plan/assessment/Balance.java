package vn.donvi.plan.assessment;

import java.math.BigDecimal;
import java.util.Objects;
import vn.donvi.standard.Criterion;

/**
 * A sum of parts beside the whole that somebody states.
 *
 * @param subject the whole, in words
 * @param criterion {@link Criterion#AREA} in km², or {@link Criterion#POPULATION} in persons
 * @param sum the sum of the parts
 * @param whole the stated whole
 * @param source who states the whole
 * @param isExplained whether there is no difference, or rounding of the areas explains it
 */
public record Balance(
        String subject, Criterion criterion, BigDecimal sum, BigDecimal whole, String source, boolean isExplained) {
    public Balance {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(source, "source");
    }

    /** The whole without the sum: above 0 if parts are missing. */
    public BigDecimal difference() {
        return whole.subtract(sum);
    }
}
