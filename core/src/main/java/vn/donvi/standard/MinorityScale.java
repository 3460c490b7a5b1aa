package vn.donvi.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a special factor falls as the share of ethnic minorities rises. All numbers are percent or percentage points.
 *
 * @param from the share from which the factor applies
 * @param step the further share that lowers the factor once more
 * @param points by how much it is lowered
 * @param floor the factor below which it is not lowered; empty if none is known
 */
public record MinorityScale(BigDecimal from, BigDecimal step, BigDecimal points, Optional<BigDecimal> floor) {
    /**
     * @throws IllegalArgumentException if a number is negative, or the step is below 1
     */
    public MinorityScale {
        from = Percentage.plain(from);
        step = Percentage.plain(step);
        points = Percentage.plain(points);
        floor = floor.map(Percentage::plain);
        boolean isNegative = from.signum() < 0
                || points.signum() < 0
                || floor.filter(least -> least.signum() < 0).isPresent();
        if (isNegative || step.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("the numbers of a scale must not be negative, nor its step below 1");
        }
    }

    /** The factor for a share of minorities; empty if the share is too small. */
    Optional<BigDecimal> percent(BigDecimal base, BigDecimal minority) {
        if (minority.compareTo(from) < 0) {
            return Optional.empty();
        }
        BigDecimal lowered =
                base.subtract(points.multiply(minority.subtract(from).divideToIntegralValue(step)));
        return Optional.of(lowered.max(floor.orElse(BigDecimal.ZERO)));
    }

    /** The shares at which the factor changes, from the lowest on. */
    List<BigDecimal> changes() {
        List<BigDecimal> changes = new ArrayList<>();
        for (BigDecimal share = from; share.compareTo(Traits.MOST) <= 0; share = share.add(step)) {
            changes.add(share);
        }
        return changes;
    }
}
