package vn.donvi.plan.surplus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

class SurplusCalculatorTest {
    private static final String CLERK = "công chức";
    private static final String OFFICE = "trụ sở";

    private static CurrentPosts posts(String unit, String post, long number) {
        return new CurrentPosts(UnitCode.of(unit), post, number, "");
    }

    private static PostNorm norm(UnitType type, long from, long below, String post, long number) {
        return new PostNorm(type, from, below == 0 ? Optional.empty() : Optional.of(below), post, number, "");
    }

    private static MergedUnit merged(String name, UnitType type, long people, String... units) {
        return new MergedUnit(
                name,
                type,
                people < 0 ? Optional.empty() : Optional.of(people),
                Stream.of(units).map(UnitCode::of).toList());
    }

    private static final SurplusCalculator CALCULATOR = SurplusCalculator.of(
            List.of(
                    posts("00001", CLERK, 20),
                    posts("00002", CLERK, 19),
                    posts("00003", CLERK, 18),
                    posts("00001", OFFICE, 1),
                    posts("00002", OFFICE, 1),
                    posts("00003", OFFICE, 0)),
            List.of(
                    norm(UnitType.XA, 0, 10_000, CLERK, 25),
                    norm(UnitType.XA, 10_000, 0, CLERK, 30),
                    norm(UnitType.XA, 0, 0, OFFICE, 1)));

    private static List<String> lines(List<PostSurplus> surplus) {
        return surplus.stream()
                .map(each -> each.unit().name() + " " + each.post() + " " + each.current() + " "
                        + each.surplusLow().map(String::valueOf).orElse("?") + ".."
                        + each.surplusHigh().map(String::valueOf).orElse("?") + " " + each.notes())
                .toList();
    }

    @Test
    void surplusIsWhatIsThereLessTheNorm() {
        List<PostSurplus> surplus = CALCULATOR.surplus(List.of(
                merged("Hòa", UnitType.XA, 10_000, "00001", "00002"), merged("Sơn", UnitType.XA, 9_999, "00003")));

        assertThat(lines(surplus))
                .containsExactly(
                        "Hòa công chức 39 9..9 []",
                        "Hòa trụ sở 2 1..1 []",
                        "Sơn công chức 18 -7..-7 []",
                        "Sơn trụ sở 0 -1..-1 []");
        assertThat(SurplusCalculator.sums(surplus))
                .containsExactly(
                        new SurplusSum(CLERK, Optional.of(2L), Optional.of(2L)),
                        new SurplusSum(OFFICE, Optional.of(0L), Optional.of(0L)));
    }

    @Test
    void unknownPopulationGivesBothNorms() {
        List<PostSurplus> surplus = CALCULATOR.surplus(List.of(merged("Hòa", UnitType.XA, -1, "00001", "00002")));

        assertThat(lines(surplus))
                .containsExactly(
                        "Hòa công chức 39 9..14 [the norm depends on the population, which is not known]",
                        "Hòa trụ sở 2 1..1 []");
    }

    @Test
    void missingNumberIsNotZeroAndMakesTheSurplusALeast() {
        List<PostSurplus> surplus =
                CALCULATOR.surplus(List.of(merged("Hòa", UnitType.XA, 5_000, "00001", "00002", "00009")));

        assertThat(lines(surplus))
                .containsExactly(
                        "Hòa công chức 39 14..? [the number of công chức of 00009 is not known]",
                        "Hòa trụ sở 2 1..? [the number of trụ sở of 00009 is not known]");
        assertThat(SurplusCalculator.sums(surplus).get(0))
                .isEqualTo(new SurplusSum(CLERK, Optional.of(14L), Optional.empty()));
    }

    @Test
    void unitWithoutANormHasNoSurplus() {
        List<PostSurplus> surplus = CALCULATOR.surplus(List.of(merged("Hòa", UnitType.PHUONG, 5_000, "00001")));

        assertThat(lines(surplus))
                .containsExactly(
                        "Hòa công chức 20 ?..? [no norm of công chức is given for a phường with 5000 people]",
                        "Hòa trụ sở 1 ?..? [no norm of trụ sở is given for a phường with 5000 people]");
        assertThat(SurplusCalculator.sums(surplus))
                .containsExactly(
                        new SurplusSum(CLERK, Optional.empty(), Optional.empty()),
                        new SurplusSum(OFFICE, Optional.empty(), Optional.empty()));
    }

    @Test
    void contradictionsAreAllTold() {
        assertThatThrownBy(() -> SurplusCalculator.of(
                        List.of(posts("00001", CLERK, 1), posts("00001", CLERK, 2)),
                        List.of(
                                norm(UnitType.XA, 0, 10_001, CLERK, 25),
                                norm(UnitType.XA, 10_000, 0, CLERK, 30),
                                norm(UnitType.PHUONG, 0, 0, CLERK, 30))))
                .hasMessage("the number of công chức of 00001 is given twice; two norms of công chức are for a xã with"
                        + " 10000 people");
        assertThatThrownBy(() -> CALCULATOR.surplus(List.of(
                        merged("Hòa", UnitType.XA, 1, "00001", "00002"), merged("Sơn", UnitType.XA, 1, "00002"))))
                .hasMessage("00002 goes into both Hòa and Sơn");
    }

    @Test
    void valuesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> posts("00001", " ", 1)).hasMessage("post must not be blank");
        assertThatThrownBy(() -> posts("00001", CLERK, -1)).hasMessage("number must not be negative, but is -1");
        assertThatThrownBy(() -> norm(UnitType.XA, 10, 10, CLERK, 1))
                .hasMessage("the limit must be above 10, but is 10");
        assertThatThrownBy(() -> merged("Hòa", UnitType.XA, 1)).hasMessage("a unit is formed from at least one unit");
        assertThatThrownBy(() -> merged("Hòa", UnitType.XA, 1, "00001", "00001"))
                .hasMessage("a unit must not be named twice");
        assertThatThrownBy(() -> merged(" ", UnitType.XA, 1, "00001")).hasMessage("name must not be blank");
    }
}
