package vn.donvi.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.measure.Measure;

class WholeAndSumTest {
    private static WholeAndSum of(Measure measure, String whole, String... parts) {
        return WholeAndSum.of(
                measure,
                new BigDecimal(whole),
                List.of(parts).stream().map(BigDecimal::new).toList());
    }

    @Test
    void decimalsAsWrittenSayWhatRoundingExplains() {
        assertThat(of(Measure.AREA, "13.68", "6.48", "7.20").rounding()).isCloseTo(0.015, within(1e-9));
        assertThat(of(Measure.AREA, "13.7", "6.48", "7.2").isBalanced(0)).isTrue();
        assertThat(of(Measure.AREA, "13.70", "6.48", "7.20").isBalanced(0)).isFalse();
    }

    @Test
    void personsAreNotRounded() {
        WholeAndSum people = of(Measure.DECLARED_POPULATION, "7301", "2639", "4661");

        assertThat(people.difference()).isEqualTo(-1);
        assertThat(people.rounding()).isZero();
        assertThat(people.isBalanced(0)).isFalse();
        assertThat(people.isBalanced(0.001)).isTrue();
    }

    @Test
    void wholeOfNothingIsInfinitelyOff() {
        assertThat(of(Measure.DECLARED_POPULATION, "0", "1").relative())
                .isPositive()
                .isInfinite();
        assertThat(of(Measure.DECLARED_POPULATION, "0", "0").relative()).isZero();
    }
}
