package vn.donvi.harmonize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * By hand. On 2010-01-01, 1 and 2 merge into 3; 4 is divided into 5 (a quarter of its people) and 6; 7 into 8 and 9, and
 * nothing says how; 10 stays.
 */
class CountHarmonizerTest {
    private static final LocalDate BEFORE = date("2009-12-31");
    private static final Gazetteer GAZETTEER = gazetteer();

    private final CountHarmonizer harmonizer =
            new CountHarmonizer(Destinations.at(GAZETTEER, date("2010-01-01")), BEFORE);

    private static Gazetteer gazetteer() {
        Draft draft = new Draft()
                .province("01", TINH, "An", "2004-08-31/..")
                .unit("001", HUYEN, "Đông", "2004-08-31/..", "01");
        for (String code : List.of("1", "2", "4", "7")) {
            draft.unit(code, XA, code, "2004-08-31/2010-01-01", "001");
        }
        for (String code : List.of("3", "5", "6", "8", "9")) {
            draft.unit(code, XA, code, "2010-01-01/..", "001");
        }
        return draft.unit("10", XA, "10", "2004-08-31/..", "001")
                .change(
                        "merger",
                        "2010-01-01",
                        all("1@2004-08-31", "3@2010-01-01"),
                        all("2@2004-08-31", "3@2010-01-01"))
                .change(
                        "known",
                        "2010-01-01",
                        transfer("4@2004-08-31", "5@2010-01-01", PART, PART).withPersons(250),
                        transfer("4@2004-08-31", "6@2010-01-01", REST, REST).withPersons(750))
                .change(
                        "unknown",
                        "2010-01-01",
                        transfer("7@2004-08-31", "8@2010-01-01", PART, PART),
                        transfer("7@2004-08-31", "9@2010-01-01", PART, PART))
                .build();
    }

    private void add(String code, String count) {
        harmonizer.add(code(code), new BigDecimal(count));
    }

    private static String text(HarmonizedValue value) {
        return value.unit().code() + ": "
                + value.value().map(BigDecimal::toString).orElse("-") + " ["
                + value.low().map(BigDecimal::toString).orElse("-") + ", "
                + value.high().map(BigDecimal::toString).orElse("-") + "] "
                + value.missing().stream().map(AdministrativeUnit::code).toList();
    }

    @Test
    void countsAreCarriedToTheLastOne() {
        add("1", "10");
        add("2", "20");
        add("4", "101");
        add("7", "50");
        add("10", "1");

        HarmonizedCounts result = harmonizer.result();

        assertThat(result.values())
                .map(CountHarmonizerTest::text)
                .containsExactly(
                        "10: 1 [1, 1] []",
                        "3: 30 [30, 30] []",
                        "5: 25 [0, 101] []",
                        "6: 76 [0, 101] []",
                        "8: 0 [0, 50] []",
                        "9: 0 [0, 50] []");
        assertThat(result.total()).isEqualByComparingTo("182");
        assertThat(result.undetermined()).isEqualByComparingTo("50");
        assertThat(result.incomplete()).isEqualByComparingTo("0");
    }

    @Test
    void whatNoEvidenceDividesIsSharedOutEquallyOnRequest() {
        add("7", "51");

        HarmonizedCounts result = harmonizer.dividingEqually().absentIsZero().result();

        assertThat(result.values())
                .map(CountHarmonizerTest::text)
                .containsExactly("8: 26 [0, 51] []", "9: 25 [0, 51] []");
        assertThat(result.undetermined()).isEqualByComparingTo("0");
    }

    @Test
    void lastDecimalIsTheUnit() {
        add("4", "1.01");
        add("4", "0.1");

        assertThat(harmonizer.absentIsZero().result().values())
                .map(CountHarmonizerTest::text)
                .containsExactly("5: 0.28 [0.00, 1.11] []", "6: 0.83 [0.00, 1.11] []");
    }

    @Test
    void negativeCountsTurnTheBoundsRound() {
        add("4", "-100");
        add("1", "-3");

        assertThat(harmonizer.absentIsZero().result().values())
                .map(CountHarmonizerTest::text)
                .containsExactly("3: -3 [-3, -3] []", "5: -25 [-100, 0] []", "6: -75 [-100, 0] []");
    }

    @Test
    void missingCountLeavesWhatDependsOnItWithoutAValue() {
        add("1", "10");
        harmonizer.addMissing(code("2"));
        add("4", "100");

        HarmonizedCounts result = harmonizer.result();

        assertThat(result.values())
                .map(CountHarmonizerTest::text)
                .containsExactly("3: - [10, -] [2]", "5: 25 [0, 100] []", "6: 75 [0, 100] []");
        assertThat(result.incomplete()).isEqualByComparingTo("10");
        assertThat(result.total()).isEqualByComparingTo("110");
    }

    @Test
    void unitThatNothingWasAddedForIsMissingUnlessItIsZero() {
        add("1", "10");

        assertThat(harmonizer.result().values()).map(CountHarmonizerTest::text).containsExactly("3: - [10, -] [2]");
        assertThat(harmonizer.absentIsZero().result().values())
                .map(CountHarmonizerTest::text)
                .containsExactly("3: 10 [10, 10] []");
    }

    @Test
    void refusesACodeThatIsNotInForce() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> add("3", "1"))
                .withMessage(
                        "no unit bears the code 3 on 2009-12-31; the first to bear it is Xã 3, from 2010-01-01 on");
    }

    @Test
    void refusesToCountAUnitAndWhatLiesInIt() {
        add("1", "10");
        add("001", "100");

        assertThatIllegalStateException()
                .isThrownBy(harmonizer::result)
                .withMessage("there are values for both Xã 1 (1@2004-08-31) and Huyện Đông (001@2004-08-31),"
                        + " which it lies in");
    }

    @Test
    void nothingIsLostOrGainedInAnyHistory() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Gazetteer gazetteer = RandomHistory.of(seed, 6).build();
            List<LocalDate> dates = gazetteer.changes().stream()
                    .map(UnitChange::date)
                    .distinct()
                    .toList();
            LocalDate from = random.nextInt(2) == 0 ? Draft.BASELINE : dates.get(dates.size() - 1);
            LocalDate to = dates.get(random.nextInt(dates.size()));
            CountHarmonizer counts = new CountHarmonizer(Destinations.at(gazetteer, to), from);
            BigDecimal total = BigDecimal.ZERO;
            for (AdministrativeUnit unit : gazetteer.on(from).units(UnitLevel.COMMUNE)) {
                BigDecimal count = BigDecimal.valueOf(random.nextInt(1000));
                total = total.add(count);
                counts.add(unit.code(), count);
            }
            HarmonizedCounts result = counts.dividingEqually().result();
            BigDecimal sum = result.undetermined().add(result.incomplete());
            for (HarmonizedValue value : result.values()) {
                sum = sum.add(value.value().orElse(BigDecimal.ZERO));
                if (value.value().isPresent()) {
                    assertThat(value.value().get())
                            .isBetween(value.low().orElseThrow(), value.high().orElseThrow());
                }
            }
            assertThat(sum).as("seed %s", seed).isEqualByComparingTo(total);
            assertThat(result.total()).isEqualByComparingTo(total);
        }
    }
}
