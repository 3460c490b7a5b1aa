package vn.donvi.harmonize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    private static String parts(long count, double... shares) {
        return Arrays.toString(Apportionment.byLargestRemainder(BigInteger.valueOf(count), shares));
    }

    @Test
    void largestRemaindersGetWhatIsLeft() {
        assertThat(parts(10, 0.45, 0.35, 0.2)).isEqualTo("[5, 3, 2]");
        assertThat(parts(10, 0.44, 0.36, 0.2)).isEqualTo("[4, 4, 2]");
        assertThat(parts(1, 1 / 3.0, 1 / 3.0, 1 / 3.0)).isEqualTo("[1, 0, 0]");
        assertThat(parts(-10, 0.45, 0.35, 0.2)).isEqualTo("[-5, -3, -2]");
        assertThat(parts(0, 0.5, 0.5)).isEqualTo("[0, 0]");
        assertThat(parts(7)).isEqualTo("[]");
    }

    @Test
    void whatSharesBelowOneLeaveStays() {
        assertThat(parts(100, 0.25, 0)).isEqualTo("[25, 0]");
        assertThat(parts(3, 0.5, 0)).isEqualTo("[2, 0]");
        assertThat(parts(9, 0, 0)).isEqualTo("[0, 0]");
    }

    @Test
    void everyPartIsItsQuotaRoundedAndNothingIsLost() {
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            double[] shares = new double[1 + random.nextInt(6)];
            double sum = 0;
            for (int i = 0; i < shares.length; i++) {
                shares[i] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
                sum += shares[i];
            }
            if (sum == 0) {
                continue;
            }
            for (int i = 0; i < shares.length; i++) {
                shares[i] /= sum;
            }
            long count = random.nextInt(1_000_000);
            BigInteger[] parts = Apportionment.byLargestRemainder(BigInteger.valueOf(count), shares);

            assertThat(Arrays.stream(parts).mapToLong(BigInteger::longValue).sum())
                    .isEqualTo(count);
            for (int i = 0; i < parts.length; i++) {
                assertThat(Math.abs(parts[i].longValue() - shares[i] * count)).isLessThan(1);
            }
        }
    }
}
