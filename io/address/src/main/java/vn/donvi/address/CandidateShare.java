package vn.donvi.address;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import vn.donvi.tables.shared.Decimals;
import vn.donvi.unit.UnitCode;

/**
 * A {@link Candidate} in a table: its code, and the bounds of its share of the population of the converted unit.
 *
 * @param code the code of the unit
 * @param low at least this share
 * @param high at most this share
 */
public record CandidateShare(UnitCode code, double low, double high) {
    /** The number of decimals of a share. */
    private static final int DECIMALS = 4;

    /** The number of decimals to which equal doubles agree in spite of rounding errors. */
    private static final int CERTAIN_DECIMALS = 12;

    /**
     * @throws IllegalArgumentException if the bounds are not in order between 0 and 1
     */
    public CandidateShare {
        Objects.requireNonNull(code, "code");
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "bounds must be in order between 0 and 1, but are " + low + " and " + high);
        }
    }

    /**
     * Makes the table entry of a candidate. The bounds are rounded outwards to four decimals, so that they still hold.
     */
    public static CandidateShare of(Candidate candidate) {
        return new CandidateShare(
                candidate.unit().code(),
                rounded(candidate.low(), RoundingMode.FLOOR),
                rounded(candidate.high(), RoundingMode.CEILING));
    }

    private static double rounded(double share, RoundingMode rounding) {
        // Most shares are these, and need no rounding.
        if (share == 0 || share == 1) {
            return Math.abs(share);
        }
        return BigDecimal.valueOf(share)
                .setScale(CERTAIN_DECIMALS, RoundingMode.HALF_EVEN)
                .setScale(DECIMALS, rounding)
                .doubleValue();
    }

    /** The code with the bounds: {@code 26740:0.25-1}. */
    @Override
    public String toString() {
        return code + ":" + Decimals.format(low) + "-" + Decimals.format(high);
    }
}
