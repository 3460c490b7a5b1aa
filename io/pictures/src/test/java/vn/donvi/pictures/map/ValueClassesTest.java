package vn.donvi.pictures.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.donvi.pictures.page.LegendEntry;

class ValueClassesTest {
    private static List<LegendEntry> legend(double... values) {
        return ValueClasses.of(values).legend(value -> Long.toString(Math.round(value)));
    }

    @Test
    void fewValuesHaveAClassEachWithShadesFarApart() {
        assertThat(legend(3, 1, 1, 3)).containsExactly(new LegendEntry("q0", "1"), new LegendEntry("q5", "3"));
        assertThat(legend(7)).containsExactly(new LegendEntry("q2", "7"));
        assertThat(legend()).isEmpty();
    }

    @Test
    void manyValuesAreInClassesOfAboutTheSameSize() {
        assertThat(legend(IntStream.rangeClosed(1, 12).asDoubleStream().toArray()))
                .containsExactly(
                        new LegendEntry("q0", "1 – 2"),
                        new LegendEntry("q1", "3 – 4"),
                        new LegendEntry("q2", "5 – 6"),
                        new LegendEntry("q3", "7 – 8"),
                        new LegendEntry("q4", "9 – 10"),
                        new LegendEntry("q5", "11 – 12"));
    }

    /** Every multiset of up to eight values from 0 to 7, as counts in base three. */
    @Test
    void everyValueIsInTheOneClassWhoseLimitsAreAroundIt() {
        for (int code = 0; code < 6561; code++) {
            double[] values = values(code);
            ValueClasses classes = ValueClasses.of(values);
            List<LegendEntry> legend = classes.legend(Double::toString);
            Set<String> used = new TreeSet<>();
            for (double value : values) {
                String style = classes.style(value);
                used.add(style);
                String text = legend.stream()
                        .filter(entry -> entry.style().equals(style))
                        .findFirst()
                        .orElseThrow()
                        .text();
                String[] limits = text.split(" – ", -1);
                assertThat(value).isBetween(Double.valueOf(limits[0]), Double.valueOf(limits[limits.length - 1]));
            }
            assertThat(legend).hasSizeLessThanOrEqualTo(6).hasSameSizeAs(used);
        }
    }

    private static double[] values(int code) {
        IntStream.Builder values = IntStream.builder();
        int rest = code;
        for (int value = 0; value < 8; value++) {
            for (int i = 0; i < rest % 3; i++) {
                values.add(value);
            }
            rest /= 3;
        }
        return values.build().asDoubleStream().toArray();
    }

    @Test
    void otherValueHasNoClass() {
        assertThatThrownBy(() -> ValueClasses.of(new double[] {1}).style(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2.0 is not one of the values");
    }
}
