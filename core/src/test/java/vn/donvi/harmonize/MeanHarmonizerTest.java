package vn.donvi.harmonize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.change.Extent.REST;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.code;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.transfer;
import static vn.donvi.unit.UnitType.HUYEN;
import static vn.donvi.unit.UnitType.TINH;
import static vn.donvi.unit.UnitType.XA;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Transfer;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;

/** On 2010-01-01, 1 and parts of 2 to 5 make 9; the rests of 2 to 5 stay. The law knows the part of 2 only, a quarter. */
class MeanHarmonizerTest {
    private static final Gazetteer GAZETTEER = gazetteer();

    private final MeanHarmonizer harmonizer =
            new MeanHarmonizer(Destinations.at(GAZETTEER, date("2010-01-01")), date("2009-12-31"));

    private static Gazetteer gazetteer() {
        Draft draft = new Draft()
                .province("01", TINH, "An", "2004-08-31/..")
                .unit("001", HUYEN, "Đông", "2004-08-31/..", "01")
                .unit("1", XA, "1", "2004-08-31/2010-01-01", "001")
                .unit("9", XA, "9", "2010-01-01/..", "001");
        List<Transfer> transfers = new ArrayList<>(List.of(all("1@2004-08-31", "9@2010-01-01")));
        for (String code : List.of("2", "3", "4", "5")) {
            draft.unit(code, XA, code, "2004-08-31/2010-01-01", "001").unit(code, XA, code, "2010-01-01/..", "001");
            Transfer part = transfer(code + "@2004-08-31", "9@2010-01-01", PART, PART);
            Transfer rest = transfer(code + "@2004-08-31", code + "@2010-01-01", REST, REST);
            transfers.add(code.equals("2") ? part.withPersons(250) : part);
            transfers.add(code.equals("2") ? rest.withPersons(750) : rest);
        }
        return draft.change("new", "2010-01-01", transfers.toArray(Transfer[]::new))
                .build();
    }

    private HarmonizedValue of(String code) {
        return harmonizer.result().stream()
                .filter(value -> value.unit().code().equals(code(code)))
                .findFirst()
                .orElseThrow();
    }

    private void addTheRest(String... codes) {
        for (String code : codes) {
            harmonizer.add(code(code), 0, 0);
        }
    }

    @Test
    void meansAreWeightedByWhatTheyAreAbout() {
        harmonizer.add(code("1"), 10, 100);
        harmonizer.add(code("2"), 20, 400);
        addTheRest("3", "4", "5");

        HarmonizedValue nine = of("9");
        assertThat(nine.value().orElseThrow()).isEqualByComparingTo("15");
        assertThat(nine.low().orElseThrow()).isEqualByComparingTo("10");
        assertThat(nine.high().orElseThrow()).isEqualByComparingTo("18");
        assertThat(of("2").value().orElseThrow()).isEqualByComparingTo("20");
    }

    @Test
    void withoutEvidenceThereAreBoundsButNoValue() {
        harmonizer.add(code("1"), 10, 100);
        harmonizer.add(code("3"), 20, 100);
        addTheRest("2", "4", "5");

        HarmonizedValue nine = of("9");
        assertThat(nine.value()).isEmpty();
        assertThat(nine.low().orElseThrow()).isEqualByComparingTo("10");
        assertThat(nine.high().orElseThrow()).isEqualByComparingTo("15");
    }

    @Test
    void missingMeanLeavesNothingToSay() {
        harmonizer.add(code("1"), 10, 100);
        harmonizer.addMissing(code("2"));

        HarmonizedValue nine = of("9");
        assertThat(nine.value()).isEmpty();
        assertThat(nine.low()).isEmpty();
        assertThat(nine.high()).isEmpty();
        assertThat(nine.missing())
                .extracting(AdministrativeUnit::code)
                .containsExactly(code("2"), code("3"), code("4"), code("5"));
    }

    @Test
    void severalMeansOfAUnitAreOne() {
        harmonizer.add(code("1"), 10, 100);
        harmonizer.add(code("1"), 40, 200);
        addTheRest("2", "3", "4", "5");

        assertThat(of("9").value().orElseThrow()).isEqualByComparingTo("30");
    }

    /** Every choice of all or nothing of each part, which is where the extremes of a weighted mean lie. */
    @Test
    void boundsAreTheExtremesOfAllDivisions() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            MeanHarmonizer any = new MeanHarmonizer(Destinations.at(GAZETTEER, date("2010-01-01")), date("2009-12-31"));
            double[] means = new double[6];
            double[] weights = new double[6];
            for (int i = 1; i <= 5; i++) {
                means[i] = random.nextInt(20);
                weights[i] = 1 + random.nextInt(20);
                any.add(code(String.valueOf(i)), means[i], weights[i]);
            }
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int choice = 0; choice < 16; choice++) {
                double product = means[1] * weights[1];
                double weight = weights[1];
                for (int i = 2; i <= 5; i++) {
                    if ((choice >> (i - 2) & 1) == 1) {
                        product += means[i] * weights[i];
                        weight += weights[i];
                    }
                }
                low = Math.min(low, product / weight);
                high = Math.max(high, product / weight);
            }
            HarmonizedValue nine = any.result().stream()
                    .filter(value -> value.unit().code().equals(code("9")))
                    .findFirst()
                    .orElseThrow();
            assertThat(nine.low().map(BigDecimal::doubleValue).orElseThrow()).isCloseTo(low, within(1e-9));
            assertThat(nine.high().map(BigDecimal::doubleValue).orElseThrow()).isCloseTo(high, within(1e-9));
        }
    }

    @Test
    void refusesWhatIsNoMeanOrWeight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> harmonizer.add(code("1"), Double.NaN, 1))
                .withMessage("a mean must be a number, but was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> harmonizer.add(code("1"), 1, -1))
                .withMessage("a weight must be a number, not negative, but was -1.0");
    }
}
