package vn.donvi.plan.formed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.donvi.change.Extent;
import vn.donvi.plan.formed.FormedTraits.Taken;
import vn.donvi.standard.Trait;
import vn.donvi.standard.Traits;

/** What follows of the traits of units for the unit that is formed from them. */
class FormedTraitsTest {
    private static final Traits NOTHING = Traits.UNKNOWN;

    private static Taken whole(Traits traits) {
        return taken(traits, Extent.ALL, Extent.ALL, 100);
    }

    private static Taken part(Traits traits) {
        return taken(traits, Extent.PART, Extent.PART, 100);
    }

    private static Taken taken(Traits traits, Extent area, Extent population, long people) {
        return new Taken(traits, area, population, Optional.of(BigDecimal.valueOf(people)));
    }

    private static Taken minority(String percent, Extent population, long people) {
        return taken(NOTHING.withMinority(new BigDecimal(percent)), Extent.ALL, population, people);
    }

    private static Traits yes(Trait trait) {
        return NOTHING.with(trait, true);
    }

    private static Traits no(Trait trait) {
        return NOTHING.with(trait, false);
    }

    private static Optional<Boolean> formed(Trait trait, Taken... taken) {
        return FormedTraits.of(List.of(taken)).find(trait);
    }

    private static Optional<BigDecimal> share(Taken... taken) {
        return FormedTraits.of(List.of(taken)).minority();
    }

    @ParameterizedTest
    @EnumSource(names = {"BORDER", "LAND_BORDER"})
    void borderOfAWholeUnitIsOne(Trait border) {
        assertThat(formed(border, whole(yes(border)), whole(no(border)))).contains(true);
        assertThat(formed(border, whole(yes(border)), whole(NOTHING))).contains(true);
        assertThat(formed(border, whole(no(border)), whole(NOTHING))).isEmpty();
        assertThat(formed(border, whole(no(border)), part(no(border)))).contains(false);
    }

    @ParameterizedTest
    @EnumSource(
            value = Extent.class,
            names = {"PART", "REST", "UNKNOWN"})
    void borderMayLieOutsideAPart(Extent area) {
        Taken part = taken(yes(Trait.LAND_BORDER), area, Extent.ALL, 10);

        assertThat(formed(Trait.LAND_BORDER, part)).isEmpty();
        assertThat(formed(Trait.LAND_BORDER, part, whole(no(Trait.LAND_BORDER))))
                .isEmpty();
        assertThat(formed(Trait.LAND_BORDER, part, part)).isEmpty();
        assertThat(formed(Trait.LAND_BORDER, part, whole(yes(Trait.LAND_BORDER))))
                .contains(true);
        assertThat(formed(Trait.BORDER, part)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MOUNTAIN", "ISLAND", "RED_RIVER_DELTA", "COASTAL_POOR"})
    void otherTraitIsThatOfAllUnits(Trait trait) {
        assertThat(formed(trait, whole(yes(trait)), whole(yes(trait)))).contains(true);
        assertThat(formed(trait, whole(no(trait)), whole(no(trait)))).contains(false);
        assertThat(formed(trait, whole(yes(trait)), whole(no(trait)))).isEmpty();
        assertThat(formed(trait, whole(yes(trait)), whole(NOTHING))).isEmpty();
        assertThat(formed(trait, whole(yes(trait)), part(yes(trait)))).contains(true);
        assertThat(formed(trait, whole(no(trait)), part(yes(trait)))).isEmpty();
    }

    @Test
    void partsAloneHaveOnlyTheAnswersThatHoldForEachPart() {
        assertThat(formed(Trait.MOUNTAIN, part(yes(Trait.MOUNTAIN)), part(yes(Trait.MOUNTAIN))))
                .isEmpty();
        assertThat(formed(Trait.COASTAL_POOR, part(yes(Trait.COASTAL_POOR)))).isEmpty();
        assertThat(formed(Trait.ISLAND, part(yes(Trait.ISLAND)))).contains(true);
        assertThat(formed(Trait.ISLAND, part(no(Trait.ISLAND))))
                .as("an island may be what is taken of a unit on the mainland")
                .isEmpty();
        assertThat(formed(Trait.RED_RIVER_DELTA, part(no(Trait.RED_RIVER_DELTA))))
                .contains(false);
    }

    @Test
    void unitThatGivesNoAreaSaysNothingOfThePlace() {
        Taken people = taken(yes(Trait.LAND_BORDER), Extent.NONE, Extent.PART, 10);

        assertThat(formed(Trait.LAND_BORDER, people, whole(no(Trait.LAND_BORDER))))
                .contains(false);
        assertThat(formed(Trait.LAND_BORDER, people)).isEmpty();
    }

    @Test
    void shareOfMinoritiesIsNotRoundedUpToAThreshold() {
        BigDecimal share = share(minority("50", Extent.ALL, 40_064), minority("49.9999", Extent.ALL, 18_718))
                .orElseThrow();
        BigDecimal closer = share(minority("50", Extent.ALL, 1), minority("49.9999999999", Extent.ALL, 3))
                .orElseThrow();

        assertThat(share).isEqualByComparingTo("49.9999681569");
        assertThat(closer).isLessThan(BigDecimal.valueOf(50));
        assertThat(share(minority("60", Extent.ALL, 1000), minority("30", Extent.ALL, 2000))
                        .orElseThrow())
                .isEqualByComparingTo("40");
    }

    @Test
    void peopleOfAPartMayBeOthers() {
        assertThat(share(minority("50", Extent.PART, 10), minority("50", Extent.ALL, 10)))
                .isEmpty();
        assertThat(share(minority("0", Extent.PART, 10), minority("50", Extent.ALL, 10)))
                .contains(new BigDecimal("25.0000000000"));
        assertThat(share(minority("100", Extent.REST, 10), minority("50", Extent.ALL, 10)))
                .contains(new BigDecimal("75.0000000000"));
        assertThat(share(minority("50", Extent.NONE, 10), minority("20", Extent.ALL, 10)))
                .contains(new BigDecimal("20.0000000000"));
        assertThat(share(minority("20", Extent.ALL, 0))).isEmpty();
    }
}
