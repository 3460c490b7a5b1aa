package vn.donvi.party.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.donvi.fixture.SmallReform;
import vn.donvi.measure.Precision;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;

/** Against what the true number can be: every small figure of every precision, and every small pair of bounds. */
class BoundsTest {
    private static final int LARGEST = 12;

    @ParameterizedTest
    @EnumSource(Precision.class)
    void aFigureIsOffOnlyIfNoNumberItCanMeanIsAllowed(Precision precision) {
        for (int min = 0; min <= LARGEST; min++) {
            for (int max = min; max <= LARGEST; max++) {
                for (int value = 0; value <= LARGEST; value++) {
                    PartyFigure figure = SmallReform.figure("x@2025-07-01", PartyMeasure.DANG_VIEN, value, precision);
                    Optional<Finding.Outcome> outcome = new Bounds(min, max).outcome(figure);

                    assertThat(outcome)
                            .as("%s of %s to %s", figure.number(), min, max)
                            .isEqualTo(expected(precision, value, min, max));
                }
            }
        }
    }

    /**
     * What is as counted is that number; what is about or rounded can be any near it, so it is never off; "more than" and
     * "fewer than" can be the number itself or one next to it, and are off only if the bound lies on their other side.
     */
    private static Optional<Finding.Outcome> expected(Precision precision, long value, long min, long max) {
        LongStream near = switch (precision) {
            case EXACT -> LongStream.of(value);
            case APPROXIMATE, ROUNDED -> LongStream.of(value);
            case LOWER_BOUND -> LongStream.of(value, value + 1);
            case UPPER_BOUND -> LongStream.of(value, value - 1);
        };
        long[] meant = near.toArray();
        boolean fits = LongStream.of(meant).allMatch(number -> number >= min && number <= max);
        if (fits) {
            return Optional.empty();
        }
        boolean off = switch (precision) {
            case EXACT -> true;
            case APPROXIMATE, ROUNDED -> false;
            case LOWER_BOUND -> value > max;
            case UPPER_BOUND -> value < min;
        };
        return Optional.of(off ? Finding.Outcome.OFF : Finding.Outcome.OPEN);
    }
}
